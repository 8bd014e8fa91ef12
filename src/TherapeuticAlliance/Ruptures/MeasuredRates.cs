using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// The measured false-alarm rates, in one place. They hold for a policy by its hash, with a prior or without one: whatever is
/// not listed was not measured, and a verdict says so. Measured with this library's own detectors on 6,000 simulated courses,
/// see the documentation of ruptures; the standard error is at most .08 per 100 sessions and .007 of courses.
/// </summary>
public static class MeasuredRates
{
    private const string Courses =
        "simulated courses of 20 independent normal sessions without a rupture, standard deviations differing between persons (log-normal, .35), ";

    private const string WithPrior = Courses + "prior mean and SD known";

    private const string WithoutPrior = Courses + "no prior";

    /// <summary>The rates of <see cref="RupturePolicy.Default"/> with a prior.</summary>
    public static IReadOnlyList<MeasuredRate> OfDefaultPolicy { get; } = ReadOnly.Copy(
    [
        new MeasuredRate(RuptureLevel.Watch, 2.3, 0.29, WithPrior),
        new MeasuredRate(RuptureLevel.Probable, 1.9, 0.26, WithPrior),
        new MeasuredRate(RuptureLevel.Strong, 0.5, 0.09, WithPrior),
    ]);

    /// <summary>The rates of <see cref="RupturePolicy.Default"/> without a prior.</summary>
    public static IReadOnlyList<MeasuredRate> OfDefaultPolicyWithoutPrior { get; } = ReadOnly.Copy(
    [
        new MeasuredRate(RuptureLevel.Watch, 2.9, 0.34, WithoutPrior),
        new MeasuredRate(RuptureLevel.Probable, 2.7, 0.30, WithoutPrior),
        new MeasuredRate(RuptureLevel.Strong, 0.9, 0.12, WithoutPrior),
    ]);

    /// <summary>The rates of <see cref="RupturePolicy.Composed"/> with a prior, measured without direct reports.</summary>
    public static IReadOnlyList<MeasuredRate> OfComposedPolicy { get; } = ReadOnly.Copy(
    [
        new MeasuredRate(RuptureLevel.Watch, 5.2, 0.55, WithPrior),
        new MeasuredRate(RuptureLevel.Probable, 2.0, 0.25, WithPrior),
        new MeasuredRate(RuptureLevel.Strong, 0.5, 0.09, WithPrior),
    ]);

    /// <summary>Returns the rate of a level, or <see langword="null"/> when it was not measured.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="hasPrior">Whether a typical mean and within-person standard deviation are known.</param>
    /// <param name="level">The level.</param>
    public static MeasuredRate? Find(RupturePolicy policy, bool hasPrior, RuptureLevel level) =>
        Of(Guard.NotNull(policy, nameof(policy)), hasPrior).FirstOrDefault(rate => rate.Level == level);

    private static IReadOnlyList<MeasuredRate> Of(RupturePolicy policy, bool hasPrior) =>
        policy.Equals(RupturePolicy.Default) ? hasPrior ? OfDefaultPolicy : OfDefaultPolicyWithoutPrior
        : policy.Equals(RupturePolicy.Composed) && hasPrior ? OfComposedPolicy
        : [];
}
