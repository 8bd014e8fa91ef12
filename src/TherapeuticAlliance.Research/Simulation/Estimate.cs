using System;
using System.Globalization;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// A figure measured by simulation, with its Monte-Carlo standard error: how far it would scatter if the simulation were run again
/// with other seeds. It says nothing about how true the simulation is.
/// </summary>
/// <remarks>Equal when all members are. The default value is 0 out of nothing.</remarks>
/// <param name="Value">The figure; NaN when there was nothing to count.</param>
/// <param name="StandardError">Its Monte-Carlo standard error, 0 or more; NaN when there was too little to tell.</param>
/// <param name="Count">Out of how many courses, episodes or runs it was counted.</param>
public readonly record struct Estimate(double Value, double StandardError, long Count)
{
    /// <summary>Returns a share: hits/count, standard error √(p(1−p)/count).</summary>
    /// <param name="hits">How many, 0 to <paramref name="count"/>.</param>
    /// <param name="count">Out of how many.</param>
    public static Estimate Share(long hits, long count)
    {
        double share = (double)hits / count;
        return new Estimate(share, Math.Sqrt(share * (1 - share) / count), count);
    }

    /// <summary>Returns a mean from the sum and the sum of squares: standard error √(variance/count), with count − 1 in the variance.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="sumOfSquares">The sum of squares.</param>
    /// <param name="count">Of how many.</param>
    public static Estimate Mean(double sum, double sumOfSquares, long count)
    {
        double mean = sum / count;
        double variance = Math.Max(0, sumOfSquares - (count * mean * mean)) / (count - 1);
        return new Estimate(mean, Math.Sqrt(variance / count), count);
    }

    /// <summary>Returns the estimate times a constant, such as 100 for a rate per hundred.</summary>
    /// <param name="factor">The constant, 0 or more.</param>
    public Estimate Times(double factor) => new(factor * Value, factor * StandardError, Count);

    /// <summary>Returns whether a figure lies no further off than so many standard errors.</summary>
    /// <param name="expected">The figure.</param>
    /// <param name="errors">How many standard errors.</param>
    public bool IsWithin(double expected, double errors) => Math.Abs(Value - expected) <= errors * StandardError;

    /// <summary>Returns value and standard error.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.###} ± {StandardError:0.###}");
}
