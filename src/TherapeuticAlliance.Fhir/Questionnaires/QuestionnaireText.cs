using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>Every sentence of a questionnaire and its code systems.</summary>
internal static class QuestionnaireText
{
    internal static Sentence Item { get; } = new("Item {number}");

    internal static Sentence LabelledItem { get; } = new("Item {number} ({label})");

    internal static Sentence Scores { get; } = new("Scores");

    internal static Sentence Items { get; } = new("Items");

    internal static Sentence Evidence { get; } = new("Scale {scale}: evidence of the key {level}; missing-answer rule {rule} ({origin}).");

    internal static Sentence Source { get; } = new("Source: {source}");

    internal static Sentence FormRule { get; } = new("Rule over the whole form: {rule}. {source}");

    internal static Sentence Hash { get; } = new("Definition {instrument}, content hash {hash}.");

    internal static Sentence Holder { get; } = new("Rights: {holder}.");

    internal static Sentence Ask { get; } = new("Where to ask: {where}.");

    internal static Sentence Permission { get; } = new("Permission: {permission}. Electronic use: {electronic}.");

    internal static Sentence AnswersTitle { get; } = new("Answers of {title}");

    internal static Sentence ScoresTitle { get; } = new("Scores of {title}");

    internal static Sentence NotApplicable { get; } = new("Not Applicable");

    internal static Sentence Answered { get; } = new("Items answered");

    internal static Sentence Exact { get; } = new("Exact score as a ratio");

    internal static Sentence Lowest { get; } = new("Lowest score still possible");

    internal static Sentence Highest { get; } = new("Highest score still possible");

    internal static Sentence Pattern { get; } = new("Score pattern of {scale}");
}
