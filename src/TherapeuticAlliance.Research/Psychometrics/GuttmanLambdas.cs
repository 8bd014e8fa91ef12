using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// Guttman's six lower bounds to reliability, on correlations, as psych reports them. V = 1′R1 is the variance of the sum of
/// the standardised items. None is above 1.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
/// <remarks>Guttman (1945), doi 10.1007/BF02288892.</remarks>
public sealed class GuttmanLambdas
{
    private const string Statistic = "guttman";

    private GuttmanLambdas(InterItem items)
    {
        double[,] r = items.Correlations;
        double k = items.Count, all = InterItem.Sum(r);
        double[] squares = [.. Enumerable.Range(0, items.Count).Select(j => Enumerable.Range(0, items.Count).Sum(i => i == j ? 0 : r[i, j] * r[i, j]))];
        Lambda1 = 1 - (k / all);
        Lambda2 = Magnitude.AtMostOne((all - k + Math.Sqrt(k / (k - 1) * squares.Sum())) / all);
        Lambda3 = Magnitude.AtMostOne(k / (k - 1) * Lambda1);
        Lambda4 = items.Halves?.Highest;
        Lambda5 = Magnitude.AtMostOne(Lambda1 + (2 * Math.Sqrt(squares.Max()) / all));
        Lambda6 = items.SquaredMultipleCorrelations is { } smc ? Magnitude.AtMostOne(1 - (smc.Sum(value => 1 - value) / all)) : null;
    }

    /// <summary>Gets λ1 = 1 − k/V.</summary>
    public double Lambda1 { get; }

    /// <summary>Gets λ2 = (Σ r + √(k/(k−1) · Σ r²))/V over all pairs i ≠ j.</summary>
    public double Lambda2 { get; }

    /// <summary>Gets λ3 = k/(k−1) · λ1, which is the standardised alpha.</summary>
    public double Lambda3 { get; }

    /// <summary>
    /// Gets λ4, the best split half of equal sizes (of sizes that differ by one when k is odd), found by looking at all of them;
    /// <see langword="null"/> above 24 items. With few rows the best of very many halves profits from chance.
    /// </summary>
    public double? Lambda4 { get; }

    /// <summary>Gets λ5 = λ1 + 2·√(max over j of Σ r²ᵢⱼ, i ≠ j)/V.</summary>
    public double Lambda5 { get; }

    /// <summary>
    /// Gets λ6 = 1 − Σ(1 − R²)/V, with the squared multiple correlation of each item with the others; <see langword="null"/> where
    /// items are collinear or rows are no more than items.
    /// </summary>
    public double? Lambda6 { get; }

    /// <summary>Returns the bounds, or why the items do not support them.</summary>
    /// <param name="items">Keyed items; at least two that vary, and three complete rows.</param>
    public static Result<GuttmanLambdas> Of(ItemMatrix items) => ReliabilityPreconditions.On(items, (interItem, findings) =>
    {
        var lambdas = new GuttmanLambdas(interItem);
        AddMissing(lambdas, interItem, findings);
        return lambdas;
    });

    /// <summary>Returns the six bounds, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the six bounds, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.Lambdas, texts.Thousandths(Lambda1), texts.Thousandths(Lambda2), texts.Thousandths(Lambda3), texts.Thousandths(Lambda4), texts.Thousandths(Lambda5), texts.Thousandths(Lambda6));
    }

    /// <summary>Returns the name of the type; never a figure.</summary>
    public override string ToString() => nameof(GuttmanLambdas);

    private static void AddMissing(GuttmanLambdas lambdas, InterItem items, List<Finding> findings)
    {
        if (lambdas.Lambda4 is null)
        {
            findings.Add(StatisticsFindings.WithoutPart.At(
                string.Empty, Statistic, "lambda-4", ReliabilityPreconditions.TooManyHalves));
        }

        if (lambdas.Lambda6 is null)
        {
            findings.Add(StatisticsFindings.WithoutPart.At(string.Empty, Statistic, "lambda-6", ReliabilityPreconditions.WhyNoSquaredMultipleCorrelations(items)));
        }
    }
}
