using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>The codes of answers and of scores, complete.</summary>
internal static class CodeSystems
{
    private const int LongestId = 64;

    internal static void Answers(ResourceWriter to, Instrument instrument, FhirOptions options)
    {
        var concepts = new List<(string Code, string Display)>();
        foreach (IGrouping<decimal, Item> value in instrument.Items.Where(Options.AreListed)
            .SelectMany(item => item.Format.Options().Select(value => (Value: value, Item: item)))
            .GroupBy(option => option.Value, option => option.Item).OrderBy(group => group.Key))
        {
            // Items may print different texts at one value; then the code system says the value alone.
            string code = Number.Text(value.Key);
            List<string?> labels = value.Select(item => Options.Label(item, value.Key, options)).Distinct(StringComparer.Ordinal).ToList();
            concepts.Add((code, labels.Count == 1 && labels[0] is { } label ? label : code));
        }

        Write(to, instrument, options, Addresses.Answers(instrument, options), "answers", QuestionnaireText.AnswersTitle, concepts);
    }

    internal static void Scores(ResourceWriter to, Instrument instrument, FhirOptions options)
    {
        var concepts = new List<(string Code, string Display)>
        {
            (ScoreCodes.Panel, instrument.Title),
            (ScoreCodes.Answered, options.Say(QuestionnaireText.Answered)),
            (ScoreCodes.Exact, options.Say(QuestionnaireText.Exact)),
            (ScoreCodes.Lowest, options.Say(QuestionnaireText.Lowest)),
            (ScoreCodes.Highest, options.Say(QuestionnaireText.Highest)),
        };
        foreach (Scale scale in instrument.Scales)
        {
            concepts.Add((ScoreCodes.Of(scale), scale.Name));
            concepts.Add((ScoreCodes.PatternOf(scale), options.Say(QuestionnaireText.Pattern, scale.Name)));
            concepts.AddRange(scale.Thresholds.Select(threshold => (ScoreCodes.Of(scale, threshold), threshold.Meaning)));
        }

        Write(to, instrument, options, Addresses.Scores(instrument, options), "scores", QuestionnaireText.ScoresTitle, concepts);
    }

    private static void Write(
        ResourceWriter to, Instrument instrument, FhirOptions options, string url, string kind, TextTemplate title, List<(string Code, string Display)> concepts)
    {
        string id = instrument.Id + "-" + kind;
        to.Object(() => to.Text("resourceType", "CodeSystem").Text("id", id.Length <= LongestId ? id : null).Text("language", options.Language)
            .Text("url", url).Text("version", instrument.Version).Text("name", VariableNames.PascalCase(id))
            .Text("title", options.Say(title, instrument.Title)).Text("status", "active").Flag("experimental", false)
            .Date(options).Text("publisher", options.Publisher)
            .Text("copyright", AboutDefinition.Copyright(instrument.Rights, options))
            .Flag("caseSensitive", true).Text("content", "complete").Integer("count", concepts.Count)
            .Each("concept", concepts, concept => to.Object(() => to.Text("code", concept.Code).Text("display", concept.Display))));
    }
}
