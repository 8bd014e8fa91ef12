using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// The measured false-alarm rates, in one place. They hold for a policy by its hash, with a prior or without one: whatever is
/// not listed was not measured, and a verdict says so. Measured with this library's own detectors on 6,000 simulated courses,
/// see the documentation of ruptures; the standard error is at most .08 per 100 sessions and .007 of courses.
/// </summary>
public static class MeasuredRates
{
    /// <summary>Gets the rates of <see cref="RupturePolicy.Default"/> with a prior.</summary>
    public static IReadOnlyList<MeasuredRate> OfDefaultPolicy { get; } = Rates(RuptureTexts.WorldWithPrior, (2.7, 0.35), (2.1, 0.27), (0.6, 0.09));

    /// <summary>Gets the rates of <see cref="RupturePolicy.Default"/> without a prior, for scores that are not near the best end of the scale.</summary>
    public static IReadOnlyList<MeasuredRate> OfDefaultPolicyWithoutPrior { get; } = Rates(RuptureTexts.WorldWithoutPrior, (3.0, 0.37), (2.3, 0.28), (0.7, 0.09));

    /// <summary>Gets the rates of <see cref="RupturePolicy.Default"/> without a prior, for scores near the best end of the scale.</summary>
    public static IReadOnlyList<MeasuredRate> OfDefaultPolicyNearBestEnd { get; } = Rates(RuptureTexts.WorldNearBestEnd, (2.7, 0.34), (2.1, 0.27), (0.7, 0.10));

    /// <summary>Gets the rates of <see cref="RupturePolicy.BaselineAndCusum"/> with a prior.</summary>
    public static IReadOnlyList<MeasuredRate> OfBaselineAndCusum { get; } = Rates(RuptureTexts.WorldWithPrior, (2.8, 0.29), (1.9, 0.26), (0.5, 0.09));

    /// <summary>Gets the rates of <see cref="RupturePolicy.BaselineAndCusum"/> without a prior, for scores that are not near the best end of the scale.</summary>
    public static IReadOnlyList<MeasuredRate> OfBaselineAndCusumWithoutPrior { get; } = Rates(RuptureTexts.WorldWithoutPrior, (3.1, 0.31), (2.2, 0.27), (0.7, 0.10));

    /// <summary>Gets the rates of <see cref="RupturePolicy.Composed"/> with a prior, measured without direct reports.</summary>
    public static IReadOnlyList<MeasuredRate> OfComposedPolicy { get; } = Rates(RuptureTexts.WorldWithPrior, (5.6, 0.55), (2.0, 0.25), (0.5, 0.09));

    /// <summary>Returns the rate of a level, or <see langword="null"/> when it was not measured.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="hasPrior">Whether a typical mean and within-person standard deviation are known.</param>
    /// <param name="level">The level.</param>
    /// <param name="isNearBestEnd">Whether the person's baseline is within a tenth of the range of the best score that the scale can give.</param>
    public static MeasuredRate? Find(RupturePolicy policy, bool hasPrior, RuptureLevel level, bool isNearBestEnd = false) =>
        Of(Guard.NotNull(policy, nameof(policy)), hasPrior, isNearBestEnd).FirstOrDefault(rate => rate.Level == level);

    private static IReadOnlyList<MeasuredRate> Of(RupturePolicy policy, bool hasPrior, bool isNearBestEnd) => (hasPrior, isNearBestEnd) switch
    {
        (true, false) => policy.Equals(RupturePolicy.Default) ? OfDefaultPolicy
            : policy.Equals(RupturePolicy.BaselineAndCusum) ? OfBaselineAndCusum
            : policy.Equals(RupturePolicy.Composed) ? OfComposedPolicy : [],
        (false, false) => policy.Equals(RupturePolicy.Default) ? OfDefaultPolicyWithoutPrior
            : policy.Equals(RupturePolicy.BaselineAndCusum) ? OfBaselineAndCusumWithoutPrior : [],
        (false, true) => policy.Equals(RupturePolicy.Default) ? OfDefaultPolicyNearBestEnd : [],
        _ => [],
    };

    private static IReadOnlyList<MeasuredRate> Rates(TextTemplate world, params (double PerHundred, double Any)[] levels) =>
        ReadOnly.Copy(levels.Select((rate, i) => new MeasuredRate(RuptureLevel.Watch + i, rate.PerHundred, rate.Any, world)));
}
