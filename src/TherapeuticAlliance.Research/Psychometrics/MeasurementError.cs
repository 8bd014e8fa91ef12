using System;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// The standard error of measurement SD·√(1 − reliability), in points of the score: how far a score may be from the one the person
/// would have without error.
/// </summary>
/// <remarks>
/// Reliability between people in one session is not reliability of change from session to session: used that way, the error comes out
/// too small or too large, and nobody can tell which from one session. Equality is by reference.
/// </remarks>
public sealed class MeasurementError
{
    private const string Statistic = "measurement-error";

    private MeasurementError(double standardDeviation, double reliability)
    {
        StandardDeviation = standardDeviation;
        Reliability = reliability;
        Value = standardDeviation * Math.Sqrt(1 - reliability);
    }

    /// <summary>Gets the standard deviation of the score, in points of the scale.</summary>
    public double StandardDeviation { get; }

    /// <summary>Gets the reliability it was computed with, from 0 to 1.</summary>
    public double Reliability { get; }

    /// <summary>Gets SD·√(1 − reliability), in points of the scale.</summary>
    public double Value { get; }

    /// <summary>Gets the standard error of the difference of two scores, √2 times <see cref="Value"/>.</summary>
    public double OfDifference => Math.Sqrt(2) * Value;

    /// <summary>Returns the standard error by alpha, or why the items do not support it.</summary>
    /// <param name="items">Keyed items; at least two that vary, and three complete rows.</param>
    public static Result<MeasurementError> Of(ItemMatrix items) => ReliabilityPreconditions.On(items, (interItem, findings) =>
    {
        double alpha = AlphaArithmetic.Alpha(interItem.Covariances);
        if (alpha < 0)
        {
            findings.Add(StatisticsFindings.NoReliability.At(string.Empty, Statistic));
            return null;
        }

        return Make(items, interItem, alpha);
    });

    /// <summary>Returns the standard error by another reliability, such as omega or a published one.</summary>
    /// <param name="items">Keyed items; at least two that vary, and three complete rows.</param>
    /// <param name="reliability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reliability"/> is not from 0 to 1.</exception>
    public static Result<MeasurementError> Of(ItemMatrix items, double reliability) => reliability is >= 0 and <= 1
        ? ReliabilityPreconditions.On(items, (interItem, _) => Make(items, interItem, reliability))
        : throw new ArgumentOutOfRangeException(nameof(reliability), "A reliability lies from 0 to 1.");

    /// <summary>Returns the figures, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the figures, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.Error, texts.Thousandths(Value), texts.Thousandths(OfDifference), texts.Thousandths(StandardDeviation), texts.Thousandths(Reliability));
    }

    /// <summary>Returns the name of the type; never a figure.</summary>
    public override string ToString() => nameof(MeasurementError);

    private static MeasurementError Make(ItemMatrix items, InterItem interItem, double reliability) =>
        new(Math.Sqrt(InterItem.Sum(interItem.Covariances)) * items.PointsPerUnit, reliability);
}
