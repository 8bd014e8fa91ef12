using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>Every sentence of a questionnaire and its code systems.</summary>
internal static class QuestionnaireText
{
    internal static TextTemplate Item { get; } = new("fhir.questionnaire.item", "Item {number}", FhirLanguages.All);

    internal static TextTemplate LabelledItem { get; } = new("fhir.questionnaire.labelled-item", "Item {number} ({label})", FhirLanguages.All);

    internal static TextTemplate Scores { get; } = new("fhir.questionnaire.scores", "Scores", FhirLanguages.All);

    internal static TextTemplate Items { get; } = new("fhir.questionnaire.items", "Items", FhirLanguages.All);

    internal static TextTemplate Evidence { get; } = new("fhir.questionnaire.evidence", "Scale {scale}: evidence of the key {level}; missing-answer rule {rule} ({origin}).", FhirLanguages.All);

    internal static TextTemplate Source { get; } = new("fhir.questionnaire.source", "Source: {source}", FhirLanguages.All);

    internal static TextTemplate FormRule { get; } = new("fhir.questionnaire.form-rule", "Rule over the whole form: {rule}. {source}", FhirLanguages.All);

    internal static TextTemplate Hash { get; } = new("fhir.questionnaire.hash", "Definition {instrument}, content hash {hash}.", FhirLanguages.All);

    internal static TextTemplate Holder { get; } = new("fhir.questionnaire.holder", "Rights: {holder}.", FhirLanguages.All);

    internal static TextTemplate Ask { get; } = new("fhir.questionnaire.ask", "Where to ask: {where}.", FhirLanguages.All);

    internal static TextTemplate Permission { get; } = new("fhir.questionnaire.permission", "Permission: {permission}. Electronic use: {electronic}.", FhirLanguages.All);

    internal static TextTemplate AnswersTitle { get; } = new("fhir.questionnaire.answers-title", "Answers of {title}", FhirLanguages.All);

    internal static TextTemplate ScoresTitle { get; } = new("fhir.questionnaire.scores-title", "Scores of {title}", FhirLanguages.All);

    internal static TextTemplate NotApplicable { get; } = new("fhir.questionnaire.not-applicable", "Not Applicable", FhirLanguages.All);

    internal static TextTemplate Answered { get; } = new("fhir.questionnaire.answered", "Items answered", FhirLanguages.All);

    internal static TextTemplate Exact { get; } = new("fhir.questionnaire.exact", "Exact score as a ratio", FhirLanguages.All);

    internal static TextTemplate Lowest { get; } = new("fhir.questionnaire.lowest", "Lowest score still possible", FhirLanguages.All);

    internal static TextTemplate Highest { get; } = new("fhir.questionnaire.highest", "Highest score still possible", FhirLanguages.All);

    internal static TextTemplate Pattern { get; } = new("fhir.questionnaire.pattern", "Score pattern of {scale}", FhirLanguages.All);
}
