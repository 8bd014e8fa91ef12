using System;
using MathNet.Numerics.Distributions;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// Cronbach's alpha: k/(k−1)·(1 − Σ variances of items / variance of their sum), and the same on correlations. At most 1;
/// below 0 where items run against one another. It is a lower bound to reliability, not a measure of one dimension.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
/// <remarks>Cronbach (1951), doi 10.1007/BF02310555; interval: Duhachek and Iacobucci (2004), doi 10.1037/0021-9010.89.5.792.</remarks>
public sealed class CoefficientAlpha
{
    private CoefficientAlpha(InterItem items, double confidence)
    {
        Items = items.Count;
        Rows = items.Rows.Length;
        Confidence = confidence;
        Value = AlphaArithmetic.Alpha(items.Covariances);
        Standardized = AlphaArithmetic.Alpha(items.Correlations);
        MeanCorrelation = Math.Clamp((InterItem.Sum(items.Correlations) - Items) / (Items * (Items - 1.0)), -1, 1);
        StandardError = AlphaArithmetic.StandardError(items.Covariances, Rows);
        double half = Normal.InvCDF(0, 1, (1 + confidence) / 2) * StandardError;
        (Lower, Upper) = (Value - half, Magnitude.AtMostOne(Value + half));
    }

    /// <summary>Gets how many items, k.</summary>
    public int Items { get; }

    /// <summary>Gets how many complete rows.</summary>
    public int Rows { get; }

    /// <summary>Gets alpha on covariances (raw alpha): that of a sum or mean of the items.</summary>
    public double Value { get; }

    /// <summary>Gets alpha on correlations, k·r̄/(1 + (k−1)·r̄): that of a sum of standardised items.</summary>
    public double Standardized { get; }

    /// <summary>Gets r̄, the mean correlation between two items.</summary>
    public double MeanCorrelation { get; }

    /// <summary>Gets the asymptotic standard error of <see cref="Value"/>.</summary>
    public double StandardError { get; }

    /// <summary>Gets the confidence of the interval, such as 0.95.</summary>
    public double Confidence { get; }

    /// <summary>Gets the lower end of the interval of <see cref="Value"/>.</summary>
    public double Lower { get; }

    /// <summary>Gets the upper end of the interval of <see cref="Value"/>. At most 1.</summary>
    /// <remarks>
    /// The interval is symmetric about <see cref="Value"/>; with few rows the formula passes 1, which no reliability does, so its end is cut
    /// at 1. <see cref="StandardError"/> gives the end before the cut.
    /// </remarks>
    public double Upper { get; }

    /// <summary>Returns alpha, or why the items do not support it.</summary>
    /// <param name="items">Keyed items; at least two that vary, and three complete rows.</param>
    /// <param name="confidence">The confidence of the interval, above 0 and at most 0.9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and at most 0.9999.</exception>
    public static Result<CoefficientAlpha> Of(ItemMatrix items, double confidence = 0.95)
    {
        Magnitude.CheckConfidence(confidence);
        return ReliabilityPreconditions.On(items, (interItem, findings) =>
        {
            var alpha = new CoefficientAlpha(interItem, confidence);
            if (alpha.Value < 0)
            {
                findings.Add(StatisticsFindings.NegativeReliability.At(string.Empty, "alpha"));
            }

            return alpha;
        });
    }

    /// <summary>Returns alpha with its interval, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns alpha with its interval, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.Alpha, texts.Thousandths(Value), texts.Thousandths(Lower), texts.Thousandths(Upper), texts.Thousandths(Standardized), texts.Thousandths(MeanCorrelation), Items, Rows);
    }

    /// <summary>Returns the numbers of items and rows.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(CoefficientAlpha)} of {Items} items and {Rows} rows");
}
