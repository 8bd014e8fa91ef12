using System;
using FluentValidation;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Validation;

/// <summary>
/// Validates a response sheet document in a host's own pipeline, by the same checks as
/// <see cref="ResponseSheetDocument.ToSheet(InstrumentCatalog)"/>. The error code of a failure is the code of the finding, its
/// state is the <see cref="Finding"/>, its property is the JSON path without <c>$.</c>, and its message never shows what
/// was written. An answer that the format does not know is a warning: the sheet can be scored without it.
/// </summary>
public sealed class ResponseSheetDocumentValidator : AbstractValidator<ResponseSheetDocument>
{
    /// <summary>Makes the validator for sheets of the instruments of a catalogue.</summary>
    /// <param name="catalog">The instruments at hand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public ResponseSheetDocumentValidator(InstrumentCatalog catalog)
    {
        Guard.NotNull(catalog, nameof(catalog));
        RuleFor(document => document).Custom((document, context) => FindingFailures.AddTo(context, document.ToSheet(catalog).Findings));
    }

    /// <summary>Makes the validator for sheets of one instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public ResponseSheetDocumentValidator(Instrument instrument)
    {
        Guard.NotNull(instrument, nameof(instrument));
        RuleFor(document => document).Custom((document, context) => FindingFailures.AddTo(context, document.ToSheet(instrument).Findings));
    }
}
