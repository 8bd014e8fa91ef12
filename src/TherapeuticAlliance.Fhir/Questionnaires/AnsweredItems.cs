using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>Items that are keyed, weighted and answered alike, so that one expression reads them all.</summary>
internal sealed class AnsweredItems
{
    private readonly List<Item> _items;

    private AnsweredItems(List<Item> items) => _items = items;

    internal Item First => _items[0];

    internal string Answers => "%resource.item.where(linkId='" + ScoreCodes.Items + "').item.where("
        + (_items.Count == 1
            ? "linkId='" + First.Code + "'"
            : "linkId in (" + string.Join("|", _items.Select(item => "'" + item.Code + "'")) + ")")
        + ").answer.value" + Number();

    internal static IReadOnlyList<AnsweredItems> Alike(IEnumerable<Item> items) => [.. items.GroupBy(KeyOf).Select(alike => new AnsweredItems([.. alike]))];

    /// <summary>What an expression says of each group, one after another; <c>combine</c> keeps equal values.</summary>
    internal static string Combined(IReadOnlyList<AnsweredItems> groups, Func<AnsweredItems, string> part) =>
        groups.Skip(1).Aggregate(part(groups[0]), (all, group) => "(" + all + ").combine(" + part(group) + ")");

    internal string Values(long unit) => Answers + (First.Points.Count > 0 ? PointsTable.Of(First, unit) : OnGrid(unit))
        + (First.Weight == 1 ? string.Empty : ".select($this * " + Internal.Number.Text(First.Weight) + ")");

    private string OnGrid(long unit)
    {
        long mirror = (long)((First.Format.Lowest + First.Format.Highest) * unit);
        string values = unit == 1 ? string.Empty : ".select(($this * " + Internal.Number.Text(unit) + ").round())";
        return values + (First.Keying == Keying.Reverse ? ".select(" + Internal.Number.Text(mirror) + " - $this)" : string.Empty);
    }

    // What is not applicable has a code that is no number, and so drops out.
    private string Number() => !Options.AreListed(First) ? string.Empty
        : First.Format.Unit == 1 ? ".select(code.toInteger())"
        : ".select(code.toDecimal())";

    private static (Keying, int, bool, long, decimal, decimal, string) KeyOf(Item item) => (
        item.Keying, item.Weight, Options.AreListed(item), item.Format.Unit, item.Keying == Keying.Reverse ? item.Format.Lowest + item.Format.Highest : 0,
        item.Format.Unit == 1 ? 1 : item.Format.Step, PointsTable.Of(item, 1));
}
