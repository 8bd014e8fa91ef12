using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// Which detectors watch, and when a session is worth a watch, probable or strong. Immutable: each method returns a changed
/// copy. A session has the highest level whose condition holds. Two policies are equal when their <see cref="Hash"/> is:
/// same detectors with same settings in the same order, same conditions, whatever their names.
/// </summary>
public sealed class RupturePolicy : IEquatable<RupturePolicy>
{
    /// <summary>The version of how states are laid out.</summary>
    public const int FormatVersion = 2;

    /// <summary>The most detectors of a policy.</summary>
    public const int MaxDetectors = 32;

    // The version of what the hash covers, apart from that of states: the hash of a policy that judges as before stays as it was.
    private const int HashVersion = 1;

    private RupturePolicy(string name, IEnumerable<Detector> detectors, Condition? watch, Condition? probable, Condition? strong)
    {
        Name = Require.Words(name, nameof(name));
        Detectors = ReadOnly.Copy(detectors);
        Watch = watch;
        Probable = probable;
        Strong = strong;
        PolicyGuard.Of(Detectors, watch, probable, strong);
        Hash = HashOf();
    }

    /// <summary>
    /// Gets the default: <see cref="ScanLower"/> decides, watch below p = 0.02, probable below p = 0.0145 and strong below p = 0.003, and
    /// <see cref="PredictiveBaseline"/> says what the latest session alone would say. Chosen by measurement at equal false alarms.
    /// </summary>
    public static RupturePolicy Default { get; } = Of("default", new PredictiveBaseline(), new ScanLower())
        .WatchWhen(When.ProbabilityBelow(ScanLower.DefaultName, DetectorDefaults.ScanWatch))
        .ProbableWhen(When.ProbabilityBelow(ScanLower.DefaultName, DetectorDefaults.ScanAlert))
        .StrongWhen(When.ProbabilityBelow(ScanLower.DefaultName, DetectorDefaults.ScanStrong));

    /// <summary>
    /// Gets the default before decision 6: <see cref="PredictiveBaseline"/> decides, probable below p = 0.02 and strong below p = 0.005, and
    /// <see cref="CusumLower"/> adds a watch for slow decline. For courses that were watched by it, and for one bad session.
    /// </summary>
    public static RupturePolicy BaselineAndCusum => BaselineAndCusumPolicy.Policy;

    /// <summary>
    /// Gets six detectors and the direct report in agreement. Watch: any of them fires. Probable: <see cref="PredictiveBaseline"/> below
    /// p = 0.02 together with a fall by 1.645 standard errors, a chart that fires, or 2 of the last 3 sessions below p = 0.10; or 2 of
    /// predictive baseline, fall and moving average at 1.96 standard deviations. Strong: below p = 0.005, or probable with a direct
    /// report. It explains itself from more sides than the default.
    /// </summary>
    public static RupturePolicy Composed => ComposedPolicy.Policy;

    /// <summary>Gets the name for people. It is no part of the hash.</summary>
    public string Name { get; }

    /// <summary>Gets the detectors, in the order in which their evidence is shown.</summary>
    public IReadOnlyList<Detector> Detectors { get; }

    /// <summary>Gets when a session is worth a watch; <see langword="null"/> for never.</summary>
    public Condition? Watch { get; }

    /// <summary>Gets when the level is probable; <see langword="null"/> for never.</summary>
    public Condition? Probable { get; }

    /// <summary>Gets when the level is strong; <see langword="null"/> for never.</summary>
    public Condition? Strong { get; }

    /// <summary>Gets SHA-256 over version, detectors with all their settings, and conditions, as 64 hexadecimal digits. A state carries it.</summary>
    public string Hash { get; }

    /// <summary>Returns a policy of some detectors without conditions: they are shown side by side and every level is none.</summary>
    /// <param name="name">A name for people.</param>
    /// <param name="detectors">From 1 to 32 detectors, each name once.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no detector or too many, or a name stands twice.</exception>
    public static RupturePolicy Of(string name, params Detector[] detectors) =>
        new(name, Guard.NotNull(detectors, nameof(detectors)), null, null, null);

    /// <summary>Returns a copy under another name.</summary>
    /// <param name="name">A name for people.</param>
    public RupturePolicy Named(string name) => new(name, Detectors, Watch, Probable, Strong);

    /// <summary>Returns a copy with a detector more, or with this one in the place of that of the same name.</summary>
    /// <param name="detector">The detector.</param>
    public RupturePolicy With(Detector detector)
    {
        bool isKnown = Detectors.Any(known => known.Name == Guard.NotNull(detector, nameof(detector)).Name);
        IEnumerable<Detector> detectors = isKnown
            ? Detectors.Select(known => known.Name == detector.Name ? detector : known)
            : Detectors.Concat([Guard.NotNull(detector, nameof(detector))]);
        return new RupturePolicy(Name, detectors, Watch, Probable, Strong);
    }

    /// <summary>Returns a copy without a detector.</summary>
    /// <param name="detector">Its name.</param>
    /// <exception cref="ArgumentException">There is no such detector, or a condition speaks of it: change the condition first.</exception>
    public RupturePolicy Without(string detector) => Detectors.Any(known => known.Name == detector)
        ? new RupturePolicy(Name, Detectors.Where(known => known.Name != detector), Watch, Probable, Strong)
        : throw new ArgumentException("The policy has no detector of that name. It has: " + PolicyGuard.Names(Detectors) + ".", nameof(detector));

    /// <summary>Returns a copy with another condition for a watch.</summary>
    /// <param name="condition">The condition; <see langword="null"/> for never.</param>
    /// <exception cref="ArgumentException">The condition speaks of a detector that the policy does not have.</exception>
    public RupturePolicy WatchWhen(Condition? condition) => new(Name, Detectors, condition, Probable, Strong);

    /// <summary>Returns a copy with another condition for probable.</summary>
    /// <param name="condition">The condition; <see langword="null"/> for never.</param>
    /// <exception cref="ArgumentException">The condition speaks of a detector that the policy does not have.</exception>
    public RupturePolicy ProbableWhen(Condition? condition) => new(Name, Detectors, Watch, condition, Strong);

    /// <summary>Returns a copy with another condition for strong.</summary>
    /// <param name="condition">The condition; <see langword="null"/> for never.</param>
    /// <exception cref="ArgumentException">The condition speaks of a detector that the policy does not have.</exception>
    public RupturePolicy StrongWhen(Condition? condition) => new(Name, Detectors, Watch, Probable, condition);

    /// <summary>Returns the condition of a level, or <see langword="null"/> when the policy has none for it.</summary>
    /// <param name="level">The level.</param>
    public Condition? ConditionOf(RuptureLevel level) => level switch
    {
        RuptureLevel.Watch => Watch,
        RuptureLevel.Probable => Probable,
        RuptureLevel.Strong => Strong,
        _ => null,
    };

    /// <inheritdoc/>
    public bool Equals(RupturePolicy? other) => other is not null && string.Equals(Hash, other.Hash, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RupturePolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);

    /// <summary>Returns the policy as one sentence.</summary>
    public override string ToString() => PolicySentence.Of(this, TextProvider.English);

    /// <summary>Returns the policy as one sentence in another language.</summary>
    /// <param name="texts">Says the sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => PolicySentence.Of(this, Guard.NotNull(texts, nameof(texts)));

    private string HashOf()
    {
        var settings = new CanonicalText();
        settings.Add("therapeutic-alliance-policy").Add(HashVersion).Add(Detectors.Count);
        foreach (Detector detector in Detectors)
        {
            detector.AddTo(settings);
        }

        foreach (Condition? condition in new[] { Watch, Probable, Strong })
        {
            settings.Add(condition is null ? 0 : 1);
            condition?.Node.AddTo(settings);
        }

        return settings.Hash();
    }
}
