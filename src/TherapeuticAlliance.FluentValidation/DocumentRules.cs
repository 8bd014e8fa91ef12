using System;
using FluentValidation;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;

namespace TherapeuticAlliance.FluentValidation;

/// <summary>
/// Rules about documents that a host's model holds as text, by the same checks as <see cref="AllianceJson"/>. A failure has the code of
/// the finding as <c>ErrorCode</c>, the path inside the document behind that of the property, and the <see cref="Finding"/> as
/// <c>CustomState</c>; its message never shows what was written. Only errors fail, unless a lower severity is asked for. Null is not judged.
/// </summary>
public static class DocumentRules
{
    /// <summary>Requires a valid definition document.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="least">The least severity that fails.</param>
    public static IRuleBuilderOptionsConditions<T, string?> DefinitionDocument<T>(this IRuleBuilder<T, string?> rule, FindingSeverity least = FindingSeverity.Error) =>
        Require(rule, json => AllianceJson.ReadDefinition(json).Findings, least);

    /// <summary>Requires a valid response sheet of one of the instruments of a catalogue.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <param name="least">The least severity that fails.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static IRuleBuilderOptionsConditions<T, string?> SheetDocument<T>(this IRuleBuilder<T, string?> rule, InstrumentCatalog catalog, FindingSeverity least = FindingSeverity.Error)
    {
        Guard.NotNull(catalog, nameof(catalog));
        return Require(rule, json => AllianceJson.ReadSheet(json, catalog).Findings, least);
    }

    /// <summary>Requires a valid response sheet of one instrument.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="least">The least severity that fails.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static IRuleBuilderOptionsConditions<T, string?> SheetDocument<T>(this IRuleBuilder<T, string?> rule, Instrument instrument, FindingSeverity least = FindingSeverity.Error)
    {
        Guard.NotNull(instrument, nameof(instrument));
        return Require(rule, json => AllianceJson.ReadSheet(json, instrument).Findings, least);
    }

    /// <summary>Requires a valid score report.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="least">The least severity that fails.</param>
    public static IRuleBuilderOptionsConditions<T, string?> ReportDocument<T>(this IRuleBuilder<T, string?> rule, FindingSeverity least = FindingSeverity.Error) =>
        Require(rule, json => AllianceJson.ReadReport(json).Findings, least);

    /// <summary>Requires a valid key of an instrument.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="instrument">The instrument without a key.</param>
    /// <param name="least">The least severity that fails.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static IRuleBuilderOptionsConditions<T, string?> KeyDocument<T>(this IRuleBuilder<T, string?> rule, Instrument instrument, FindingSeverity least = FindingSeverity.Error)
    {
        Guard.NotNull(instrument, nameof(instrument));
        return Require(rule, json => AllianceJson.ReadKey(json, instrument).Findings, least);
    }

    /// <summary>Requires a valid wording pack of an instrument.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="instrument">The instrument that is worded.</param>
    /// <param name="least">The least severity that fails.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static IRuleBuilderOptionsConditions<T, string?> WordingDocument<T>(this IRuleBuilder<T, string?> rule, Instrument instrument, FindingSeverity least = FindingSeverity.Error)
    {
        Guard.NotNull(instrument, nameof(instrument));
        return Require(rule, json => AllianceJson.ReadWording(json, instrument).Findings, least);
    }

    /// <summary>Requires a valid wording pack of one of the instruments of a catalogue.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="catalog">The known instruments, in all versions that packs may word.</param>
    /// <param name="least">The least severity that fails.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static IRuleBuilderOptionsConditions<T, string?> WordingDocument<T>(this IRuleBuilder<T, string?> rule, InstrumentCatalog catalog, FindingSeverity least = FindingSeverity.Error)
    {
        Guard.NotNull(catalog, nameof(catalog));
        return Require(rule, json => AllianceJson.ReadWording(json, catalog).Findings, least);
    }

    /// <summary>Requires a valid state of a monitor.</summary>
    /// <param name="rule">The rule of the text.</param>
    /// <param name="least">The least severity that fails.</param>
    public static IRuleBuilderOptionsConditions<T, string?> StateDocument<T>(this IRuleBuilder<T, string?> rule, FindingSeverity least = FindingSeverity.Error) =>
        Require(rule, json => AllianceJson.ReadState(json).Findings, least);

    private static IRuleBuilderOptionsConditions<T, string?> Require<T>(
        IRuleBuilder<T, string?> rule, Func<string, System.Collections.Generic.IReadOnlyList<Finding>> read, FindingSeverity least) =>
        rule.Custom((json, context) =>
        {
            if (json is not null)
            {
                FindingFailures.Add(context, read(json), least);
            }
        });
}
