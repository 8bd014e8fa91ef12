using System;
using MathNet.Numerics.Distributions;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>
/// Lin's concordance correlation: 2·s_xy/(s_x² + s_y² + (x̄ − ȳ)²) with moments over n. It is the correlation times a
/// factor for bias, and 1 only when every pair is equal. The interval is that of Fisher's z.
/// </summary>
/// <remarks>Lin (1989), doi 10.2307/2532051, with the standard error of the corrected version (2000) as in epiR. Equality is by reference.</remarks>
public sealed class ConcordanceCorrelation
{
    /// <summary>How many complete pairs the statistic needs.</summary>
    public const int MinPairs = 5;

    private const string Statistic = "concordance-correlation";

    private ConcordanceCorrelation(Moments moments, double confidence)
    {
        Pairs = moments.Count;
        double firstVariance = moments.FirstSquares / Pairs, secondVariance = moments.SecondSquares / Pairs;
        double distance = moments.SecondMean - moments.FirstMean;
        Confidence = confidence;
        Correlation = moments.Correlation;
        Value = Math.Clamp(2 * moments.Products / Pairs / (firstVariance + secondVariance + (distance * distance)), -1, 1);
        BiasCorrection = Magnitude.AtMostOne(
            2 / (Math.Sqrt(firstVariance / secondVariance) + Math.Sqrt(secondVariance / firstVariance) + (distance * distance / Math.Sqrt(firstVariance * secondVariance))));
        ScaleShift = Math.Sqrt(secondVariance / firstVariance);
        LocationShift = distance / Math.Sqrt(Math.Sqrt(firstVariance * secondVariance));
        (Lower, Upper) = Interval();
    }

    /// <summary>Gets how many complete pairs were used.</summary>
    public int Pairs { get; }

    /// <summary>Gets the estimate, −1 to 1.</summary>
    public double Value { get; }

    /// <summary>Gets the lower end of the confidence interval, −1 or more.</summary>
    public double Lower { get; }

    /// <summary>Gets the upper end of the confidence interval, at most 1.</summary>
    public double Upper { get; }

    /// <summary>Gets the confidence of the interval, such as 0.95.</summary>
    public double Confidence { get; }

    /// <summary>Gets pearson's correlation, how well the pairs lie on some line.</summary>
    public double Correlation { get; }

    /// <summary>Gets C.b, how near that line is to the line of equality: above 0, at most 1.</summary>
    public double BiasCorrection { get; }

    /// <summary>Gets the standard deviation of the second rater as a multiple of the first one's.</summary>
    public double ScaleShift { get; }

    /// <summary>Gets the second mean minus the first, in units of the geometric mean of the two standard deviations.</summary>
    public double LocationShift { get; }

    /// <summary>Returns the correlation, or why the pairs do not support it.</summary>
    /// <param name="ratings">The ratings; at least <see cref="MinPairs"/> complete pairs. Groups are not looked at.</param>
    /// <param name="confidence">The confidence of the interval, above 0 and at most 0.9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and at most 0.9999.</exception>
    public static Result<ConcordanceCorrelation> Of(PairedRatings ratings, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        Magnitude.CheckConfidence(confidence);
        if (ratings.Count < MinPairs)
        {
            return AgreementPreconditions.TooFew<ConcordanceCorrelation>(Statistic, MinPairs, "complete-pairs", ratings.Count);
        }

        var moments = new Moments(ratings.First, ratings.Second);
        return !moments.FirstVaries || !moments.SecondVaries
            ? AgreementPreconditions.NoVariance<ConcordanceCorrelation>(Statistic, moments.FirstVaries ? "second-rater" : "first-rater")
            : Result<ConcordanceCorrelation>.Valid(new(moments, confidence), AgreementPreconditions.LeftOut(Statistic, ratings.LeftOut, ratings.Rows, "pairs"));
    }

    /// <summary>Returns estimate and interval, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns estimate and interval, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.Concordance, texts.Thousandths(Value), texts.Thousandths(Lower), texts.Thousandths(Upper), Pairs, texts.Thousandths(Correlation), texts.Thousandths(BiasCorrection));
    }

    /// <summary>Returns the number of pairs.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(ConcordanceCorrelation)} of {Pairs} pairs");

    private (double Lower, double Upper) Interval()
    {
        double p = Value, r = Correlation, shift = LocationShift * LocationShift;
        if (1 - Math.Abs(p) < 1e-15)
        {
            return (p, p);
        }

        // (p/r)² is the squared bias correction; written so, uncorrelated raters divide by nothing.
        double correction = BiasCorrection * BiasCorrection;
        double variance = (((1 - (r * r)) * correction * (1 - (p * p))) + (2 * p * p * BiasCorrection * (1 - p) * shift) - (0.5 * p * p * correction * shift * shift)) / (Pairs - 2);
        double half = Normal.InvCDF(0, 1, (1 + Confidence) / 2) * Math.Sqrt(Math.Max(0, variance)) / (1 - (p * p));
        double z = Math.Atanh(p);
        return (Math.Tanh(z - half), Math.Tanh(z + half));
    }
}
