namespace TherapeuticAlliance.Scoring;

/// <summary>What became of one answer: raw, keyed, used.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ItemTrace
{
    internal ItemTrace(Item item, Answer answer, bool applies = true)
    {
        Item = item;
        Answer = answer;
        Applies = applies;
        KeyedUnits = answer.Value is { } value ? item.KeyedUnits(item.Format.ToUnits(value)) : null;
    }

    /// <summary>Gets the item.</summary>
    public Item Item { get; }

    /// <summary>Gets the answer as given, or why there is none.</summary>
    public Answer Answer { get; }

    /// <summary>Gets whether the item applies; <see langword="false"/> when the answer to another item says that it does not (<see cref="TherapeuticAlliance.Item.AppliesWhen"/>).</summary>
    public bool Applies { get; }

    /// <summary>Gets the value as given; <see langword="null"/> when missing or invalid.</summary>
    public decimal? Raw => Answer.Value;

    /// <summary>Gets the value after keying: lowest + highest − raw for a reversed item, or the points of the option; <see langword="null"/> when missing or invalid.</summary>
    public decimal? Keyed => KeyedUnits is { } units ? Item.FromKeyedUnits(units) : null;

    /// <summary>Gets what entered the sum: keyed × weight; <see langword="null"/> when missing, invalid or not applying.</summary>
    public decimal? Used => Applies ? Keyed * Item.Weight : null;

    internal long? KeyedUnits { get; }

    /// <summary>Whether it is answered though another answer says that it does not apply.</summary>
    internal bool IsContradicted => !Applies && Raw is not null;

    internal ItemTrace NotApplying() => new(Item, Answer, applies: false);

    /// <summary>Returns the item; never an answer.</summary>
    public override string ToString() => nameof(ItemTrace) + " " + Item;
}
