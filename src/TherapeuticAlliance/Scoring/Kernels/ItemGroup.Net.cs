using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Items that count alike: one format, and in each scale the same factor. They are added up once, whatever number of
/// scales they stand on. Each adds its distance from the worst end, value − lowest or highest − value, which is never
/// negative and so needs few bits.
/// </summary>
internal sealed class ItemGroup
{
    private ItemGroup(ItemRole[] items)
    {
        Format = items[0].Item.Format;
        Factors = items[0].Factors;
        Forward = items.Where(role => role.Item.Keying == Keying.Forward).Select(role => role.Item.Position).ToArray();
        Reversed = items.Where(role => role.Item.Keying == Keying.Reverse).Select(role => role.Item.Position).ToArray();
        Span = Format.HighestUnits - Format.LowestUnits;
        Largest = Span * items.Length;
    }

    internal ResponseFormat Format { get; }

    /// <summary>What the sum is multiplied by in each scale; 0 where the items are not on it.</summary>
    internal long[] Factors { get; }

    internal int[] Forward { get; }

    internal int[] Reversed { get; }

    /// <summary>Highest − lowest, in units.</summary>
    internal long Span { get; }

    /// <summary>The largest sum the items can have.</summary>
    internal long Largest { get; }

    /// <summary>Whether every value of the range is an option.</summary>
    internal bool IsPlain => Format.StepUnits == 1 && !Format.HasExclusions;

    /// <summary>Returns the groups of an instrument, none so large that its sum reaches the limit.</summary>
    internal static ItemGroup[] Of(BatchPlan plan, long limit) => plan.Instrument.Items
        .Select(item => new ItemRole(item, plan.Factors[item.Position]))
        .GroupBy(role => role.Key, StringComparer.Ordinal)
        .SelectMany(alike => Parts([.. alike], limit))
        .ToArray();

    private static IEnumerable<ItemGroup> Parts(ItemRole[] alike, long limit)
    {
        ResponseFormat format = alike[0].Item.Format;
        int size = (int)Math.Clamp((limit - 1) / (format.HighestUnits - format.LowestUnits), 1, alike.Length);
        return alike.Chunk(size).Select(part => new ItemGroup(part));
    }

    /// <summary>An item with what it counts in each scale.</summary>
    private sealed class ItemRole
    {
        internal ItemRole(Item item, long[] factors)
        {
            Item = item;
            Factors = factors;
            ResponseFormat format = item.Format;
            long[] parts = [format.LowestUnits, format.HighestUnits, format.StepUnits, format.Unit, .. Factors, .. format.Excluded.Select(format.ToUnits)];
            Key = string.Join(' ', parts.Select(part => part.ToString(CultureInfo.InvariantCulture)));
        }

        internal Item Item { get; }

        internal long[] Factors { get; }

        /// <summary>The same for items that count alike.</summary>
        internal string Key { get; }
    }
}
