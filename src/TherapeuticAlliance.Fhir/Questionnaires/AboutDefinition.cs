using System.Collections.Generic;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>What a reader of a questionnaire is told about its key and its owner.</summary>
internal static class AboutDefinition
{
    internal static string Description(Instrument instrument, ScoreReport rules, FhirOptions options)
    {
        var lines = new List<string>();
        foreach (ScaleScore scale in rules.Scales)
        {
            lines.Add(options.Say(QuestionnaireText.Evidence, scale.Scale.Code, options.Say(CodeWords.Of(scale.Evidence.Level)), scale.Rule.Describe(options.Texts), options.Say(CodeWords.Of(scale.RuleOrigin))));
            foreach (string source in scale.Evidence.Sources)
            {
                lines.Add(options.Say(QuestionnaireText.Source, source));
            }
        }

        if (instrument.FormRule is { } formRule)
        {
            lines.Add(options.Say(QuestionnaireText.FormRule, formRule.Describe(options.Texts), instrument.FormRuleSource ?? string.Empty));
        }

        lines.Add(options.Say(QuestionnaireText.Hash, instrument.ToString(), instrument.ContentHash));
        return string.Join("\n", lines);
    }

    internal static string Copyright(Rights rights, FhirOptions options)
    {
        var lines = new List<string>();
        if (rights.Holder.Length > 0)
        {
            lines.Add(options.Say(QuestionnaireText.Holder, rights.Holder));
        }

        lines.Add(options.Say(QuestionnaireText.Permission, options.Say(CodeWords.Of(rights.Permission)), options.Say(CodeWords.Of(rights.ElectronicUse))));
        if (rights.WhereToAsk.Length > 0)
        {
            lines.Add(options.Say(QuestionnaireText.Ask, rights.WhereToAsk));
        }

        if (rights.Note is { Length: > 0 } note)
        {
            lines.Add(note);
        }

        return string.Join("\n", lines);
    }
}
