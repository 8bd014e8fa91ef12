using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>A question of an instrument. It carries no wording, only a label of our own.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed partial class Item
{
    internal Item(
        int position, string code, int number, string? bankItem, string? label, IReadOnlyList<Construct> constructs,
        Keying keying, int weight, ResponseFormat format, OptionOrder optionOrder, bool isUnscored)
    {
        Position = position;
        Code = code;
        Number = number;
        BankItem = bankItem;
        Label = label;
        Constructs = constructs;
        Keying = keying;
        Weight = weight;
        Format = format;
        OptionOrder = optionOrder;
        IsUnscored = isUnscored;
    }

    /// <summary>Gets the place in the form, from 0; answers by position are in this order.</summary>
    public int Position { get; }

    /// <summary>Gets the code, unique in the instrument; numbered forms use the number: <c>12</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the number printed on the form, unique in the instrument.</summary>
    public int Number { get; }

    /// <summary>Gets the code of the same question in the bank of its family (<c>wai.25</c>), or <see langword="null"/>.</summary>
    public string? BankItem { get; }

    /// <summary>Gets what the item is about, in at most five words of our own, or <see langword="null"/>.</summary>
    public string? Label { get; }

    /// <summary>Gets what the item measures; may be empty.</summary>
    public IReadOnlyList<Construct> Constructs { get; }

    /// <summary>Gets whether the value counts forward or mirrored.</summary>
    public Keying Keying { get; }

    /// <summary>Gets the weight in its scales, a positive integer, usually 1.</summary>
    public int Weight { get; }

    /// <summary>Gets the values it can take.</summary>
    public ResponseFormat Format { get; }

    /// <summary>Gets the order in which the form prints its options.</summary>
    public OptionOrder OptionOrder { get; }

    /// <summary>Gets whether the item knowingly belongs to no scale.</summary>
    public bool IsUnscored { get; }

    /// <summary>Gets the value above which an answer is worth a look of its own, whatever the score; <see langword="null"/> where nobody published one.</summary>
    /// <remarks>0 on items about risk. It decides no score, so it is not in <see cref="Instrument.ContentHash"/>.</remarks>
    public decimal? AlertAbove { get; internal init; }

    /// <summary>Gets who published the alert, or <see langword="null"/> where there is none.</summary>
    public string? AlertSource { get; internal init; }

    /// <summary>
    /// Gets what each option counts, from the lowest value up, where options do not count what they show; empty where they do.
    /// A reversed item reads the table from the other end.
    /// </summary>
    public IReadOnlyList<int> Points { get; internal init; } = ReadOnlyArray<int>.Empty;

    /// <summary>Gets when the item applies, or <see langword="null"/> when it always does.</summary>
    public ItemCondition? AppliesWhen { get; internal set; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>Returns what a value counts before its weight: itself, lowest + highest − value for a reversed item, or its <see cref="Points"/>.</summary>
    /// <param name="value">A value of the format.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not one.</exception>
    public decimal Keyed(decimal value) => Format.Allows(value)
        ? FromKeyedUnits(KeyedUnits(Format.ToUnits(value)))
        : throw new System.ArgumentOutOfRangeException(nameof(value), "This is not a value of the response format.");
}
