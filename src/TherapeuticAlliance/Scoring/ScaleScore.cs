using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Scoring;

/// <summary>
/// The score of one scale, with everything that explains it.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ScaleScore
{
    private readonly Finding? _reason;

    internal ScaleScore(CompiledScale scale, ScoreStatus status, Finding? reason, int answered, ScoreRange possible)
    {
        Scale = scale.Scale;
        Rule = scale.Rule;
        RuleOrigin = scale.RuleOrigin;
        AnswersNeeded = scale.AnswersNeeded;
        Status = status;
        _reason = reason;
        Answered = answered;
        Possible = possible;
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets complete, prorated or not scorable.</summary>
    public ScoreStatus Status { get; }

    /// <summary>Gets the score as the correctly rounded double, or <see langword="null"/> when not scorable.</summary>
    public double? Value => Exact?.Value;

    /// <summary>Gets the score as a reduced integer ratio, or <see langword="null"/> when not scorable.</summary>
    public ExactScore? Exact { get; internal init; }

    /// <summary>Gets why there is no score, or what it was prorated from; <see langword="null"/> for a complete one. In English.</summary>
    public string? Why => WhyIn(TextProvider.English);

    /// <summary>Returns why there is no score, or what it was prorated from, in another language; <see langword="null"/> for a complete one.</summary>
    /// <param name="texts">Says the sentence.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string? WhyIn(TextProvider texts) => _reason?.Describe(Guard.NotNull(texts, nameof(texts)));

    /// <summary>Gets how many items of the scale have a usable value.</summary>
    public int Answered { get; }

    /// <summary>Gets how many items of the scale have none.</summary>
    public int Missing => Scale.Items.Count - Answered;

    /// <summary>Gets how many answers the rule needs.</summary>
    public int AnswersNeeded { get; }

    /// <summary>Gets the lowest and highest score still possible; with nothing missing, both are the score.</summary>
    public ScoreRange Possible { get; }

    /// <summary>Gets 100·(value − min)/(max − min) of the complete scale, 0 to 100, or <see langword="null"/> when not scorable.</summary>
    public ExactScore? PercentOfMaximum { get; internal init; }

    /// <summary>
    /// Gets the weighted mean of the answered keyed items, before any multiplier, since papers report sums and means;
    /// <see langword="null"/> when not scorable or when the items have different formats.
    /// </summary>
    public ExactScore? ItemMean { get; internal init; }

    /// <summary>Gets the missing-answer rule that was used.</summary>
    public MissingRule Rule { get; }

    /// <summary>Gets who says so.</summary>
    public RuleOrigin RuleOrigin { get; }

    /// <summary>Gets how well the key is proven.</summary>
    public Evidence Evidence => Scale.Evidence;

    /// <summary>Gets the published cut-offs of the scale, held against this score; often none, see <see cref="TherapeuticAlliance.Scale.WhyNoThreshold"/>.</summary>
    public IReadOnlyList<ThresholdResult> Thresholds { get; internal init; } = [];

    /// <summary>Gets what became of each answer, in the order of the key; empty in the short form.</summary>
    public IReadOnlyList<ItemTrace> Trace { get; internal init; } = [];

    internal Finding? Reason => _reason;

    /// <summary>Returns whether a published threshold is met, or <see langword="null"/> when that cannot be said.</summary>
    /// <param name="thresholdCode">The code of the threshold: <c>cut-off</c>.</param>
    /// <exception cref="System.ArgumentException">The scale has no such threshold; the message says why there is none.</exception>
    public bool? Meets(string thresholdCode) => Find(thresholdCode).IsMet;

    /// <summary>
    /// Returns whether a published threshold on the change since the last session is met, or <see langword="null"/> when
    /// one of the two has no score.
    /// </summary>
    /// <param name="thresholdCode">The code of the threshold: <c>fall-from-last</c>.</param>
    /// <param name="last">The score of the same scale in the last session.</param>
    /// <exception cref="System.ArgumentException">The scale has no such threshold on change, or <paramref name="last"/> is of another scale.</exception>
    public bool? MeetsSince(string thresholdCode, ScaleScore last)
    {
        Threshold threshold = Find(thresholdCode).Threshold;
        if (threshold.Target != ThresholdTarget.FallFromLast)
        {
            throw new System.ArgumentException("The threshold " + threshold.Code + " is not about change; ask Meets.", nameof(thresholdCode));
        }

        if (!ReferenceEquals(Guard.NotNull(last, nameof(last)).Scale, Scale))
        {
            throw new System.ArgumentException("The last score is of another scale or definition than " + Scale.Code + " of " + Scale.Instrument + ".", nameof(last));
        }

        if (Exact is not { } now || last.Exact is not { } before)
        {
            return null;
        }

        ExactScore bound = ExactScore.Of(threshold.Value);
        return Scale.Direction == Direction.HigherIsBetter
            ? before.IsAbove(now, threshold.Comparison, bound)
            : now.IsAbove(before, threshold.Comparison, bound);
    }

    /// <summary>Returns a published threshold held against this score, or <see langword="null"/> when the scale has no such threshold.</summary>
    /// <param name="thresholdCode">The code of the threshold: <c>cut-off</c>.</param>
    public ThresholdResult? FindThreshold(string thresholdCode)
    {
        Guard.NotNull(thresholdCode, nameof(thresholdCode));
        return Thresholds.FirstOrDefault(result => string.Equals(result.Threshold.Code, thresholdCode, System.StringComparison.Ordinal));
    }

    private ThresholdResult Find(string thresholdCode) =>
        FindThreshold(thresholdCode)
        ?? throw new System.ArgumentException(
            "Scale " + Scale.Code + " has no such threshold. " + (Scale.WhyNoThreshold ?? "It has: " + string.Join(", ", Scale.Thresholds.Select(t => t.Code)) + "."),
            nameof(thresholdCode));

    /// <summary>Returns scale and status; never a score.</summary>
    public override string ToString() => nameof(ScaleScore) + " " + Scale.Code + " " + Status;
}
