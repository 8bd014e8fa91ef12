using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks the items of a draft, and makes those whose format holds together.</summary>
internal static class ItemCompiler
{
    private const int MaxItems = 512;
    private const int MaxWords = 5;
    private const int LargestWeight = 1000;

    internal static List<Finding> Of(InstrumentDraft draft, ItemLookup lookup, Dictionary<FormatBuilder, ResponseFormat?> formats)
    {
        var findings = new List<Finding>(Count(draft));
        findings.AddRange(DefinitionCompiler.Duplicates("item", draft.Items.ConvertAll(item => item.Code), draft.Items.ConvertAll(item => item.Path)));
        findings.AddRange(DefinitionCompiler.Twice(draft.Items.ConvertAll(item => item.BankItem)).ConvertAll(at => DefinitionFindings.BankItemTwice.At(draft.Items[at].Path + ".bankItem", draft.Items[at].BankItem!)));
        foreach (ItemDraft item in draft.Items)
        {
            findings.AddRange(Of(item, draft, lookup, formats));
        }

        return findings;
    }

    /// <summary>Makes the items that have a format; findings elsewhere decide whether anybody sees them.</summary>
    internal static Dictionary<ItemDraft, Item> Build(InstrumentDraft draft, Dictionary<FormatBuilder, ResponseFormat?> formats)
    {
        var items = new Dictionary<ItemDraft, Item>();
        foreach (ItemDraft item in draft.Items)
        {
            if (formats[item.Format ?? draft.Format!] is { } format && item.Code is not null && item.Weight is >= 1 and <= LargestWeight)
            {
                items.Add(item, new Item(
                    items.Count, item.Code, item.Number, item.BankItem, item.Label, Once(item.Constructs),
                    item.IsReversed ? Keying.Reverse : Keying.Forward, item.Weight, format, item.OptionOrder, item.IsUnscored)
                {
                    AlertAbove = item.AlertAbove,
                    Points = Points(item, format),
                    AlertSource = item.AlertSource,
                });
            }
        }

        return items;
    }

    /// <summary>Ties each item that depends on another to it; what is wrong with that has its finding.</summary>
    internal static void Tie(InstrumentDraft draft, ItemLookup lookup, Dictionary<ItemDraft, Item> items)
    {
        foreach (ItemDraft item in draft.Items)
        {
            if (item.Gate is { } gate && lookup.Find(gate) is { } other && items.TryGetValue(item, out Item? built) && items.TryGetValue(other, out Item? tied))
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

    private static IEnumerable<Finding> Count(InstrumentDraft draft)
    {
        if (draft.Items.Count == 0)
        {
            yield return DefinitionFindings.NoItems.At("items");
        }

        if (draft.Items.Count > MaxItems)
        {
            yield return DefinitionFindings.TooManyItems.At("items", Number.Text(draft.Items.Count), Number.Text(MaxItems));
        }
    }

    private static IEnumerable<Finding> Of(ItemDraft item, InstrumentDraft draft, ItemLookup lookup, Dictionary<FormatBuilder, ResponseFormat?> formats)
    {
        string code = item.Code ?? "(null)";
        string path = item.Path;
        if (!Codes.IsItemCode(item.Code))
        {
            yield return DefinitionFindings.CodeMalformed.At(path + ".code", "item").WithAttemptedValue(code);
        }

        if (item.Number < 1 || draft.Items.Exists(other => !ReferenceEquals(other, item) && other.Number == item.Number))
        {
            yield return DefinitionFindings.ItemNumberInvalid.At(path + ".number", code, Number.Text(item.Number));
        }

        if (item.Weight is < 1 or > LargestWeight)
        {
            yield return DefinitionFindings.WeightInvalid.At(path + ".weight", code, Number.Text(item.Weight));
        }

        if (item.Label?.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length > MaxWords)
        {
            yield return DefinitionFindings.LabelTooLong.At(path + ".label", code);
        }

        foreach (Finding finding in Alert(item, item.Format ?? draft.Format!, code, path).Concat(ItemRules.Of(item, draft, lookup, formats)).Concat(OnScales(item, code, path, draft, lookup)))
        {
            yield return finding;
        }
    }

    // A table of another length has its finding, and items are made all the same.
    private static IReadOnlyList<int> Points(ItemDraft item, ResponseFormat format) =>
        item.Points is { } points && points.Count == format.OptionCount ? points : [];

    private static IEnumerable<Finding> Alert(ItemDraft item, FormatBuilder format, string code, string path)
    {
        if (item.AlertAbove is not { } bound)
        {
            yield break;
        }

        if (bound < format.Lowest || bound >= format.Highest)
        {
            yield return DefinitionFindings.AlertInvalid.At(path + ".alert.above", code, Number.Text(bound));
        }

        if (string.IsNullOrWhiteSpace(item.AlertSource))
        {
            yield return DefinitionFindings.AlertSourceMissing.At(path + ".alert.source", code);
        }
    }

    private static IEnumerable<Finding> OnScales(ItemDraft item, string code, string path, InstrumentDraft draft, ItemLookup lookup)
    {
        if (item.IsUnscored)
        {
            return lookup.ScalesOf(item).Select(scale => DefinitionFindings.UnscoredItemOnScale.At(path + ".unscored", code, scale.Code ?? "(null)"));
        }

        bool isScored = draft.MissingKey is not null || lookup.IsScored(item);
        return isScored ? [] : [DefinitionFindings.ItemOnNoScale.At(path, code)];
    }
}
