using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>The questions of a family, numbered as in its longest form.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ItemBank
{
    private ItemBank(string family, BankItem[] items)
    {
        Family = family;
        Items = ReadOnly.Own(items);
    }

    /// <summary>Gets the family: <c>wai</c>.</summary>
    public string Family { get; }

    /// <summary>Gets the questions, by number.</summary>
    public IReadOnlyList<BankItem> Items { get; }

    /// <summary>Returns a bank of questions numbered from 1.</summary>
    /// <param name="family">The id of the family.</param>
    /// <param name="count">How many questions there are, 1 or more.</param>
    /// <exception cref="ArgumentException">The family is no id, or the count is below 1.</exception>
    public static ItemBank Numbered(string family, int count) =>
        Codes.IsId(family) && count >= 1
            ? new ItemBank(family, Plain(family, count))
            : throw new ArgumentException("A bank needs a lower-case family id and at least one item.", nameof(family));

    /// <summary>Returns the bank with what a question is about and what it measures; every form takes both over.</summary>
    /// <param name="number">The number in the bank.</param>
    /// <param name="label">At most five words of our own, never the published sentence.</param>
    /// <param name="constructs">What it measures; none where that differs between forms.</param>
    /// <exception cref="ArgumentException">The label is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bank has no such question.</exception>
    public ItemBank About(int number, string label, params Construct[] constructs) =>
        About(number, label, ReadOnly.Copy(Guard.NotNull(constructs, nameof(constructs))));

    /// <summary>Returns the question with a number, or <see langword="null"/>.</summary>
    /// <param name="number">The number in the bank.</param>
    public BankItem? Find(int number) => number >= 1 && number <= Items.Count ? Items[number - 1] : null;

    /// <summary>Returns the family.</summary>
    public override string ToString() => Family;

    /// <summary>Returns the bank with a label for a question whose construct differs between forms.</summary>
    internal ItemBank About(int number, string label) => About(number, label, ReadOnly.Empty<Construct>());

    private ItemBank About(int number, string label, IReadOnlyList<Construct> constructs)
    {
        BankItem known = Find(number) ?? throw new ArgumentOutOfRangeException(nameof(number), "The bank has no question of that number.");
        var items = new BankItem[Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Items[i];
        }

        items[number - 1] = new BankItem(known.Code, number, Require.Words(label, nameof(label)), constructs);
        return new ItemBank(Family, items);
    }

    private static BankItem[] Plain(string family, int count)
    {
        var items = new BankItem[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = new BankItem(family + "." + Number.Text(i + 1), i + 1, null, ReadOnly.Empty<Construct>());
        }

        return items;
    }
}
