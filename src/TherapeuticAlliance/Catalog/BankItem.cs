using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog;

/// <summary>A question of a family, from which its forms are assembled. It carries no wording.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class BankItem
{
    internal BankItem(string code, int number, string? label, IReadOnlyList<Construct> constructs)
    {
        Code = code;
        Number = number;
        Label = label;
        Constructs = constructs;
    }

    /// <summary>Gets the code: <c>wai.25</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the number in the bank, which is that of the longest form.</summary>
    public int Number { get; }

    /// <summary>Gets what the item is about, in at most five words of our own, or <see langword="null"/>.</summary>
    public string? Label { get; }

    /// <summary>Gets what it measures; empty where nothing is said, or where that differs between forms.</summary>
    public IReadOnlyList<Construct> Constructs { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
