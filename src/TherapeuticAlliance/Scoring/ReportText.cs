using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Scoring;

/// <summary>A report as a table for people.</summary>
internal static class ReportText
{
    private static readonly string[] Columns = ["scale", "score", "percent-of-max", "item-mean", "answered", "possible", "status", "rule"];

    internal static string Of(ScoreReport report, TextProvider texts)
    {
        List<string[]> rows = [[.. Columns.Select(column => texts.Word("column", column))], .. report.Scales.Select(score => Row(score, texts))];
        return texts.Say(ReportTexts.Title, report.Instrument.Title, report.Instrument.ToString()) + "\n"
            + TextTable.Of(rows)
            + string.Concat(report.Findings.Select(finding => texts.Say(ReportTexts.Noted, finding.Code, finding.Describe(texts)) + "\n"));
    }

    private static string[] Row(ScaleScore score, TextProvider texts) =>
    [
        score.Scale.Code,
        Text(score.Exact, texts),
        Text(score.PercentOfMaximum, texts),
        Text(score.ItemMean, texts),
        texts.Say(ReportTexts.Answered, score.Answered, score.Scale.Items.Count),
        texts.Number(score.Possible.Lowest.ToText()) + ".." + texts.Number(score.Possible.Highest.ToText()),
        texts.Word("status", score.Status.ToString()),
        texts.Say(ReportTexts.Rule, score.Rule.Describe(texts), texts.Word("origin", score.RuleOrigin.ToString())),
    ];

    private static string Text(ExactScore? score, TextProvider texts) => score is { } known
        ? texts.Number(Math.Round(known.ToDecimal(), 2).ToString("0.##", CultureInfo.InvariantCulture))
        : texts.Word("cell", "none");
}
