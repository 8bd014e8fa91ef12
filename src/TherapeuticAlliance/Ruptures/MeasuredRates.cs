using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// The measured false-alarm rates, in one place. They hold for a policy by its hash and only with a prior: whatever is not
/// listed was not measured, and a verdict says so.
/// </summary>
public static class MeasuredRates
{
    private const string Design =
        "simulated courses of 20 independent normal sessions without a rupture, standard deviations differing between persons (log-normal, .35), prior mean and SD known";

    /// <summary>The rates of <see cref="RupturePolicy.Default"/>.</summary>
    public static IReadOnlyList<MeasuredRate> OfDefaultPolicy { get; } = ReadOnly.Copy(
    [
        new MeasuredRate(RuptureLevel.Probable, 1.9, 0.26, Design),
        new MeasuredRate(RuptureLevel.Strong, 0.5, 0.08, Design),
    ]);

    /// <summary>The rates of <see cref="RupturePolicy.Composed"/>, measured without direct reports.</summary>
    public static IReadOnlyList<MeasuredRate> OfComposedPolicy { get; } = ReadOnly.Copy(
    [
        new MeasuredRate(RuptureLevel.Watch, 5.2, 0.55, Design),
        new MeasuredRate(RuptureLevel.Probable, 2.0, 0.26, Design),
        new MeasuredRate(RuptureLevel.Strong, 0.5, 0.08, Design),
    ]);

    /// <summary>Returns the rate of a level, or <see langword="null"/> when it was not measured.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="hasPrior">Whether a typical mean and within-person standard deviation are known.</param>
    /// <param name="level">The level.</param>
    public static MeasuredRate? Find(RupturePolicy policy, bool hasPrior, RuptureLevel level) =>
        (hasPrior ? Of(Guard.NotNull(policy, nameof(policy))) : []).FirstOrDefault(rate => rate.Level == level);

    private static IReadOnlyList<MeasuredRate> Of(RupturePolicy policy) =>
        policy.Equals(RupturePolicy.Default) ? OfDefaultPolicy
        : policy.Equals(RupturePolicy.Composed) ? OfComposedPolicy
        : [];
}
