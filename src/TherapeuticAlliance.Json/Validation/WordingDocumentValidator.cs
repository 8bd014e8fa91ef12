using System;
using FluentValidation;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Validation;

/// <summary>
/// Validates a wording document in a host's own pipeline, by the same checks as <see cref="WordingDocument.ToPack"/>. The
/// error code of a failure is the code of the finding, its state is the <see cref="Finding"/>, and its property is the JSON
/// path without <c>$.</c>.
/// </summary>
public sealed class WordingDocumentValidator : AbstractValidator<WordingDocument>
{
    /// <summary>Makes the validator for wording of one instrument.</summary>
    /// <param name="instrument">The instrument that is worded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public WordingDocumentValidator(Instrument instrument)
    {
        Guard.NotNull(instrument, nameof(instrument));
        RuleFor(document => document).Custom((document, context) => FindingFailures.AddTo(context, document.ToPack(instrument).Findings));
    }
}
