using FluentValidation;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;

namespace TherapeuticAlliance.Json.Validation;

/// <summary>
/// Validates a state document in a host's own pipeline, by the same checks as <see cref="MonitorStateDocument.ToState"/>. The
/// error code of a failure is the code of the finding, its state is the <see cref="Finding"/>, its property is the JSON path
/// without <c>$.</c>, and its message never shows what was written.
/// </summary>
public sealed class MonitorStateDocumentValidator : AbstractValidator<MonitorStateDocument>
{
    /// <summary>Makes the validator.</summary>
    public MonitorStateDocumentValidator() =>
        RuleFor(document => document).Custom((document, context) => FindingFailures.AddTo(context, document.ToState().Findings));
}
