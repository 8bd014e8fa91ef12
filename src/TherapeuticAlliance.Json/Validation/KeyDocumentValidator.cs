using System;
using FluentValidation;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Validation;

/// <summary>
/// Validates a key document in a host's own pipeline, by the same checks as <see cref="KeyDocument.ToInstrument"/>. The error
/// code of a failure is the code of the finding, its state is the <see cref="Finding"/>, its property is the JSON path
/// without <c>$.</c>, and its message never shows what was written.
/// </summary>
public sealed class KeyDocumentValidator : AbstractValidator<KeyDocument>
{
    /// <summary>Makes the validator for keys of one instrument.</summary>
    /// <param name="instrument">The instrument without a key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public KeyDocumentValidator(Instrument instrument)
    {
        Guard.NotNull(instrument, nameof(instrument));
        RuleFor(document => document).Custom((document, context) => FindingFailures.AddTo(context, document.ToInstrument(instrument).Findings));
    }
}
