using System.Collections.Generic;

namespace TherapeuticAlliance;

/// <summary>When an item applies: only when another item has one of some answers.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ItemCondition
{
    internal ItemCondition(Item item, IReadOnlyList<decimal> answers)
    {
        Item = item;
        Answers = answers;
    }

    /// <summary>Gets the other item.</summary>
    public Item Item { get; }

    /// <summary>Gets the answers to it, before keying, with which the item applies; at least one.</summary>
    public IReadOnlyList<decimal> Answers { get; }

    /// <summary>Returns the other item and its answers, as the definition states them: <c>1 is 2 or 3</c>.</summary>
    public override string ToString() => Item + " is " + string.Join(" or ", System.Linq.Enumerable.Select(Answers, Internal.Number.Text));
}
