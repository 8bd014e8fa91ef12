using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>What monitors say about a study as a table for people.</summary>
internal static class FlagsText
{
    private static readonly string[] Header = ["row", "id", "session", "scale", "policy", "score", "level", "new"];

    internal static string Of(IReadOnlyList<RuptureMonitor> monitors, IReadOnlyList<StudyFlag> rows, IReadOnlyList<Finding> findings, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var text = new StringBuilder();
        foreach (RuptureMonitor monitor in monitors)
        {
            Summary(text, rows, monitor);
        }

        StudyFlag[] flagged = [.. rows.Where(row => row.Level > RuptureLevel.None)];
        text.Append(flagged.Length > 0
            ? "\nSessions with a score pattern consistent with a rupture; a lower score is an indicator, not a rupture\n" + TextTable.Of([Header, .. flagged.Take(most).Select(Row)])
            : "\nNo session has a score pattern consistent with a rupture by these policies; that is no proof that all is well.\n");
        TextTable.More(text, flagged.Length - most, "sessions");
        foreach (Finding finding in findings.Take(most))
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe()).Append('\n');
        }

        TextTable.More(text, findings.Count - most, "findings");
        return text.ToString();
    }

    private static void Summary(StringBuilder text, IReadOnlyList<StudyFlag> all, RuptureMonitor monitor)
    {
        StudyFlag[] rows = [.. all.Where(row => row.Monitor == monitor)];
        text.Append(CultureInfo.InvariantCulture, $"{monitor.Scale.Instrument} {monitor.Scale.Code}, {monitor.Policy}\n");
        text.Append(CultureInfo.InvariantCulture, $"  prior: {monitor.Prior?.ToString() ?? "none, own earlier sessions alone"}\n");
        text.Append(CultureInfo.InvariantCulture, $"  judged: {rows.Count(row => row.Level >= RuptureLevel.None)} of {rows.Length} sessions of {rows.Select(row => row.Id).Distinct().Count()} cases\n");
        foreach (RuptureLevel level in new[] { RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong }.Where(level => monitor.Policy.ConditionOf(level) is not null))
        {
            string rate = MeasuredRates.Find(monitor.Policy, monitor.Prior is not null, level)?.ToString() ?? "not measured for this policy and prior";
            text.Append(CultureInfo.InvariantCulture, $"  {FlagCsvWriter.Word(level)} or higher: {rows.Count(row => row.Level >= level)} sessions, {Onsets.Of(rows, level).Count()} of them new; false alarms: {rate}\n");
        }
    }

    private static string[] Row(StudyFlag row) =>
    [
        Number.Text(row.Form.Form.Row), row.Id, Number.Text(row.Session), row.Monitor.Scale.Code,
        row.Monitor.Policy.Name, Number.Short(row.Verdict.Score), FlagCsvWriter.Word(row.Level), row.IsOnset ? "new" : string.Empty,
    ];
}
