using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>Counts, means and standard deviations, a row for each group and scale.</summary>
internal static class SummaryTable
{
    internal static PublicationTable Of(Instrument instrument, IReadOnlyList<ScoredForm> forms, IReadOnlyList<string> kept, StudyGrouping grouping, ScoreMetric metric)
    {
        ScoredForm[] counted = [.. forms.Where(form => !form.Form.IsRepeat)];
        FormGroup<ScoredForm>[] groups = FormGroups.Of(counted, form => form.Form, grouping, kept);
        return new PublicationTable(
            TableText.Of(Title(metric), instrument.ToString()), GroupColumns.Of(grouping).Concat(Columns()),
            groups.SelectMany(group => Rows(instrument, group, metric)), Notes(forms.Count - counted.Length));
    }

    private static TextTemplate Title(ScoreMetric metric) => metric switch
    {
        ScoreMetric.PercentOfMaximum => TableTexts.ScoresInPercent,
        ScoreMetric.ItemMean => TableTexts.ItemMeans,
        _ => TableTexts.Scores,
    };

    private static TableColumn[] Columns() =>
    [
        TableColumn.Words("scale", ResearchTexts.Scale),
        TableColumn.Figure("n", TableTexts.Count, FigureKind.Count, isSymbol: true),
        TableColumn.Figure("prorated", ResearchTexts.Prorated, FigureKind.Count),
        TableColumn.Figure("not_scorable", ResearchTexts.NotScorable, FigureKind.Count),
        TableColumn.Figure("mean", TableTexts.Mean, FigureKind.Points, isSymbol: true),
        TableColumn.Figure("sd", TableTexts.Deviation, FigureKind.Points, isSymbol: true),
        TableColumn.Figure("lowest", TableTexts.Lowest, FigureKind.Points),
        TableColumn.Figure("highest", TableTexts.Highest, FigureKind.Points),
    ];

    private static IEnumerable<TableCell[]> Rows(Instrument instrument, FormGroup<ScoredForm> group, ScoreMetric metric)
    {
        ScaleSummary[] scales = [.. instrument.Scales.Select(scale => new ScaleSummary(scale))];
        foreach (ScoredForm form in group.Members)
        {
            double?[] values = ScoreMetrics.Of(form, metric);
            for (int scale = 0; scale < scales.Length; scale++)
            {
                scales[scale].Add(form.Score(scale).Status, values[scale] ?? double.NaN);
            }
        }

        return scales.Select(scale => (TableCell[])
        [
            .. GroupColumns.Names(group.Names), scale.Scale.Code, (double?)scale.Scored, (double?)scale.Prorated, (double?)scale.NotScorable,
            scale.Mean, scale.StandardDeviation, scale.Lowest, scale.Highest,
        ]);
    }

    private static IEnumerable<TableText> Notes(int repeats)
    {
        yield return TableText.Of(TableTexts.ProratedIncluded);
        yield return TableText.Of(TableTexts.EveryFormCounts);
        if (repeats > 0)
        {
            yield return TableText.Of(TableTexts.RepeatsLeftOut, repeats);
        }
    }
}
