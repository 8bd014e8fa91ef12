using System;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>What monitors say about a study as a table for people.</summary>
internal static class FlagsText
{
    private static readonly string[] Header = ["row", "id", "session", "scale", "policy", "score", "level", "new"];

    internal static string Of(StudyFlags flags, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var text = new StringBuilder();
        foreach (RuptureMonitor monitor in flags.Monitors)
        {
            Summary(text, flags, monitor);
        }

        StudyFlag[] flagged = [.. flags.Rows.Where(row => row.Level > RuptureLevel.None)];
        text.Append(flagged.Length > 0
            ? "\nSessions with a score pattern consistent with a rupture; a lower score is an indicator, not a rupture\n" + TextTable.Of([Header, .. flagged.Take(most).Select(Row)])
            : "\nNo session has a score pattern consistent with a rupture by these policies; that is no proof that all is well.\n");
        TextTable.More(text, flagged.Length - most, "sessions");
        foreach (Finding finding in flags.Findings.Take(most))
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe()).Append('\n');
        }

        TextTable.More(text, flags.Findings.Count - most, "findings");
        return text.ToString();
    }

    private static void Summary(StringBuilder text, StudyFlags flags, RuptureMonitor monitor)
    {
        StudyFlag[] rows = [.. flags.Rows.Where(row => row.Monitor == monitor)];
        text.Append(CultureInfo.InvariantCulture, $"{monitor.Scale.Instrument} {monitor.Scale.Code}, {monitor.Policy}\n");
        text.Append(CultureInfo.InvariantCulture, $"  prior: {monitor.Prior?.ToString() ?? "none, own earlier sessions alone"}\n");
        text.Append(CultureInfo.InvariantCulture, $"  judged: {rows.Count(row => row.Level >= RuptureLevel.None)} of {rows.Length} sessions of {rows.Select(row => row.Id).Distinct().Count()} cases\n");
        foreach (RuptureLevel level in new[] { RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong }.Where(level => monitor.Policy.ConditionOf(level) is not null))
        {
            string rate = MeasuredRates.Find(monitor.Policy, monitor.Prior is not null, level)?.ToString() ?? "not measured for this policy and prior";
            text.Append(CultureInfo.InvariantCulture, $"  {FlagCsvWriter.Word(level)} or higher: {rows.Count(row => row.Level >= level)} sessions, {flags.Onsets(level).Count(row => row.Monitor == monitor)} of them new; false alarms: {rate}\n");
        }
    }

    private static string[] Row(StudyFlag row) =>
    [
        row.Form.Form.Row.ToString(CultureInfo.InvariantCulture), row.Id, row.Session.ToString(CultureInfo.InvariantCulture), row.Monitor.Scale.Code,
        row.Monitor.Policy.Name, SummaryText.Text(row.Verdict.Score), FlagCsvWriter.Word(row.Level), row.IsOnset ? "new" : string.Empty,
    ];
}
