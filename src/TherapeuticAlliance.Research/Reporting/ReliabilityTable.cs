using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>Alpha with its interval, omega and the standard error of measurement, a row for each group and scale.</summary>
internal static class ReliabilityTable
{
    internal static PublicationTable Of(
        Instrument instrument, IReadOnlyList<StudyForm> forms, IReadOnlyList<string> kept, StudyGrouping grouping, double confidence)
    {
        var noted = new NotedFindings();
        TableCell[][] rows =
        [
            .. FormGroups.Of(forms, form => form, grouping, kept)
                .SelectMany(group => instrument.Scales.Select(scale => Row(group, scale, confidence, noted))),
        ];
        string percent = (100 * confidence).ToString("0.#", CultureInfo.InvariantCulture);
        return new PublicationTable(
            TableText.Of(TableTexts.Reliability, instrument.ToString()), GroupColumns.Of(grouping).Concat(Columns(percent)), rows,
            noted.Notes().Prepend(TableText.Of(TableTexts.CompleteOnly)));
    }

    private static TableColumn[] Columns(string percent) =>
    [
        TableColumn.Words("scale", ResearchTexts.Scale),
        TableColumn.Figure("items", TableTexts.ItemCount, FigureKind.Count),
        TableColumn.Figure("n", TableTexts.Count, FigureKind.Count, isSymbol: true),
        TableColumn.Figure("alpha", TableTexts.Alpha, FigureKind.Coefficient),
        new TableColumn("alpha_lower", TableText.Of(TableTexts.Lower, percent), FigureKind.Coefficient),
        new TableColumn("alpha_upper", TableText.Of(TableTexts.Upper, percent), FigureKind.Coefficient),
        TableColumn.Figure("omega", TableTexts.Omega, FigureKind.Coefficient),
        TableColumn.Figure("sem", TableTexts.MeasurementError, FigureKind.Points, isSymbol: true),
    ];

    private static TableCell[] Row(FormGroup<StudyForm> group, Scale scale, double confidence, NotedFindings noted)
    {
        ItemMatrix items = ItemMatrix.Of(scale, group.Members);
        ScaleReliability reliability = ScaleReliability.Of(items, confidence);
        noted.Add(group.Names.Append(scale.Code), reliability.Alpha.Findings.Concat(reliability.Omega.Findings).Concat(reliability.Error.Findings));
        CoefficientAlpha? alpha = reliability.Alpha.ValueOrDefault;
        return
        [
            .. GroupColumns.Names(group.Names), scale.Code, (double?)items.Items.Count, (double?)items.CompleteRows, alpha?.Value, alpha?.Lower, alpha?.Upper,
            reliability.Omega.ValueOrDefault?.Value, reliability.Error.ValueOrDefault?.Value,
        ];
    }
}
