using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// Reliability from two halves of the items: the first, third, fifth … item against the second, fourth …, in the order of the
/// scale; and, on correlations, the best, the worst and the mean of all halves.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class SplitHalf
{
    private const string Statistic = "split-half";

    private SplitHalf(ItemMatrix items, double correlation, double flanaganRulon)
    {
        Correlation = correlation;
        SpearmanBrown = correlation > -1 ? 2 * correlation / (1 + correlation) : null;
        FlanaganRulon = flanaganRulon;
        if (items.InterItem.Halves is { } halves)
        {
            (Highest, Lowest, Mean) = (halves.Highest, halves.Lowest, halves.Mean);
            BestHalf = Array.AsReadOnly([.. halves.Best.Select(item => items.Items[item])]);
        }
    }

    /// <summary>Gets the correlation r of the odd with the even half, between −1 and 1.</summary>
    public double Correlation { get; }

    /// <summary>Gets spearman and Brown's 2r/(1 + r): the reliability of the whole when both halves are alike, without bound below; <see langword="null"/> where r is −1.</summary>
    public double? SpearmanBrown { get; }

    /// <summary>Gets flanagan and Rulon's 1 − var(odd − even)/var(odd + even), for halves that vary differently; at most 1.</summary>
    public double FlanaganRulon { get; }

    /// <summary>Gets the highest 1 − t′Rt/1′R1 of all halves, Guttman's λ4; <see langword="null"/> above 24 items.</summary>
    public double? Highest { get; }

    /// <summary>Gets the lowest of all halves, Revelle's β in psych; <see langword="null"/> above 24 items.</summary>
    public double? Lowest { get; }

    /// <summary>Gets the mean over all halves, the standardised alpha when the number of items is even; <see langword="null"/> above 24 items.</summary>
    public double? Mean { get; }

    /// <summary>Gets the codes of one half of the best parting, that with the first item; empty above 24 items.</summary>
    public IReadOnlyList<string> BestHalf { get; } = [];

    /// <summary>Returns the reliability from halves, or why the items do not support it.</summary>
    /// <param name="items">Keyed items in the order of the scale; at least two that vary, and three complete rows.</param>
    public static Result<SplitHalf> Of(ItemMatrix items) => ReliabilityPreconditions.On(items, (interItem, findings) => Make(items, interItem, findings));

    /// <summary>Returns the figures, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the figures, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Highest is null ? OddEven(texts) : texts.Say(
            StatisticTexts.AllHalves, OddEven(texts), texts.Thousandths(Lowest), texts.Thousandths(Highest), texts.Thousandths(Mean));
    }

    /// <summary>Returns the name of the type; never a figure.</summary>
    public override string ToString() => nameof(SplitHalf);

    private string OddEven(TextProvider texts) => texts.Say(
        StatisticTexts.OddEven, texts.Thousandths(Correlation), texts.Thousandths(SpearmanBrown), texts.Thousandths(FlanaganRulon));

    private static SplitHalf? Make(ItemMatrix items, InterItem interItem, List<Finding> findings)
    {
        double odd = Between(interItem, 0, 0), even = Between(interItem, 1, 1), shared = Between(interItem, 0, 1);
        double size = interItem.Covariances.Cast<double>().Sum(Math.Abs);
        if (odd <= 1e-12 * size || even <= 1e-12 * size)
        {
            findings.Add(StatisticsFindings.NoVariance.At(string.Empty, Statistic, "half-sum"));
            return null;
        }

        if (interItem.Halves is null)
        {
            findings.Add(StatisticsFindings.WithoutPart.At(
                string.Empty, Statistic, "best-and-worst-half", ReliabilityPreconditions.TooManyHalves));
        }

        double correlation = Math.Clamp(shared / Math.Sqrt(odd * even), -1, 1);
        if (correlation <= -1)
        {
            findings.Add(StatisticsFindings.WithoutPart.At(string.Empty, Statistic, "spearman-brown", "halves-run-against"));
        }

        return new SplitHalf(items, correlation, Magnitude.AtMostOne(1 - ((odd + even - (2 * shared)) / (odd + even + (2 * shared)))));
    }

    // The covariance of two halves, each given by the remainder of the positions of its items.
    private static double Between(InterItem items, int one, int other) => Enumerable.Range(0, items.Count).Where(i => i % 2 == one)
        .Sum(i => Enumerable.Range(0, items.Count).Where(j => j % 2 == other).Sum(j => items.Covariances[i, j]));
}
