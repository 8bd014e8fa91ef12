using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>What monitors say about a study as a table for people.</summary>
internal static class FlagsText
{
    private static readonly TextTemplate[] Header =
    [
        ResearchTexts.Row, ResearchTexts.Id, ResearchTexts.Session, ResearchTexts.Scale,
        FlagTexts.Policy, FlagTexts.Score, FlagTexts.LevelColumn, FlagTexts.New,
    ];

    internal static string Of(IReadOnlyList<RuptureMonitor> monitors, IReadOnlyList<StudyFlag> rows, IReadOnlyList<Finding> findings, int most, TextProvider texts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var text = new StringBuilder();
        foreach (RuptureMonitor monitor in monitors)
        {
            Summary(text, rows, monitor, texts);
        }

        StudyFlag[] flagged = [.. rows.Where(row => row.Level > RuptureLevel.None)];
        text.Append('\n').Append(texts.Say(flagged.Length > 0 ? FlagTexts.Flagged : FlagTexts.NotFlagged)).Append('\n');
        if (flagged.Length > 0)
        {
            text.Append(TextTable.Of([[.. Header.Select(column => texts.Say(column))], .. flagged.Take(most).Select(row => Row(row, texts))]));
        }

        More(text, flagged.Length - most, FlagTexts.MoreSessions, texts);
        foreach (Finding finding in findings.Take(most))
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe(texts)).Append('\n');
        }

        More(text, findings.Count - most, ResearchTexts.MoreFindings, texts);
        return text.ToString();
    }

    private static void Summary(StringBuilder text, IReadOnlyList<StudyFlag> all, RuptureMonitor monitor, TextProvider texts)
    {
        StudyFlag[] rows = [.. all.Where(row => row.Monitor == monitor)];
        text.Append(texts.Say(FlagTexts.Monitor, monitor.Scale.Instrument.ToString(), monitor.Scale.Code, monitor.Policy.Describe(texts))).Append('\n');
        text.Append(monitor.Prior is { } prior ? texts.Say(FlagTexts.Prior, prior.Describe(texts)) : texts.Say(FlagTexts.NoPrior)).Append('\n');
        text.Append(texts.Say(
            FlagTexts.Judged, rows.Count(row => row.Level >= RuptureLevel.None), rows.Length, rows.Select(row => row.Id).Distinct().Count())).Append('\n');
        foreach (RuptureLevel level in new[] { RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong }.Where(level => monitor.Policy.ConditionOf(level) is not null))
        {
            string rate = MeasuredRates.Find(monitor.Policy, monitor.Prior is not null, level)?.Describe(texts) ?? texts.Say(FlagTexts.NotMeasured);
            text.Append(texts.Say(FlagTexts.Level, Word(level, texts), rows.Count(row => row.Level >= level), Onsets.Of(rows, level).Count(), rate)).Append('\n');
        }
    }

    private static string[] Row(StudyFlag row, TextProvider texts) =>
    [
        Number.Text(row.Form.Form.Row), row.Id, Number.Text(row.Session), row.Monitor.Scale.Code,
        row.Monitor.Policy.Name, SummaryText.Short(row.Verdict.Score, texts), Word(row.Level, texts), row.IsOnset ? texts.Say(FlagTexts.New) : string.Empty,
    ];

    private static string Word(RuptureLevel level, TextProvider texts) => texts.Say(level switch
    {
        RuptureLevel.Watch => FlagTexts.Watch,
        RuptureLevel.Probable => FlagTexts.Probable,
        _ => FlagTexts.Strong,
    });

    private static void More(StringBuilder text, int count, TextTemplate more, TextProvider texts)
    {
        if (count > 0)
        {
            text.Append(texts.Say(more, count)).Append('\n');
        }
    }
}
