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

    internal static List<Finding> Of(InstrumentDraft draft)
    {
        var findings = new List<Finding>(Count(draft));
        findings.AddRange(DefinitionCompiler.Duplicates("item", "items", draft.Items.ConvertAll(item => item.Code)));
        findings.AddRange(DefinitionCompiler.Twice(draft.Items.ConvertAll(item => item.BankItem)).ConvertAll(code => DefinitionFindings.BankItemTwice.At("items", code)));
        foreach (ItemDraft item in draft.Items)
        {
            findings.AddRange(Of(item, draft));
        }

        return findings;
    }

    /// <summary>Makes the items that have a format; findings elsewhere decide whether anybody sees them.</summary>
    internal static List<Item> Build(InstrumentDraft draft, Dictionary<FormatBuilder, ResponseFormat?> formats)
    {
        var items = new List<Item>();
        foreach (ItemDraft item in draft.Items)
        {
            if (formats[item.Format ?? draft.Format!] is { } format && item.Code is not null && item.Weight is >= 1 and <= LargestWeight)
            {
                items.Add(new Item(
                    items.Count, item.Code, item.Number, item.BankItem, item.Label, Once(item.Constructs),
                    item.IsReversed ? Keying.Reverse : Keying.Forward, item.Weight, format, item.OptionOrder, item.IsUnscored));
            }
        }

        return items;
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

    private static IEnumerable<Finding> Of(ItemDraft item, InstrumentDraft draft)
    {
        string code = item.Code ?? "(null)";
        string path = "items[" + code + "]";
        if (!Codes.IsItemCode(item.Code))
        {
            yield return DefinitionFindings.CodeMalformed.At(path, "item").WithAttemptedValue(code);
        }

        if (item.Number < 1 || draft.Items.Exists(other => !ReferenceEquals(other, item) && other.Number == item.Number))
        {
            yield return DefinitionFindings.ItemNumberUnfit.At(path, code, Number.Text(item.Number));
        }

        if (item.Weight is < 1 or > LargestWeight)
        {
            yield return DefinitionFindings.WeightUnfit.At(path, code, Number.Text(item.Weight));
        }

        if (item.Label?.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length > MaxWords)
        {
            yield return DefinitionFindings.LabelTooLong.At(path, code);
        }

        foreach (Finding finding in OnScales(item, code, path, draft))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> OnScales(ItemDraft item, string code, string path, InstrumentDraft draft)
    {
        if (item.IsUnscored)
        {
            return draft.Scales.FindAll(scale => scale.Items.Exists(reference => reference.Means(item)))
                .ConvertAll(scale => DefinitionFindings.UnscoredItemOnScale.At(path, code, scale.Code ?? "(null)"));
        }

        bool isScored = draft.MissingKey is not null || draft.Scales.Exists(scale => scale.HasAllItems || scale.Items.Exists(reference => reference.Means(item)));
        return isScored ? [] : [DefinitionFindings.ItemOnNoScale.At(path, code)];
    }
}
