using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>What an answer counts under the key of the definition or under a suspected one.</summary>
internal static class KeyedAnswer
{
    internal static double Of(Item item, double value, IReadOnlySet<Item> reversed)
    {
        bool isReversed = reversed.Contains(item);
        return item.Points.Count > 0 && !double.IsNaN(value) ? Points(item, (decimal)value, isReversed)
            : isReversed ? (double)(item.Format.Lowest + item.Format.Highest) - value
            : value;
    }

    // A table is read from the other end when the item is reversed.
    private static double Points(Item item, decimal value, bool isReversed)
    {
        int option = item.Format.Options().TakeWhile(known => known != value).Count();
        return item.Points[isReversed ? item.Points.Count - 1 - option : option];
    }
}
