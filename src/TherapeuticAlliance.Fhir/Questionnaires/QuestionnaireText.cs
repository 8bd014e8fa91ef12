using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>Every sentence of a questionnaire and its code systems.</summary>
internal static class QuestionnaireText
{
    internal static TextTemplate Item { get; } = FhirLanguages.Text("questionnaire.item", "Item {number}");

    internal static TextTemplate LabelledItem { get; } = FhirLanguages.Text("questionnaire.labelled-item", "Item {number} ({label})");

    internal static TextTemplate Scores { get; } = FhirLanguages.Text("questionnaire.scores", "Scores");

    internal static TextTemplate Items { get; } = FhirLanguages.Text("questionnaire.items", "Items");

    internal static TextTemplate Evidence { get; } = FhirLanguages.Text("questionnaire.evidence", "Scale {scale}: evidence of the key {level}; missing-answer rule {rule} ({origin}).");

    internal static TextTemplate Source { get; } = FhirLanguages.Text("questionnaire.source", "Source: {source}");

    internal static TextTemplate FormRule { get; } = FhirLanguages.Text("questionnaire.form-rule", "Rule over the whole form: {rule}. {source}");

    internal static TextTemplate Hash { get; } = FhirLanguages.Text("questionnaire.hash", "Definition {instrument}, content hash {hash}.");

    internal static TextTemplate Holder { get; } = FhirLanguages.Text("questionnaire.holder", "Rights: {holder}.");

    internal static TextTemplate Ask { get; } = FhirLanguages.Text("questionnaire.ask", "Where to ask: {where}.");

    internal static TextTemplate Permission { get; } = FhirLanguages.Text("questionnaire.permission", "Permission: {permission}. Electronic use: {electronic}.");

    internal static TextTemplate AnswersTitle { get; } = FhirLanguages.Text("questionnaire.answers-title", "Answers of {title}");

    internal static TextTemplate ScoresTitle { get; } = FhirLanguages.Text("questionnaire.scores-title", "Scores of {title}");

    internal static TextTemplate NotApplicable { get; } = FhirLanguages.Text("questionnaire.not-applicable", "Not Applicable");

    internal static TextTemplate Answered { get; } = FhirLanguages.Text("questionnaire.answered", "Items answered");

    internal static TextTemplate Exact { get; } = FhirLanguages.Text("questionnaire.exact", "Exact score as a ratio");

    internal static TextTemplate Lowest { get; } = FhirLanguages.Text("questionnaire.lowest", "Lowest score still possible");

    internal static TextTemplate Highest { get; } = FhirLanguages.Text("questionnaire.highest", "Highest score still possible");

    internal static TextTemplate Pattern { get; } = FhirLanguages.Text("questionnaire.pattern", "Score pattern of {scale}");
}
