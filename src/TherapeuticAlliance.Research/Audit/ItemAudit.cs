using System.Globalization;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>What the data say about one item of a scale.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ItemAudit
{
    internal ItemAudit(Item item, bool isReversed, ItemVerdict verdict, double? correlation, double? lower, double? upper)
    {
        Item = item;
        IsReversed = isReversed;
        Verdict = verdict;
        ItemRestCorrelation = correlation;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>Gets the item.</summary>
    public Item Item { get; }

    /// <summary>Gets whether the audited key reverses it.</summary>
    public bool IsReversed { get; }

    /// <summary>Gets what the data say.</summary>
    public ItemVerdict Verdict { get; }

    /// <summary>
    /// Gets the correlation of the keyed item with the sum of the other keyed items of the scale, −1 to 1;
    /// <see langword="null"/> when it is undefined. Keyed the other way, the item alone would have it with the other sign.
    /// </summary>
    public double? ItemRestCorrelation { get; }

    /// <summary>Gets the lower end of its confidence interval, by Fisher's z; <see langword="null"/> when undefined.</summary>
    public double? Lower { get; }

    /// <summary>Gets the upper end of its confidence interval, by Fisher's z; <see langword="null"/> when undefined.</summary>
    public double? Upper { get; }

    /// <summary>Returns the item and the verdict.</summary>
    public override string ToString() => "item " + Item.Number.ToString(CultureInfo.InvariantCulture) + " " + Verdict;
}
