using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Checks what a draft says about an item beyond its format: a table of points, and the item on which it depends.</summary>
internal static class ItemRules
{
    private const int LargestPoints = 1_000_000;

    internal static void Check(ItemDraft item, InstrumentDraft draft, ItemLookup lookup, ResponseFormat?[] formats, List<Finding> findings)
    {
        if (item.Points is not null)
        {
            Points(item, draft, formats, findings);
        }

        if (item.Gate is { } gate)
        {
            Condition(item, gate, draft, lookup, formats, findings);
        }
    }

    private static void Points(ItemDraft item, InstrumentDraft draft, ResponseFormat?[] formats, List<Finding> findings)
    {
        if (item.Points is { Count: > ScaleLimits.MaxTable } many)
        {
            findings.Add(DefinitionFindings.TooMany.At(item.Path + ".points", Number.Text(many.Count), Number.Text(ScaleLimits.MaxTable)));
        }
        else if (item.Points is { } points && formats[item.Place] is { } format
            && (points.Count != format.OptionCount || points.Distinct().Count() < 2 || points.Any(point => point is < -LargestPoints or > LargestPoints)))
        {
            findings.Add(DefinitionFindings.PointsInvalid.At(item.Path + ".points", item.Code ?? "(null)", Number.Text(points.Count), Number.Text(format.OptionCount)));
        }
    }

    private static void Condition(ItemDraft item, ItemReference gate, InstrumentDraft draft, ItemLookup lookup, ResponseFormat?[] formats, List<Finding> findings)
    {
        string path = item.Path + ".appliesWhen";
        ItemDraft? other = lookup.Find(gate);
        if (gate.Misread(draft, other, path + ".item") is { } misread)
        {
            findings.Add(misread);
        }
        else if (item.GateAnswers.Count > ScaleLimits.MaxTable)
        {
            findings.Add(DefinitionFindings.TooMany.At(path + ".answers", Number.Text(item.GateAnswers.Count), Number.Text(ScaleLimits.MaxTable)));
        }
        else if (formats[other!.Place] is { } format && (ReferenceEquals(other, item) || other.Gate is not null || !AreSome(item.GateAnswers, format)))
        {
            findings.Add(DefinitionFindings.ConditionInvalid.At(path, item.Code ?? "(null)", gate.ToString()));
        }
    }

    // With every answer it would always apply.
    private static bool AreSome(IReadOnlyList<decimal> answers, ResponseFormat format) =>
        answers.Count > 0 && answers.Count < format.OptionCount && answers.All(format.Allows) && answers.Distinct().Count() == answers.Count;
}
