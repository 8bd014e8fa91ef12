namespace TherapeuticAlliance.Dyads;

/// <summary>How far two raters lie apart on one question. Values are those after keying.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ItemDiscrepancy
{
    internal ItemDiscrepancy(Item item, decimal? first, decimal? second)
    {
        Item = item;
        First = first;
        Second = second;
    }

    /// <summary>Gets the question, as the form of the first rater numbers it.</summary>
    public Item Item { get; }

    /// <summary>Gets the keyed answer of the first rater; <see langword="null"/> when missing or invalid.</summary>
    public decimal? First { get; }

    /// <summary>Gets the keyed answer of the second rater; <see langword="null"/> when missing or invalid.</summary>
    public decimal? Second { get; }

    /// <summary>Gets first − second; <see langword="null"/> unless both answered.</summary>
    public decimal? Difference => First - Second;

    /// <summary>Returns the item; never an answer.</summary>
    public override string ToString() => nameof(ItemDiscrepancy) + " " + Item;
}
