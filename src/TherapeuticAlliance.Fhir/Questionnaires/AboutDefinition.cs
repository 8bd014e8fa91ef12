using System.Collections.Generic;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>What a reader of a questionnaire is told about its key and its owner.</summary>
internal static class AboutDefinition
{
    internal static string Description(Instrument instrument, ScoreReport rules)
    {
        var lines = new List<string>();
        foreach (ScaleScore scale in rules.Scales)
        {
            lines.Add(QuestionnaireText.Evidence.With(("scale", scale.Scale.Code), ("level", scale.Evidence.Level.ToString()), ("rule", scale.Rule.ToString()), ("origin", scale.RuleOrigin.ToString())));
            foreach (string source in scale.Evidence.Sources)
            {
                lines.Add(QuestionnaireText.Source.With(("source", source)));
            }
        }

        if (instrument.FormRule is { } formRule)
        {
            lines.Add(QuestionnaireText.FormRule.With(("rule", formRule.ToString()), ("source", instrument.FormRuleSource ?? string.Empty)));
        }

        lines.Add(QuestionnaireText.Hash.With(("instrument", instrument.ToString()), ("hash", instrument.ContentHash)));
        return string.Join("\n", lines);
    }

    internal static string Copyright(Rights rights)
    {
        var lines = new List<string>();
        if (rights.Holder.Length > 0)
        {
            lines.Add(QuestionnaireText.Holder.With(("holder", rights.Holder)));
        }

        lines.Add(QuestionnaireText.Permission.With(("permission", rights.Permission.ToString()), ("electronic", rights.ElectronicUse.ToString())));
        if (rights.WhereToAsk.Length > 0)
        {
            lines.Add(QuestionnaireText.Ask.With(("where", rights.WhereToAsk)));
        }

        if (rights.Note is { Length: > 0 } note)
        {
            lines.Add(note);
        }

        return string.Join("\n", lines);
    }
}
