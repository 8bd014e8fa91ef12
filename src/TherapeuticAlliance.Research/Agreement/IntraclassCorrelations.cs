using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>
/// The six intraclass correlations of a table of ratings. With n targets, k raters and the mean squares of rows (MSR), columns (MSC),
/// residual (MSE) and within rows (MSW): ICC(1) = (MSR − MSW)/(MSR + (k−1)MSW), ICC(C,1) = (MSR − MSE)/(MSR + (k−1)MSE), ICC(A,1) =
/// (MSR − MSE)/(MSR + (k−1)MSE + (k/n)(MSC − MSE)); for the mean of k raters ICC(k) = (MSR − MSW)/MSR, ICC(C,k) = (MSR − MSE)/MSR,
/// ICC(A,k) = (MSR − MSE)/(MSR + (MSC − MSE)/n).
/// </summary>
/// <remarks>
/// Shrout and Fleiss (1979), doi 10.1037/0033-2909.86.2.420; intervals by McGraw and Wong (1996), doi 10.1037/1082-989X.1.1.30, with
/// the Satterthwaite degrees of freedom for agreement. A negative estimate is shown as it is: programs that fit a mixed model set it
/// to zero. The interval of ICC(A,k) is the Spearman-Brown image of that of ICC(A,1), as McGraw and Wong define it; irr of R takes
/// the degrees of freedom at another estimate and comes out wider. Equality is by reference.
/// </remarks>
public sealed class IntraclassCorrelations
{
    /// <summary>How many targets the statistics need.</summary>
    public const int MinTargets = 5;

    private const string Statistic = "intraclass";

    private IntraclassCorrelations(MeanSquares squares, double confidence, out IReadOnlyList<Finding> findings)
    {
        Targets = squares.Targets;
        Raters = squares.Raters;
        Confidence = confidence;
        var arithmetic = new IntraclassArithmetic(squares, confidence);
        OneWaySingle = arithmetic.OneWaySingle();
        ConsistencySingle = arithmetic.ConsistencySingle();
        AgreementSingle = arithmetic.AgreementSingle();
        OneWayAverage = arithmetic.OneWayAverage();
        ConsistencyAverage = arithmetic.ConsistencyAverage();
        AgreementAverage = arithmetic.AgreementAverage();
        findings = arithmetic.Findings;
    }

    /// <summary>Gets how many complete targets were used.</summary>
    public int Targets { get; }

    /// <summary>Gets how many raters there are.</summary>
    public int Raters { get; }

    /// <summary>Gets the confidence of the intervals, such as 0.95.</summary>
    public double Confidence { get; }

    /// <summary>Gets ICC(1): one rater, raters differ from target to target.</summary>
    public IntraclassCorrelation? OneWaySingle { get; }

    /// <summary>Gets ICC(C,1): one rater, the level of the raters does not matter.</summary>
    public IntraclassCorrelation? ConsistencySingle { get; }

    /// <summary>Gets ICC(A,1): one rater, the level of the raters matters.</summary>
    public IntraclassCorrelation AgreementSingle { get; }

    /// <summary>Gets ICC(k): the mean of the raters, raters differ from target to target.</summary>
    public IntraclassCorrelation? OneWayAverage { get; }

    /// <summary>Gets ICC(C,k): the mean of the raters, their level does not matter.</summary>
    public IntraclassCorrelation? ConsistencyAverage { get; }

    /// <summary>Gets ICC(A,k): the mean of the raters, their level matters.</summary>
    public IntraclassCorrelation? AgreementAverage { get; }

    /// <summary>Gets those of the six that the table supports, single ratings first; a finding says why one is not there.</summary>
    public IReadOnlyList<IntraclassCorrelation> All =>
        [.. new[] { OneWaySingle, ConsistencySingle, AgreementSingle, OneWayAverage, ConsistencyAverage, AgreementAverage }.OfType<IntraclassCorrelation>()];

    /// <summary>Returns the six correlations, or why the table does not support them.</summary>
    /// <param name="ratings">The ratings; at least two raters and <see cref="MinTargets"/> complete targets.</param>
    /// <param name="confidence">The confidence of the intervals, above 0 and at most 0.9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and at most 0.9999.</exception>
    public static Result<IntraclassCorrelations> Of(RatingTable ratings, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        Magnitude.CheckConfidence(confidence);
        if (AgreementPreconditions.TooSmall<IntraclassCorrelations>(Statistic, ratings, MinTargets) is { } refusal)
        {
            return refusal;
        }

        var squares = new MeanSquares(ratings);
        return squares.Rows == 0 && squares.Within == 0
            ? AgreementPreconditions.NoVariance<IntraclassCorrelations>(Statistic, "rating-table")
            : Result<IntraclassCorrelations>.Valid(
                new IntraclassCorrelations(squares, confidence, out IReadOnlyList<Finding> findings),
                [.. AgreementPreconditions.LeftOut(Statistic, ratings.LeftOut, ratings.AllRows, "targets"), .. findings]);
    }

    /// <summary>Returns a line for each of the six, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns a line for each of the six, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return string.Concat(All.Select(correlation => correlation.Describe(texts) + "\n"));
    }

    /// <summary>Returns the size of the table.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(IntraclassCorrelations)} of {Targets} targets by {Raters} raters");
}
