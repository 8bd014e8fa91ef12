using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring;

/// <summary>A report as a table for people.</summary>
internal static class ReportText
{
    private static readonly string[] Header = ["scale", "score", "% of max", "item mean", "answered", "possible", "status", "rule"];

    internal static string Of(ScoreReport report)
    {
        List<string[]> rows = [Header, .. report.Scales.Select(Row)];
        var text = new StringBuilder();
        text.Append(report.Instrument.Title).Append(" (").Append(report.Instrument).Append(")\n");
        int[] widths = [.. Header.Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            text.Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        }

        foreach (Finding finding in report.Findings)
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe()).Append('\n');
        }

        foreach (ItemAlert alert in report.Alerts.Where(alert => alert.IsMet != false))
        {
            text.Append(alert.Describe()).Append('\n');
        }

        return text.ToString();
    }

    private static string[] Row(ScaleScore score) =>
    [
        score.Scale.Code,
        Text(score.Exact),
        Text(score.PercentOfMaximum),
        Text(score.ItemMean),
        Number.Text(score.Answered) + " of " + Number.Text(score.Scale.Items.Count),
        score.Possible.ToText(),
        score.Status.ToString(),
        score.Rule + " (" + score.RuleOrigin + ")",
    ];

    private static string Text(ExactScore? score) => score is { } known ? System.Math.Round(known.ToDecimal(), 2).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : "none";
}
