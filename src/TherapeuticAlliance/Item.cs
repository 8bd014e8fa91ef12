using System.Collections.Generic;

namespace TherapeuticAlliance;

/// <summary>A question of an instrument. It carries no wording, only a label of our own. Equality is by reference.</summary>
public sealed class Item
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

    /// <summary>The place in the form, from 0; answers by position are in this order.</summary>
    public int Position { get; }

    /// <summary>The code, unique in the instrument; numbered forms use the number: <c>12</c>.</summary>
    public string Code { get; }

    /// <summary>The number printed on the form, unique in the instrument.</summary>
    public int Number { get; }

    /// <summary>The code of the same question in the bank of its family (<c>wai.25</c>), or <see langword="null"/>.</summary>
    public string? BankItem { get; }

    /// <summary>What the item is about, in at most five words of our own, or <see langword="null"/>.</summary>
    public string? Label { get; }

    /// <summary>What the item measures; may be empty.</summary>
    public IReadOnlyList<Construct> Constructs { get; }

    /// <summary>Whether the value counts forward or mirrored.</summary>
    public Keying Keying { get; }

    /// <summary>The weight in its scales, a positive integer, usually 1.</summary>
    public int Weight { get; }

    /// <summary>The values it can take.</summary>
    public ResponseFormat Format { get; }

    /// <summary>The order in which the form prints its options.</summary>
    public OptionOrder OptionOrder { get; }

    /// <summary>Whether the item knowingly belongs to no scale.</summary>
    public bool IsUnscored { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    /// <summary>The keyed value in units of the format: s = lowest + highest − value for a reversed item.</summary>
    internal long KeyedUnits(long units) =>
        Keying == Keying.Reverse ? Format.LowestUnits + Format.HighestUnits - units : units;
}
