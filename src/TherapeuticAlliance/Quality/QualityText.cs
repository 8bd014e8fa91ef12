using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Quality;

/// <summary>Response quality as a table for people.</summary>
internal static class QualityText
{
    private static readonly string[] Header = ["form", "session", "answered", "long string", "average string", "variability"];

    internal static string Of(SheetQuality sheet) => Of(sheet.Instrument, [sheet], sheet.Findings);

    internal static string Of(CourseQuality course) => Of(course.Instrument, course.Forms, course.Findings);

    private static string Of(Instrument instrument, IReadOnlyList<SheetQuality> forms, IReadOnlyList<Finding> findings)
    {
        List<string[]> rows = [Header, .. forms.Select(Row)];
        int[] widths = [.. Header.Select((_, column) => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        text.Append(instrument.Title).Append(" (").Append(instrument).Append(")\n");
        foreach (string[] row in rows)
        {
            text.Append(string.Join("  ", row.Select((cell, column) => cell.PadLeft(widths[column])))).Append('\n');
        }

        foreach (Finding finding in findings)
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe()).Append('\n');
        }

        return text.ToString();
    }

    private static string[] Row(SheetQuality form, int index) =>
    [
        Number.Text(index),
        form.Administration.Session is { } session ? Number.Text(session) : "-",
        Number.Text(form.Answered) + " of " + Number.Text(form.Instrument.Items.Count),
        form.LongString is { } longest ? Number.Text(longest) : "none",
        Text(form.AverageString),
        Text(form.IntraIndividualVariability),
    ];

    private static string Text(double? value) => value is { } known ? Math.Round(known, 2).ToString("0.00", CultureInfo.InvariantCulture) : "none";
}
