using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks the items of a draft, and makes those whose format holds together.</summary>
internal static class ItemCompiler
{
    private const int MaxItems = 512;
    private const int MaxWords = 5;
    private const int LargestWeight = 1000;

    internal static void Check(InstrumentDraft draft, ItemLookup lookup, ResponseFormat?[] formats, List<Finding> findings)
    {
        Count(draft, findings);
        DefinitionCompiler.Duplicates("item", draft.Items.ConvertAll(item => item.Code), draft.Items.ConvertAll(item => item.Path), findings);
        foreach (int at in DefinitionCompiler.Twice(draft.Items.ConvertAll(item => item.BankItem)))
        {
            findings.Add(DefinitionFindings.BankItemTwice.At(draft.Items[at].Path + ".bankItem", draft.Items[at].BankItem!));
        }

        foreach (ItemDraft item in draft.Items)
        {
            Check(item, draft, lookup, formats, findings);
        }
    }

    /// <summary>Makes the items that have a format; findings elsewhere decide whether anybody sees them.</summary>
    internal static Item?[] Build(InstrumentDraft draft, ResponseFormat?[] formats)
    {
        var items = new Item?[draft.Items.Count];
        foreach (ItemDraft item in draft.Items)
        {
            if (formats[item.Place] is { } format && item.Code is not null && item.Weight is >= 1 and <= LargestWeight)
            {
                items[item.Place] = new Item(
                    item.Place, item.Code, item.Number, item.BankItem, item.Label, Once(item.Constructs),
                    item.IsReversed ? Keying.Reverse : Keying.Forward, item.Weight, format, item.OptionOrder, item.IsUnscored)
                {
                    AlertAbove = item.AlertAbove,
                    Points = Points(item, format),
                    AlertSource = item.AlertSource,
                };
            }
        }

        return items;
    }

    /// <summary>Ties each item that depends on another to it; what is wrong with that has its finding.</summary>
    internal static void Tie(InstrumentDraft draft, ItemLookup lookup, Item?[] items)
    {
        foreach (ItemDraft item in draft.Items)
        {
            if (item.Gate is { } gate && lookup.Find(gate) is { } other && items[item.Place] is { } built && items[other.Place] is { } tied)
            {
                built.AppliesWhen = new ItemCondition(tied, item.GateAnswers);
            }
        }
    }

    /// <summary>Each construct once, in the order in which they were named.</summary>
    internal static IReadOnlyList<Construct> Once(IReadOnlyList<Construct> constructs)
    {
        IReadOnlyList<Construct> once = ReadOnly.Empty<Construct>();
        for (int i = 0; i < constructs.Count; i++)
        {
            once = Has(once, constructs[i]) ? once : ReadOnly.Append(once, constructs[i]);
        }

        return once;
    }

    private static bool Has(IReadOnlyList<Construct> constructs, Construct construct)
    {
        for (int i = 0; i < constructs.Count; i++)
        {
            if (constructs[i] == construct)
            {
                return true;
            }
        }

        return false;
    }

    private static void Count(InstrumentDraft draft, List<Finding> findings)
    {
        if (draft.Items.Count == 0)
        {
            findings.Add(DefinitionFindings.NoItems.At("items"));
        }

        if (draft.Items.Count > MaxItems)
        {
            findings.Add(DefinitionFindings.TooManyItems.At("items", Number.Text(draft.Items.Count), Number.Text(MaxItems)));
        }
    }

    private static void Check(ItemDraft item, InstrumentDraft draft, ItemLookup lookup, ResponseFormat?[] formats, List<Finding> findings)
    {
        string code = item.Code ?? "(null)";
        string path = item.Path;
        if (!Codes.IsItemCode(item.Code))
        {
            findings.Add(DefinitionFindings.CodeMalformed.At(path + ".code", "item").WithAttemptedValue(code));
        }

        if (item.Number < 1 || draft.Items.Exists(other => !ReferenceEquals(other, item) && other.Number == item.Number))
        {
            findings.Add(DefinitionFindings.ItemNumberInvalid.At(path + ".number", code, Number.Text(item.Number)));
        }

        if (item.Weight is < 1 or > LargestWeight)
        {
            findings.Add(DefinitionFindings.WeightInvalid.At(path + ".weight", code, Number.Text(item.Weight)));
        }

        if (item.Label?.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length > MaxWords)
        {
            findings.Add(DefinitionFindings.LabelTooLong.At(path + ".label", code));
        }

        Alert(item, item.Format ?? draft.Format!, code, path, findings);
        ItemRules.Check(item, draft, lookup, formats, findings);
        OnScales(item, code, path, draft, lookup, findings);
    }

    // A table of another length has its finding, and items are made all the same.
    private static IReadOnlyList<int> Points(ItemDraft item, ResponseFormat format) =>
        item.Points is { } points && points.Count == format.OptionCount ? points : ReadOnlyArray<int>.Empty;

    private static void Alert(ItemDraft item, FormatBuilder format, string code, string path, List<Finding> findings)
    {
        if (item.AlertAbove is not { } bound)
        {
            return;
        }

        if (bound < format.Lowest || bound >= format.Highest)
        {
            findings.Add(DefinitionFindings.AlertInvalid.At(path + ".alert.above", code, Number.Text(bound)));
        }

        if (string.IsNullOrWhiteSpace(item.AlertSource))
        {
            findings.Add(DefinitionFindings.AlertSourceMissing.At(path + ".alert.source", code));
        }
    }

    private static void OnScales(ItemDraft item, string code, string path, InstrumentDraft draft, ItemLookup lookup, List<Finding> findings)
    {
        if (!item.IsUnscored && draft.MissingKey is null && !lookup.IsScored(item))
        {
            findings.Add(DefinitionFindings.ItemOnNoScale.At(path, code));
        }

        for (int i = 0; item.IsUnscored && i < lookup.ScalesOf(item).Count; i++)
        {
            findings.Add(DefinitionFindings.UnscoredItemOnScale.At(path + ".unscored", code, lookup.ScalesOf(item)[i].Code ?? "(null)"));
        }
    }
}
