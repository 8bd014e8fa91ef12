using System.Linq;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Sudden drops or gains as a table for people.</summary>
internal static class SuddenChangesText
{
    private static readonly string[] Columns = ["sessions", "size", "large", "large-share", "mean-difference", "needed", "stable", "sudden"];

    internal static string Of(SuddenChanges changes, TextProvider texts)
    {
        var table = new TableWords(texts);
        bool areDrops = changes.Side == ChangeSide.Worse;
        return table.Title(areDrops ? RetrospectiveTexts.Drops : RetrospectiveTexts.Gains, changes.Series, changes.ObservedThrough)
            + texts.Say(RetrospectiveTexts.Rule, changes.Options.Describe(texts)) + "\n"
            + table.Of(Columns, changes.Intervals.Select(interval => Row(interval, table)))
            + (areDrops ? texts.Say(RetrospectiveTexts.DropCaution) + "\n" + texts.Say(RetrospectiveTexts.DropRate) + "\n" : string.Empty);
    }

    private static string[] Row(SuddenChange interval, TableWords table) =>
    [
        table.Between(interval.Session, interval.Session + 1),
        table.Number(interval.Size),
        Answer(interval.IsLarge, table),
        interval.IsLargeShare is { } isLarge ? Answer(isLarge, table) : table.Cell("not-asked"),
        table.Number(interval.MeanDifference),
        table.Number(interval.CriticalValue * interval.PooledStandardDeviation),
        interval.IsStable is { } isStable ? Answer(isStable, table) : table.Cell("too-few"),
        Answer(interval.IsSudden, table),
    ];

    private static string Answer(bool value, TableWords table) => table.Cell(value ? "yes" : "no");
}
