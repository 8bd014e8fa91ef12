using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>
/// Limits of agreement between two raters: the mean of the differences (first minus second), plus and minus a critical
/// value times their standard deviation. Plain, each pair is its own; repeated, pairs of a dyad belong together and
/// SD = √(σ_b² + MSW) with σ_b² = (MSB − MSW)/((N² − Σm²)/((g − 1)N)).
/// </summary>
/// <remarks>Equality is by reference.</remarks>
/// <remarks>Bland and Altman (1986), doi 10.1016/S0140-6736(86)90837-8; repeated: Bland and Altman (1999), doi 10.1177/096228029900800204.</remarks>
public sealed class LimitsOfAgreement
{
    /// <summary>How many complete pairs the limits need.</summary>
    public const int MinPairs = 5;

    /// <summary>The critical value that is used when none is given: 1.96, the rounded one of the papers.</summary>
    public const double UsualCritical = 1.96;

    private const string Statistic = "limits-of-agreement";

    private LimitsOfAgreement(PairedRatings ratings, double bias, double standardDeviation, double critical)
    {
        Pairs = ratings.Count;
        Groups = ratings.GroupCount;
        Bias = bias;
        StandardDeviation = standardDeviation;
        Critical = critical;
    }

    /// <summary>Gets how many complete pairs were used.</summary>
    public int Pairs { get; }

    /// <summary>Gets how many groups they are in.</summary>
    public int Groups { get; }

    /// <summary>Gets the mean difference, first minus second, in points.</summary>
    public double Bias { get; }

    /// <summary>Gets the standard deviation of the differences, in points.</summary>
    public double StandardDeviation { get; }

    /// <summary>Gets the critical value.</summary>
    public double Critical { get; }

    /// <summary>Gets bias minus the critical value times the standard deviation.</summary>
    public double Lower => Bias - (Critical * StandardDeviation);

    /// <summary>Gets bias plus the critical value times the standard deviation.</summary>
    public double Upper => Bias + (Critical * StandardDeviation);

    /// <summary>Gets the standard error of the bias, SD/√n; <see langword="null"/> for repeated pairs, which are not independent.</summary>
    public double? BiasStandardError { get; private init; }

    /// <summary>Gets the standard error of a limit, SD·√(1/n + z²/(2(n − 1))); <see langword="null"/> for repeated pairs.</summary>
    public double? LimitStandardError { get; private init; }

    /// <summary>Returns the limits with each pair as its own, or why the pairs do not support them.</summary>
    /// <param name="ratings">The ratings; at least <see cref="MinPairs"/> complete pairs. Groups are not looked at.</param>
    /// <param name="critical">The critical value, above 0 and at most 10¹².</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="critical"/> is not above 0 and at most 10¹².</exception>
    public static Result<LimitsOfAgreement> Of(PairedRatings ratings, double critical = UsualCritical)
    {
        if (Refused(ratings, critical) is { } refusal)
        {
            return refusal;
        }

        double[] differences = ratings.Differences;
        double n = differences.Length, bias = differences.Average();
        double deviation = Deviation(ratings, differences.Sum(difference => Square(difference - bias)) / (n - 1));
        var limits = new LimitsOfAgreement(ratings, bias, deviation, critical)
        {
            BiasStandardError = deviation / Math.Sqrt(n),
            LimitStandardError = deviation * Math.Sqrt((1 / n) + (critical * critical / (2 * (n - 1)))),
        };
        return Valid(ratings, limits);
    }

    /// <summary>Returns the limits for pairs that are repeated in dyads, or why the pairs do not support them.</summary>
    /// <param name="ratings">The ratings; at least <see cref="MinPairs"/> complete pairs in two groups, one of which has two.</param>
    /// <param name="critical">The critical value, above 0 and at most 10¹².</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="critical"/> is not above 0 and at most 10¹².</exception>
    public static Result<LimitsOfAgreement> OfRepeated(PairedRatings ratings, double critical = UsualCritical)
    {
        if (Refused(ratings, critical) is { } refusal)
        {
            return refusal;
        }

        if (ratings.GroupCount < 2)
        {
            return AgreementPreconditions.TooFew<LimitsOfAgreement>(Statistic, 2, "groups", ratings.GroupCount);
        }

        if (ratings.Count == ratings.GroupCount)
        {
            return AgreementPreconditions.TooFew<LimitsOfAgreement>(Statistic, 2, "pairs-in-group", 1);
        }

        var components = new VarianceComponents(ratings.Differences, ratings.Groups);
        return Valid(ratings, new LimitsOfAgreement(
            ratings, ratings.Differences.Average(), Deviation(ratings, Math.Max(0, components.Between) + components.Within), critical), ratings.Findings);
    }

    /// <summary>Returns bias and limits, to two decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns bias and limits, to two decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.Limits, texts.Figure(Bias, "0.00"), texts.Figure(Lower, "0.00"), texts.Figure(Upper, "0.00"), texts.Figure(Critical, "R"), Pairs, Groups);
    }

    /// <summary>Returns the number of pairs.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(LimitsOfAgreement)} of {Pairs} pairs");

    private static Result<LimitsOfAgreement>? Refused(PairedRatings ratings, double critical)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (!(critical > 0 && critical <= Magnitude.Largest))
        {
            throw new ArgumentOutOfRangeException(nameof(critical), "The critical value is above 0: 1.96. It is at most 1,000,000,000,000.");
        }

        return ratings.Count < MinPairs ? AgreementPreconditions.TooFew<LimitsOfAgreement>(Statistic, MinPairs, "complete-pairs", ratings.Count) : null;
    }

    private static Result<LimitsOfAgreement> Valid(PairedRatings ratings, LimitsOfAgreement limits, params IEnumerable<Finding> aboutGroups) =>
        Result<LimitsOfAgreement>.Valid(limits, [.. AgreementPreconditions.LeftOut(Statistic, ratings.LeftOut, ratings.Rows, "pairs"), .. aboutGroups]);

    // Differences of ratings are as exact as the ratings are.
    private static double Deviation(PairedRatings ratings, double variance) =>
        Rounding.Varies(variance, Math.Max(Rounding.Largest(ratings.First), Rounding.Largest(ratings.Second))) ? Math.Sqrt(variance) : 0;

    private static double Square(double value) => value * value;
}
