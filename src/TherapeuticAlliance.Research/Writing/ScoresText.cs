using System;
using System.Globalization;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The scores of a study as a table for people.</summary>
internal static class ScoresText
{
    internal static string Of(StudyScores scores, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        Instrument instrument = scores.Study.Instrument;
        string[] header = ["row", "id", "session", .. instrument.Scales.Select(scale => scale.Code), "missing items"];
        var text = new StringBuilder(instrument.Title).Append(" (").Append(instrument).Append(")\n");
        text.Append(TextTable.Of([header, .. scores.Forms.Take(most).Select(Row)]));
        TextTable.More(text, scores.Forms.Count - most, "forms");
        text.Append('\n').Append(scores.Summary.Describe());
        Finding[] findings = [.. scores.Findings()];
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
        form.Form.Row.ToString(CultureInfo.InvariantCulture), form.Form.Id, form.Form.Session,
        .. form.Scores.Select(Text), Missing(form.Form),
    ];

    private static string Missing(StudyForm form)
    {
        string[] codes = [.. form.MissingItems().Select(item => item.Code)];
        return codes.Length == form.Instrument.Items.Count ? "all" : string.Join(' ', codes);
    }

    private static string Text(FormScore score)
    {
        string value = SummaryText.Text(score.Value);
        return score.Status == ScoreStatus.Complete ? value
            : string.Create(CultureInfo.InvariantCulture, $"{value} ({score.Answered} of {score.Scale.Items.Count})");
    }
}
