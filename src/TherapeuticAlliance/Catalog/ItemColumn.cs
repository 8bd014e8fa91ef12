using System;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>A column of the item table of a page; worth printing when some item differs from a plain one.</summary>
internal sealed class ItemColumn
{
    private static readonly ItemColumn[] All =
    [
        new("number", (item, _) => Number.Text(item.Number), (item, _) => !string.Equals(Number.Text(item.Number), item.Code, StringComparison.Ordinal)),
        new("about", (item, _) => item.Label ?? string.Empty, (item, _) => item.Label is not null),
        new("measures", (item, words) => words.Of(item.Constructs), (item, _) => item.Constructs.Count > 0),
        new("in-the-bank", (item, _) => item.BankItem ?? string.Empty, (item, _) => item.BankItem is not null && !HasOwnNumberInBank(item)),
        new("answers", (item, words) => words.Of(item.Format), (item, instrument) => !item.Format.HasSameValuesAs(instrument.Format)),
    ];

    private readonly Func<Item, Instrument, bool> _differs;

    private ItemColumn(string header, Func<Item, PageWords, string> cell, Func<Item, Instrument, bool> differs)
    {
        Header = header;
        Cell = cell;
        _differs = differs;
    }

    internal string Header { get; }

    internal Func<Item, PageWords, string> Cell { get; }

    internal static ItemColumn[] Interesting(Instrument instrument) =>
        All.Where(column => instrument.Items.Any(item => column._differs(item, instrument))).ToArray();

    internal static bool HasOwnNumberInBank(Item item) => item.BankItem?.EndsWith("." + Number.Text(item.Number), StringComparison.Ordinal) == true;
}
