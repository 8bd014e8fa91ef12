using FluentValidation;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.FluentValidation;

/// <summary>
/// Validates a response sheet in a host's own pipeline. It needs nothing, so scanning this assembly for validators starts a host.
/// An answer that the form does not offer is a warning and does not fail, unless warnings are asked for.
/// </summary>
public sealed class ResponseSheetValidator : AbstractValidator<ResponseSheet>
{
    /// <summary>Makes the validator: only errors fail.</summary>
    public ResponseSheetValidator()
        : this(FindingSeverity.Error)
    {
    }

    internal ResponseSheetValidator(FindingSeverity least) =>
        RuleFor(sheet => sheet).Custom((sheet, context) => FindingFailures.Add(context, sheet.Findings, least));

    /// <summary>Returns a validator that fails for warnings too: for every answer that the form does not offer.</summary>
    public static ResponseSheetValidator WithWarnings() => new(FindingSeverity.Warning);
}
