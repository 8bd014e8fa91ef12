using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>The scores of a study as a table for people.</summary>
internal static class ScoresText
{
    internal static string Of(IReadOnlyList<ScoredForm> forms, StudySummary summary, IEnumerable<Finding> all, int most, TextProvider texts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        Instrument instrument = summary.Instrument;
        string[] header =
        [
            texts.Say(ResearchTexts.Row), texts.Say(ResearchTexts.Id), texts.Say(ResearchTexts.Session),
            .. instrument.Scales.Select(scale => scale.Code), texts.Say(ResearchTexts.MissingItems),
        ];
        var text = new StringBuilder(texts.Say(ResearchTexts.Title, instrument.Title, instrument.ToString())).Append('\n');
        text.Append(TextTable.Of([header, .. forms.Take(most).Select(form => Row(form, texts))]));
        More(text, forms.Count - most, ResearchTexts.MoreForms, texts);
        text.Append('\n').Append(summary.Describe(texts));
        Finding[] findings = [.. all];
        text.Append('\n').Append(texts.Say(findings.Length > 0 ? ResearchTexts.Findings : ResearchTexts.NoFindings)).Append('\n');
        foreach (Finding finding in findings.Take(most))
        {
            text.Append(finding.Code).Append(' ').Append(finding.Describe(texts)).Append('\n');
        }

        More(text, findings.Length - most, ResearchTexts.MoreFindings, texts);
        return text.ToString();
    }

    private static void More(StringBuilder text, int count, TextTemplate more, TextProvider texts)
    {
        if (count > 0)
        {
            text.Append(texts.Say(more, count)).Append('\n');
        }
    }

    private static string[] Row(ScoredForm form, TextProvider texts) =>
    [
        Number.Text(form.Form.Row), form.Form.Id, form.Form.Session,
        .. form.Scores.Select(score => Text(score, texts)), Missing(form.Form, texts),
    ];

    private static string Missing(StudyForm form, TextProvider texts)
    {
        string[] codes = [.. form.MissingItems().Select(item => item.Code)];
        return codes.Length == form.Instrument.Items.Count ? texts.Say(ResearchTexts.All) : string.Join(' ', codes);
    }

    private static string Text(FormScore score, TextProvider texts)
    {
        string value = SummaryText.Short(score.Value, texts);
        return score.Status == ScoreStatus.Complete ? value
            : texts.Say(ResearchTexts.AnsweredOf, value, score.Answered, score.Scale.Items.Count);
    }
}
