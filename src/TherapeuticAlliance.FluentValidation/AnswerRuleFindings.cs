using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.FluentValidation;

/// <summary>Findings that only the rules make, TA4070 and up.</summary>
internal static class AnswerRuleFindings
{
    private static readonly FindingDeclarations Kinds = new(new Translations(typeof(AnswerRuleFindings).Assembly));

    internal static FindingKind AnswerCount { get; } = Kinds.Error("TA4070",
        "{instrument} has {items} items, but there are {count} answers; give one for each item, and null for a missing one.");

    internal static FindingKind NotAnAnswer { get; } = Kinds.Error("TA4071",
        "The value is not a valid answer to item {item}; valid are {lowest} to {highest} ({kind}).");

    internal static FindingKind TooFewAnswers { get; } = Kinds.Error("TA4072",
        "Scale {scale} has {answered} of {items} items answered and needs {needed}.");
}
