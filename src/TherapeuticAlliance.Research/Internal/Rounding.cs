using System;
using System.Linq;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Tells variance from what rounding leaves of values that are equal. One test for all statistics.</summary>
internal static class Rounding
{
    // A mean of doubles is off by some 1e-16 of the largest of them; a deviation of less than this share of it is no deviation.
    private const double Share = 1e-13;

    // No questionnaire has a standard deviation this small; products of squares below it run off to nothing.
    private const double Smallest = 1e-20;

    /// <summary>Whether a mean square is variance.</summary>
    /// <param name="meanSquare">The mean of squared deviations.</param>
    /// <param name="largest">The largest of the values, as they were given, without its sign.</param>
    internal static bool Varies(double meanSquare, double largest)
    {
        double least = Math.Max(Share * largest, Smallest);
        return meanSquare > least * least;
    }

    /// <summary>Whether values vary about their mean.</summary>
    internal static bool Varies(double[] values)
    {
        double mean = values.Average();
        return Varies(values.Average(value => (value - mean) * (value - mean)), Largest(values));
    }

    internal static double Largest(double[] values)
    {
        double largest = 0;
        foreach (double value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }
}
