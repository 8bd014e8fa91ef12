using System;
using System.Text.Json;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Serialization;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Json;

/// <summary>Documents inside a host's own models and minimal APIs, with System.Text.Json.</summary>
public static class AllianceJsonOptions
{
    /// <summary>
    /// Adds converters, so that sheets, definitions, states and stored reports are read and written as documents, and score reports and
    /// findings are written as such. Needs no reflection.
    /// </summary>
    /// <param name="options">The options of the host.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <returns>The same options.</returns>
    /// <remarks>A document that is not valid is a <see cref="JsonException"/> with codes and paths, never with what a person wrote.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonSerializerOptions AddTherapeuticAlliance(this JsonSerializerOptions options, InstrumentCatalog catalog)
    {
        Guard.NotNull(options, nameof(options));
        Guard.NotNull(catalog, nameof(catalog));
        options.Converters.Add(new DocumentConverter<Instrument>(AllianceJson.ReadDefinition, instrument => AllianceJson.WriteDefinitionUtf8(instrument)));
        options.Converters.Add(new DocumentConverter<ResponseSheet>(utf8 => AllianceJson.ReadSheet(utf8, catalog), sheet => AllianceJson.WriteSheetUtf8(sheet)));
        options.Converters.Add(new DocumentConverter<MonitorState>(AllianceJson.ReadState, state => AllianceJson.WriteStateUtf8(state)));
        options.Converters.Add(new DocumentConverter<ScoreReportDocument>(AllianceJson.ReadReport, DocumentWriter.Write));
        options.Converters.Add(new WriteOnlyConverter<ScoreReport>(report => AllianceJson.WriteReportUtf8(report), "Read a ScoreReportDocument, or score the sheet again."));
        options.Converters.Add(new WriteOnlyConverter<Finding>(DocumentWriter.Write, "It is part of a result."));
        return options;
    }
}
