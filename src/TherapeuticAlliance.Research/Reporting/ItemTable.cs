using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>The items of a scale: mean, standard deviation, and how each goes with the others, a row for each group and item.</summary>
internal static class ItemTable
{
    internal static PublicationTable Of(Scale scale, IReadOnlyList<StudyForm> forms, IReadOnlyList<string> kept, StudyGrouping grouping)
    {
        var noted = new NotedFindings();
        StudyForm[] counted = [.. forms.Where(form => !form.IsRepeat)];
        TableCell[][] rows = [.. FormGroups.Of(counted, form => form, grouping, kept).SelectMany(group => Rows(group, scale, noted))];
        return new PublicationTable(
            TableText.Of(TableTexts.Items, scale.Code, scale.Instrument.ToString()), GroupColumns.Of(grouping).Concat(Columns()), rows,
            noted.Notes().Prepend(TableText.Of(TableTexts.ItemFigures)));
    }

    private static TableColumn[] Columns() =>
    [
        TableColumn.Words("item", TableTexts.Item),
        TableColumn.Words("content", TableTexts.Content),
        TableColumn.Words("keying", TableTexts.Keying),
        TableColumn.Figure("n", TableTexts.Count, FigureKind.Count, isSymbol: true),
        TableColumn.Figure("mean", TableTexts.Mean, FigureKind.Points, isSymbol: true),
        TableColumn.Figure("sd", TableTexts.Deviation, FigureKind.Points, isSymbol: true),
        TableColumn.Figure("r_rest", TableTexts.RestCorrelation, FigureKind.Coefficient),
        TableColumn.Figure("alpha_without", TableTexts.AlphaWithout, FigureKind.Coefficient),
    ];

    private static IEnumerable<TableCell[]> Rows(FormGroup<StudyForm> group, Scale scale, NotedFindings noted)
    {
        Result<ItemStatistics> statistics = ItemStatistics.Of(ItemMatrix.Of(scale, group.Members));
        noted.Add(group.Names.DefaultIfEmpty(scale.Code), statistics.Findings);
        return scale.Items.Select(item => Row(group, item, statistics.ValueOrDefault?[item.Code]));
    }

    private static TableCell[] Row(FormGroup<StudyForm> group, Item item, ItemStatistic? statistic)
    {
        var spread = new Spread(group.Members.Select(form => form.Keyed(item)).OfType<decimal>().Select(value => (double)value));
        return
        [
            .. GroupColumns.Names(group.Names), item.Code, item.Label ?? string.Empty,
            TableText.Of(item.Keying == Keying.Reverse ? TableTexts.Reverse : TableTexts.Forward), (double?)spread.Count, spread.Mean, spread.Deviation,
            statistic?.RestCorrelation, statistic?.AlphaWithout,
        ];
    }
}
