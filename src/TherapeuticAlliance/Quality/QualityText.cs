using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Quality;

/// <summary>Response quality as a table for people.</summary>
internal static class QualityText
{
    private static readonly string[] Columns = ["form", "session", "answered", "long-string", "average-string", "variability"];

    internal static string Of(SheetQuality sheet, TextProvider texts) => Of(sheet.Instrument, [sheet], sheet.Findings, texts);

    internal static string Of(CourseQuality course, TextProvider texts) => Of(course.Instrument, course.Forms, course.Findings, texts);

    private static string Of(Instrument instrument, IReadOnlyList<SheetQuality> forms, IReadOnlyList<Finding> findings, TextProvider texts)
    {
        List<string[]> rows = [[.. Columns.Select(column => texts.Word("column", column))], .. forms.Select((form, index) => Row(form, index, texts))];
        int[] widths = [.. Columns.Select((_, column) => rows.Max(row => row[column].Length))];
        return texts.Say(QualityTexts.Title, instrument.Title, instrument.ToString()) + "\n"
            + string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadLeft(widths[column]))) + "\n"))
            + string.Concat(findings.Select(finding => texts.Say(QualityTexts.Noted, finding.Code, finding.Describe(texts)) + "\n"));
    }

    private static string[] Row(SheetQuality form, int index, TextProvider texts) =>
    [
        Number.Text(index),
        form.Administration.Session is { } session ? Number.Text(session) : "-",
        texts.Say(QualityTexts.Answered, form.Answered, form.Instrument.Items.Count),
        form.LongString is { } longest ? Number.Text(longest) : None(texts),
        Text(form.AverageString, texts),
        Text(form.IntraIndividualVariability, texts),
    ];

    private static string Text(double? value, TextProvider texts) =>
        value is { } known ? texts.Number(Math.Round(known, 2).ToString("0.00", CultureInfo.InvariantCulture)) : None(texts);

    private static string None(TextProvider texts) => texts.Word("cell", "none");
}
