using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>
/// Means, standard deviations and covariance of a sample measured before and after, as Hageman and Arrindell need them.
/// Whether the figures are fit is said when a criterion is made of them.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class BeforeAfterSample
{
    // No questionnaire reaches it, and squares of squares of it are far from the end of what a double holds.
    private const double LargestScore = 1e12;

    /// <summary>Describes a sample by its figures.</summary>
    /// <param name="meanBefore">The mean before, in points of the scale.</param>
    /// <param name="standardDeviationBefore">The standard deviation before (n − 1), in points.</param>
    /// <param name="meanAfter">The mean after, in points.</param>
    /// <param name="standardDeviationAfter">The standard deviation after (n − 1), in points.</param>
    /// <param name="correlation">The correlation of before and after, −1 to 1.</param>
    /// <param name="source">Where the figures come from.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public BeforeAfterSample(
        double meanBefore, double standardDeviationBefore, double meanAfter, double standardDeviationAfter, double correlation, string source)
    {
        MeanBefore = meanBefore;
        StandardDeviationBefore = standardDeviationBefore;
        MeanAfter = meanAfter;
        StandardDeviationAfter = standardDeviationAfter;
        Correlation = correlation;
        Source = SourcedFigure.Stated(source);
    }

    /// <summary>Gets the mean before, in points of the scale.</summary>
    public double MeanBefore { get; }

    /// <summary>Gets the standard deviation before, in points of the scale.</summary>
    public double StandardDeviationBefore { get; }

    /// <summary>Gets the mean after, in points of the scale.</summary>
    public double MeanAfter { get; }

    /// <summary>Gets the standard deviation after, in points of the scale.</summary>
    public double StandardDeviationAfter { get; }

    /// <summary>Gets the correlation of before and after; NaN when one of them does not vary.</summary>
    public double Correlation { get; }

    /// <summary>Gets where the figures come from.</summary>
    public string Source { get; }

    /// <summary>Computes the figures of a sample from its scores, with n − 1.</summary>
    /// <remarks>
    /// Scores that are the same but for rounding do not vary: their standard deviation is 0 and the correlation is NaN, which a criterion
    /// refuses with a finding.
    /// </remarks>
    /// <param name="before">A score for each person, finite and not beyond ±10¹², which no questionnaire reaches.</param>
    /// <param name="after">The later score of the same person, in the same order.</param>
    /// <param name="source">Where the scores come from.</param>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, hold fewer than two persons, a score is NaN, infinite or beyond ±10¹², or the source is blank.
    /// </exception>
    public static BeforeAfterSample Of(IEnumerable<double> before, IEnumerable<double> after, string source)
    {
        double[] first = Scores(before, nameof(before)), second = Scores(after, nameof(after));
        return first.Length == second.Length && first.Length > 1
            ? new BeforeAfterSample(
                Sample.Mean(first), Sample.StandardDeviation(first), Sample.Mean(second), Sample.StandardDeviation(second), Sample.Correlation(first, second), source)
            : throw new ArgumentException("A sample needs two persons or more, each with one score before and one after.", nameof(after));
    }

    /// <summary>Returns the source; never a figure.</summary>
    public override string ToString() => nameof(BeforeAfterSample) + ": " + Source;

    /// <summary>The variance of the difference: s1² + s2² − 2·s1·s2·r12.</summary>
    internal double DifferenceVariance => Squared(StandardDeviationBefore) + Squared(StandardDeviationAfter)
        - (2 * StandardDeviationBefore * StandardDeviationAfter * Correlation);

    private static double[] Scores(IEnumerable<double> scores, string name)
    {
        double[] all = Guard.NotNull(scores, name).ToArray();
        return Array.TrueForAll(all, score => Math.Abs(score) <= LargestScore)
            ? all
            : throw new ArgumentException("A score is no number or beyond 1,000,000,000,000; leave out a person without a score.", name);
    }

    private static double Squared(double value) => value * value;
}
