using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// The measured false-alarm rates, in one place. They hold for a policy by its hash and for courses like those they were measured on:
/// with a prior or without one, free on the scale, near its best end or at an own best score, sloping downwards or not. Whatever is
/// not listed was not measured, and a verdict says so. Measured with this library's own detectors on 6,000 simulated courses of each
/// world, see the documentation of ruptures.
/// </summary>
public static class MeasuredRates
{
    /// <summary>Returns the rate of a level over all sessions of free courses, or <see langword="null"/> when it was not measured.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="hasPrior">Whether a typical mean and within-person standard deviation are known.</param>
    /// <param name="level">The level.</param>
    public static MeasuredRate? Find(RupturePolicy policy, bool hasPrior, RuptureLevel level) =>
        Find(Guard.NotNull(policy, nameof(policy)), hasPrior, CoursePlace.Free, null, level);

    /// <summary>
    /// Returns the rate of a level at sessions like the one of a verdict, or <see langword="null"/> when it was not measured. Which rate it is
    /// depends on the sessions before the judged one alone.
    /// </summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="level">The level; the verdict's own or another.</param>
    public static MeasuredRate? Find(Verdict verdict, RuptureLevel level)
    {
        CourseWorld world = Guard.NotNull(verdict, nameof(verdict)).World;
        return Find(verdict.Policy, world.HasPrior, world.Place, world.IsFalling, level);
    }

    private static MeasuredRate? Find(RupturePolicy policy, bool hasPrior, CoursePlace place, bool? isFalling, RuptureLevel level) =>
        Table.Of(policy).FirstOrDefault(row => row.HasPrior == hasPrior && row.Place == place && row.IsFalling == isFalling)?.Rates.FirstOrDefault(rate => rate.Level == level);

    // Made when first asked for: policies are compared by their hashes.
    private static class Table
    {
        private static readonly Dictionary<string, RateRow[]> ByHash = new(StringComparer.Ordinal)
        {
            [RupturePolicy.Default.Hash] = RateTables.OfDefault,
            [RupturePolicy.BaselineAndCusum.Hash] = RateTables.OfBaselineAndCusum,
            [RupturePolicy.Composed.Hash] = RateTables.OfComposed,
        };

        internal static IEnumerable<RateRow> Of(RupturePolicy policy) => ByHash.TryGetValue(policy.Hash, out RateRow[]? rows) ? rows : [];
    }
}
