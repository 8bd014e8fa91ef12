using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The scores of a study as a table for people.</summary>
internal static class ScoresText
{
    internal static string Of(IReadOnlyList<ScoredForm> forms, StudySummary summary, IEnumerable<Finding> all, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        Instrument instrument = summary.Instrument;
        string[] header = ["row", "id", "session", .. instrument.Scales.Select(scale => scale.Code), "missing items"];
        var text = new StringBuilder(instrument.Title).Append(" (").Append(instrument).Append(")\n");
        text.Append(TextTable.Of([header, .. forms.Take(most).Select(Row)]));
        TextTable.More(text, forms.Count - most, "forms");
        text.Append('\n').Append(summary.Describe());
        Finding[] findings = [.. all];
        text.Append(findings.Length > 0 ? "\nFindings\n" : "\nNo findings\n");
        foreach (Finding finding in findings.Take(most))
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe()).Append('\n');
        }

        TextTable.More(text, findings.Length - most, "findings");
        return text.ToString();
    }

    private static string[] Row(ScoredForm form) =>
    [
        Number.Text(form.Form.Row), form.Form.Id, form.Form.Session,
        .. form.Scores.Select(Text), Missing(form.Form),
    ];

    private static string Missing(StudyForm form)
    {
        string[] codes = [.. form.MissingItems().Select(item => item.Code)];
        return codes.Length == form.Instrument.Items.Count ? "all" : string.Join(' ', codes);
    }

    private static string Text(FormScore score)
    {
        string value = Number.Short(score.Value);
        return score.Status == ScoreStatus.Complete ? value
            : string.Create(CultureInfo.InvariantCulture, $"{value} ({score.Answered} of {score.Scale.Items.Count})");
    }
}
