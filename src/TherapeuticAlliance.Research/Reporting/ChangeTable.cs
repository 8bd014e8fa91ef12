using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>Scores before and after, and how many cases are of each class, a row for each group.</summary>
internal static class ChangeTable
{
    internal static PublicationTable Of(
        ChangeCriterion criterion, IReadOnlyList<CaseChange> cases, int without, IReadOnlyList<string> kept, StudyGrouping grouping) => new(
        TableText.Of(TableTexts.Change, criterion.Scale.Code, criterion.Scale.Instrument.ToString()),
        GroupColumns.Of(grouping).Concat(Columns()),
        FormGroups.Of(cases, one => one.After.Form, grouping, kept).Select(Row),
        Notes(criterion, without));

    private static TableColumn[] Columns() =>
    [
        TableColumn.Figure("cases", TableTexts.Cases, FigureKind.Count),
        TableColumn.Figure("mean_before", TableTexts.MeanBefore, FigureKind.Points),
        TableColumn.Figure("sd_before", TableTexts.DeviationBefore, FigureKind.Points),
        TableColumn.Figure("mean_after", TableTexts.MeanAfter, FigureKind.Points),
        TableColumn.Figure("sd_after", TableTexts.DeviationAfter, FigureKind.Points),
        TableColumn.Figure("mean_difference", TableTexts.MeanDifference, FigureKind.Points),
        TableColumn.Figure("sd_difference", TableTexts.DeviationDifference, FigureKind.Points),
        TableColumn.Figure("recovered", TableTexts.Recovered, FigureKind.Count),
        TableColumn.Figure("improved", TableTexts.Improved, FigureKind.Count),
        TableColumn.Figure("no_reliable_change", TableTexts.Unchanged, FigureKind.Count),
        TableColumn.Figure("deteriorated", TableTexts.Deteriorated, FigureKind.Count),
    ];

    private static TableCell[] Row(FormGroup<CaseChange> group)
    {
        Spread before = new(group.Members.Select(one => one.Assessment.Before)), after = new(group.Members.Select(one => one.Assessment.After));
        var difference = new Spread(group.Members.Select(one => one.Assessment.Difference));
        return
        [
            .. GroupColumns.Names(group.Names), (double?)before.Count, before.Mean, before.Deviation, after.Mean, after.Deviation, difference.Mean, difference.Deviation,
            Count(group, ChangeClassification.Recovered), Count(group, ChangeClassification.Improved),
            Count(group, ChangeClassification.NoReliableChange), Count(group, ChangeClassification.Deteriorated),
        ];
    }

    private static double? Count(FormGroup<CaseChange> group, ChangeClassification classification) => group.Members.Count(one => one.Assessment.Classification == classification);

    private static IEnumerable<TableText> Notes(ChangeCriterion criterion, int without)
    {
        yield return TableText.Of(criterion.Describe);
        if (without > 0)
        {
            yield return TableText.Of(TableTexts.WithoutTwoScores, without);
        }
    }
}
