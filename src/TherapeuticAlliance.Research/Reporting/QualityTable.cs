using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>How many forms show each sign, a row for each group and sign.</summary>
internal static class QualityTable
{
    private static readonly (TextTemplate Name, Func<FormQuality, bool> Shows)[] Always =
    [
        (TableTexts.AllForms, _ => true),
        (TableTexts.CompleteForms, form => form.Quality.Answered == form.Quality.Instrument.Items.Count),
        (TableTexts.IncompleteForms, form => form.Quality.Answered > 0 && form.Quality.Answered < form.Quality.Instrument.Items.Count),
        (TableTexts.BlankForms, form => form.Quality.Answered == 0),
        (TableTexts.InvalidForms, form => form.Form.HasInvalidAnswers),
    ];

    private static readonly (TextTemplate Name, Func<FormQuality, bool> Shows)[] WhenThere =
    [
        (TableTexts.StraightLine, Shows(QualityFindings.StraightLineAgainstKeying)),
        (TableTexts.KeyingContradicted, Shows(QualityFindings.KeyingContradicted)),
        (TableTexts.AtMiddle, Shows(QualityFindings.StraightLineAtMiddle)),
        (TableTexts.LinesAtStart, Shows(QualityFindings.EveryLineAtStart)),
        (TableTexts.Identical, Shows(QualityFindings.IdenticalForms)),
        (TableTexts.VariesLess, Shows(QualityFindings.VariabilityBelowOwnRange)),
        (TableTexts.VariesMore, Shows(QualityFindings.VariabilityAboveOwnRange)),
    ];

    internal static PublicationTable Of(
        Instrument instrument, IReadOnlyList<FormQuality> forms, int casesAtCeiling, IReadOnlyList<string> kept, StudyGrouping grouping)
    {
        (TextTemplate Name, Func<FormQuality, bool> Shows)[] signs = [.. Always, .. WhenThere.Where(sign => forms.Any(sign.Shows))];
        return new PublicationTable(
            TableText.Of(TableTexts.Quality, instrument.ToString()), GroupColumns.Of(grouping).Concat(Columns()),
            FormGroups.Of(forms, form => form.Form, grouping, kept).SelectMany(group => signs.Select(sign => Row(group, sign))),
            Notes(casesAtCeiling));
    }

    private static TableColumn[] Columns() =>
    [
        TableColumn.Words("sign", TableTexts.Sign),
        TableColumn.Figure("n", TableTexts.Count, FigureKind.Count, isSymbol: true),
        TableColumn.Figure("percent", TableTexts.Percent, FigureKind.Percent),
    ];

    private static TableCell[] Row(FormGroup<FormQuality> group, (TextTemplate Name, Func<FormQuality, bool> Shows) sign)
    {
        // Of no forms there is no share: an empty cell.
        double count = group.Members.Count(sign.Shows);
        return [.. GroupColumns.Names(group.Names), TableText.Of(sign.Name), (double?)count, (double?)(100 * count / group.Members.Length)];
    }

    private static IEnumerable<TableText> Notes(int casesAtCeiling)
    {
        yield return TableText.Of(TableTexts.SignsOnly);
        if (casesAtCeiling > 0)
        {
            yield return TableText.Of(TableTexts.Ceiling, casesAtCeiling);
        }
    }

    private static Func<FormQuality, bool> Shows(FindingKind kind) => form => form.Findings.Any(finding => finding.Kind == kind);
}
