using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>
/// Whether every score a scale can have is exact: numerator, denominator and percent of maximum at most 2^53. Checked
/// in unbounded integers, before anything is computed in bounded ones.
/// </summary>
internal static class ScaleLimits
{
    /// <summary>The longest table of points or scores: what a document holds of one list.</summary>
    internal const int MaxTable = 512;

    internal static void Check(ScaleDraft draft, string code, string path, List<Item> items, List<Finding> findings)
    {
        bool isMean = draft.Aggregation == Aggregation.Mean;
        if ((isMean || ScaleRules.AllowsMissing(draft, items.Count)) && !items.TrueForAll(item => item.CountsLike(items[0])))
        {
            findings.Add(DefinitionFindings.FormatsMixed.At(path, code));
        }

        if (MayBeTooLarge(draft, items, isMean) && IsTooLarge(draft, items, isMean))
        {
            findings.Add(DefinitionFindings.ScoreTooLarge.At(path, code));
        }
    }

    // Roughly first, without unbounded integers: what is far below the limit needs no exact look.
    private static bool MayBeTooLarge(ScaleDraft draft, List<Item> items, bool isMean)
    {
        double unit = 1, weight = 0, largest = 0;
        foreach (Item item in items)
        {
            unit *= item.KeyedUnit == 1 || unit % item.KeyedUnit == 0 ? 1 : item.KeyedUnit;
            weight += item.Weight;
            largest += item.Weight * (Math.Abs((double)item.LowestKeyed) + Math.Abs((double)item.HighestKeyed));
        }

        double numerator = draft.MultiplierNumerator * (isMean ? 1 : weight) * largest * unit;
        double denominator = draft.MultiplierDenominator * weight * unit;
        return Math.Max(numerator, Math.Max(denominator, 100 * weight * largest * unit)) > ExactScore.Limit / 2;
    }

    // Not inlined, so that a first score does not load the assembly of BigInteger.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsTooLarge(ScaleDraft draft, List<Item> items, bool isMean) => LargestTerm(draft, items, isMean) > ExactScore.Limit;

    private static BigInteger LargestTerm(ScaleDraft draft, List<Item> items, bool isMean)
    {
        long unit = items.Aggregate(1L, (common, item) => Multiples.LowestCommonMultiple(common, item.KeyedUnit));
        BigInteger weight = items.Sum(item => (long)item.Weight);
        BigInteger range = Sum(items, item => item.HighestKeyed - item.LowestKeyed, unit);

        // Also bounds every partial sum, so that doubles may add up what is exact in integers.
        BigInteger largest = Sum(items, item => Math.Max(Math.Abs(item.LowestKeyed), Math.Abs(item.HighestKeyed)), unit);
        BigInteger numerator = draft.MultiplierNumerator * (isMean ? 1 : weight) * largest;
        BigInteger denominator = draft.MultiplierDenominator * weight * unit;
        BigInteger percent = 100 * weight * range;
        return BigInteger.Max(numerator, BigInteger.Max(denominator, percent));
    }

    private static BigInteger Sum(List<Item> items, Func<Item, long> units, long unit) =>
        items.Aggregate(BigInteger.Zero, (sum, item) => sum + ((BigInteger)units(item) * item.Weight * (unit / item.KeyedUnit)));
}
