using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring;

/// <summary>A score held against the figures of a sample, which is named in it.</summary>
/// <remarks>
/// z = (score − mean) / standard deviation, T = 50 + 10·z, percentile = 100·Φ(z). The percentile assumes that the scores of the
/// sample are normally distributed, which skewed scales are not. All three follow the score, whatever its direction: where higher is
/// worse, a high percentile is worse. Immutable. Equality is by reference.
/// </remarks>
public sealed class NormedScore
{
    private NormedScore(ScaleScore score, Norm norm, double value)
    {
        Score = score;
        Norm = norm;
        Z = (value - (double)norm.Mean) / (double)norm.StandardDeviation;
    }

    /// <summary>Gets the score.</summary>
    public ScaleScore Score { get; }

    /// <summary>Gets the norm: the sample, its size and the source of its figures.</summary>
    public Norm Norm { get; }

    /// <summary>Gets the distance from the mean of the sample in its standard deviations.</summary>
    public double Z { get; }

    /// <summary>Gets the T score, 50 + 10·z.</summary>
    public double T => 50 + (10 * Z);

    /// <summary>Gets the percentage of the sample at or below the score if its scores are normally distributed, 0 to 100.</summary>
    public double Percentile => 100 * Normal.Lower(Z);

    /// <summary>Holds a score against a norm that its definition names.</summary>
    /// <param name="score">The score.</param>
    /// <param name="sample">The sample, as <see cref="Scale.Norms"/> spells it.</param>
    /// <returns>The result, or findings: no such norm on this scale, or no score.</returns>
    public static Result<NormedScore> Of(ScaleScore score, string sample)
    {
        Guard.NotNull(sample, nameof(sample));
        Scale scale = Guard.NotNull(score, nameof(score)).Scale;
        return scale.Norms.FirstOrDefault(known => string.Equals(known.Sample, sample, StringComparison.Ordinal)) is { } norm
            ? Of(score, norm, scale)
            : Result<NormedScore>.Invalid([NormFindings.NormUnknown.At("norm", scale.Code, Known(scale)).WithAttemptedValue(sample)]);
    }

    /// <summary>Holds a score against a norm that the caller states.</summary>
    /// <param name="score">The score.</param>
    /// <param name="norm">The figures.</param>
    /// <param name="normed">The scale whose scores the sample had. A score of another scale, form or rater is refused.</param>
    /// <returns>The result, or findings: another scale, no score, impossible figures.</returns>
    public static Result<NormedScore> Of(ScaleScore score, Norm norm, Scale normed)
    {
        Guard.NotNull(score, nameof(score));
        Guard.NotNull(norm, nameof(norm));
        Finding[] errors = Errors(score, norm, Guard.NotNull(normed, nameof(normed))).ToArray();
        return errors.Length > 0
            ? Result<NormedScore>.Invalid(errors)
            : Result<NormedScore>.Valid(new NormedScore(score, norm, score.Value!.Value), Notes(score));
    }

    /// <summary>Returns the sample; never a score.</summary>
    public override string ToString() => nameof(NormedScore) + " against " + Norm;

    private static IEnumerable<Finding> Errors(ScaleScore score, Norm norm, Scale normed)
    {
        if (!IsOf(score.Scale, normed))
        {
            yield return NormFindings.NormOfOtherScale.At("norm", Named(normed), normed.Instrument.Rater.Code, Named(score.Scale));
        }

        if (norm.Size < 1 || norm.StandardDeviation <= 0 || ExactScore.Of(norm.Mean) < normed.Lowest || ExactScore.Of(norm.Mean) > normed.Highest)
        {
            yield return NormFindings.NormFiguresInvalid.At("norm", normed.Code);
        }

        if (score.Value is null)
        {
            yield return NormFindings.NormScoreMissing.At("score", score.Scale.Code);
        }
    }

    private static IEnumerable<Finding> Notes(ScaleScore score) =>
        score.Status == ScoreStatus.Prorated ? [NormFindings.NormOfProrated.At("score", score.Scale.Code)] : [];

    // A later version of the same form has the same scale; another form, rater or scale has not.
    private static bool IsOf(Scale scale, Scale normed) =>
        string.Equals(scale.Instrument.Id, normed.Instrument.Id, StringComparison.Ordinal) && string.Equals(scale.Code, normed.Code, StringComparison.Ordinal)
        && scale.Lowest == normed.Lowest && scale.Highest == normed.Highest;

    private static string Known(Scale scale) => scale.Norms.Count == 0 ? "none" : string.Join("; ", scale.Norms);

    private static string Named(Scale scale) => scale.Instrument.Id + " " + scale.Code;
}
