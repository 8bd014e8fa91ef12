using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks what a draft says about an item beyond its format: a table of points, and the item on which it depends.</summary>
internal static class ItemRules
{
    private const int LargestPoints = 1_000_000;

    internal static IEnumerable<Finding> Of(ItemDraft item, InstrumentDraft draft, ItemLookup lookup, Dictionary<FormatBuilder, ResponseFormat?> formats) =>
        Points(item, draft, formats).Concat(Condition(item, draft, lookup, formats));

    private static IEnumerable<Finding> Points(ItemDraft item, InstrumentDraft draft, Dictionary<FormatBuilder, ResponseFormat?> formats)
    {
        if (item.Points is { Count: > ScaleLimits.MaxTable } many)
        {
            yield return DefinitionFindings.TooMany.At(item.Path + ".points", Number.Text(many.Count), Number.Text(ScaleLimits.MaxTable));
        }
        else if (item.Points is { } points && formats[item.Format ?? draft.Format!] is { } format
            && (points.Count != format.OptionCount || points.Distinct().Count() < 2 || points.Any(point => point is < -LargestPoints or > LargestPoints)))
        {
            yield return DefinitionFindings.PointsInvalid.At(item.Path + ".points", item.Code ?? "(null)", Number.Text(points.Count), Number.Text(format.OptionCount));
        }
    }

    private static IEnumerable<Finding> Condition(ItemDraft item, InstrumentDraft draft, ItemLookup lookup, Dictionary<FormatBuilder, ResponseFormat?> formats)
    {
        if (item.Gate is not { } gate)
        {
            yield break;
        }

        string path = item.Path + ".appliesWhen";
        ItemDraft? other = lookup.Find(gate);
        if (gate.Misread(draft, other, path + ".item") is { } misread)
        {
            yield return misread;
        }
        else if (item.GateAnswers.Count > ScaleLimits.MaxTable)
        {
            yield return DefinitionFindings.TooMany.At(path + ".answers", Number.Text(item.GateAnswers.Count), Number.Text(ScaleLimits.MaxTable));
        }
        else if (formats[other!.Format ?? draft.Format!] is { } format && (ReferenceEquals(other, item) || other.Gate is not null || !AreSome(item.GateAnswers, format)))
        {
            yield return DefinitionFindings.ConditionInvalid.At(path, item.Code ?? "(null)", gate.ToString());
        }
    }

    // With every answer it would always apply.
    private static bool AreSome(IReadOnlyList<decimal> answers, ResponseFormat format) =>
        answers.Count > 0 && answers.Count < format.OptionCount && answers.All(format.Allows) && answers.Distinct().Count() == answers.Count;
}
