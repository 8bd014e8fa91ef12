using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// What a policy says about one session, by that session and those before it; later sessions never change it. It is about a
/// score pattern: a lower score is an indicator, not a rupture.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Verdict
{
    internal Verdict(RuptureMonitor monitor, int session, RuptureLevel level)
    {
        Monitor = monitor;
        Session = session;
        Level = level;
    }

    /// <summary>Gets the session.</summary>
    public int Session { get; }

    /// <summary>Gets the score that was judged, in points of the scale; <see langword="null"/> when the session has none or was refused.</summary>
    public double? Score { get; internal init; }

    /// <summary>Gets the last session with a score before this one, or <see langword="null"/>.</summary>
    public SessionScore? Previous { get; internal init; }

    /// <summary>
    /// Gets the session with which the baseline began anew, since another therapist began with it; <see langword="null"/> where it goes
    /// back to the first session.
    /// </summary>
    public int? BaselineSince { get; internal init; }

    /// <summary>Gets the level.</summary>
    public RuptureLevel Level { get; }

    /// <summary>Gets whether the level is above none and higher than at the session judged before.</summary>
    public bool IsOnset { get; internal init; }

    /// <summary>Gets whether the level is above none and was at least as high at the session judged before.</summary>
    public bool IsContinuing => Level > RuptureLevel.None && !IsOnset;

    /// <summary>Gets why the observation was refused; empty when it was not.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    /// <summary>Gets what each detector of the policy says, in its order; empty when the observation was refused.</summary>
    public IReadOnlyList<DetectorEvidence> Evidence { get; internal init; } = [];

    /// <summary>Gets the scale whose scores are watched; its instrument says who rates.</summary>
    public Scale Scale => Monitor.Scale;

    /// <summary>Gets the policy.</summary>
    public RupturePolicy Policy => Monitor.Policy;

    /// <summary>Gets the typical mean and within-person standard deviation that were used; <see langword="null"/> for none.</summary>
    public RupturePrior? Prior => Monitor.Prior;

    /// <summary>Gets the condition that gave the level; <see langword="null"/> for <see cref="RuptureLevel.None"/> and below.</summary>
    public Condition? Condition => Policy.ConditionOf(Level);

    /// <summary>
    /// Gets how often this level is a false alarm in courses like this one, as far as the earlier sessions tell; <see langword="null"/>:
    /// not measured for this policy.
    /// </summary>
    public MeasuredRate? MeasuredRate => MeasuredRates.Find(this, Level);

    internal RuptureMonitor Monitor { get; }

    /// <summary>What the sessions before this one tell of the course; it picks the rate that is stated.</summary>
    internal CourseWorld World { get; init; }

    /// <summary>The evidence of a detector.</summary>
    /// <param name="detector">Its name.</param>
    /// <exception cref="ArgumentException">The policy has no such detector, or the observation was refused.</exception>
    public DetectorEvidence this[string detector] =>
        Evidence.FirstOrDefault(evidence => string.Equals(evidence.Detector.Name, Guard.NotNull(detector, nameof(detector)), StringComparison.Ordinal))
        ?? throw new ArgumentException("There is no evidence of a detector of that name. There is: "
            + string.Join(", ", Evidence.Select(evidence => evidence.Detector.Name)) + ".", nameof(detector));

    /// <summary>
    /// Returns the verdict in plain words: the level, the change, the evidence, the prior, the rule and its measured rate.
    /// It shows a person's scores.
    /// </summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns what LINQPad shows, which looks for a method of this name.</summary>
    internal object ToDump() => Describe();

    /// <summary>Returns the verdict as <see cref="Describe()"/> does, in another language. It shows a person's scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => VerdictText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>
    /// Returns the first sentence alone, for a therapist's page: the session, whether there is a pattern, its level and the
    /// scores. The rest is in <see cref="Describe(TextProvider)"/>. It shows a person's scores.
    /// </summary>
    /// <param name="texts">Says the sentence; English when <see langword="null"/>.</param>
    public string Summarize(TextProvider? texts = null) => VerdictText.Summary(this, texts ?? TextProvider.English);

    /// <summary>Returns the session; never the level or a score.</summary>
    public override string ToString() => nameof(Verdict) + " on session " + Number.Text(Session);
}
