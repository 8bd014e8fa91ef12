namespace TherapeuticAlliance.Scoring;

/// <summary>What became of one answer: raw, keyed, used.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ItemTrace
{
    internal ItemTrace(Item item, Answer answer)
    {
        Item = item;
        Answer = answer;
        KeyedUnits = answer.Value is { } value ? item.KeyedUnits(item.Format.ToUnits(value)) : null;
    }

    /// <summary>Gets the item.</summary>
    public Item Item { get; }

    /// <summary>Gets the answer as given, or why there is none.</summary>
    public Answer Answer { get; }

    /// <summary>Gets the value as given; <see langword="null"/> when missing or invalid.</summary>
    public decimal? Raw => Answer.Value;

    /// <summary>Gets the value after keying: lowest + highest − raw for a reversed item; <see langword="null"/> when missing or invalid.</summary>
    public decimal? Keyed => KeyedUnits is { } units ? Item.Format.FromUnits(units) : null;

    /// <summary>Gets what entered the sum: keyed × weight; <see langword="null"/> when missing or invalid.</summary>
    public decimal? Used => Keyed * Item.Weight;

    internal long? KeyedUnits { get; }

    /// <summary>Returns the item; never an answer.</summary>
    public override string ToString() => nameof(ItemTrace) + " " + Item;
}
