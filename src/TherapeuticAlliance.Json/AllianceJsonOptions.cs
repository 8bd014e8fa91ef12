using System;
using System.Text.Json;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Display.Forms;
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
    /// Adds converters, so that sheets, definitions, courses, states and stored reports are read and written as documents, and score reports, forms and
    /// findings are written as such. Needs no reflection.
    /// </summary>
    /// <param name="options">The options of the host.</param>
    /// <param name="catalog">The known instruments, in all versions of which sheets may come.</param>
    /// <param name="policies">Policies of the host that courses may have been judged by; those of the library are known.</param>
    /// <returns>The same options.</returns>
    /// <remarks>A document that is not valid is a <see cref="JsonException"/> with codes and paths, never with what a person wrote.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonSerializerOptions AddTherapeuticAlliance(this JsonSerializerOptions options, InstrumentCatalog catalog, params RupturePolicy[] policies)
    {
        Guard.NotNull(options, nameof(options));
        Guard.NotNull(catalog, nameof(catalog));
        Guard.NotNull(policies, nameof(policies));
        options.Converters.Add(new DocumentConverter<Instrument>(AllianceJson.ReadDefinition, instrument => AllianceJson.WriteDefinitionUtf8(instrument)));
        options.Converters.Add(new DocumentConverter<ResponseSheet>(utf8 => AllianceJson.ReadSheet(utf8, catalog), sheet => AllianceJson.WriteSheetUtf8(sheet)));
        options.Converters.Add(new DocumentConverter<MonitorState>(AllianceJson.ReadState, state => AllianceJson.WriteStateUtf8(state)));
        options.Converters.Add(new DocumentConverter<Course>(utf8 => AllianceJson.ReadCourse(utf8, catalog, policies), course => AllianceJson.WriteCourseUtf8(course)));
        options.Converters.Add(new DocumentConverter<ScoreReportDocument>(AllianceJson.ReadReport, DocumentWriter.Write));
        options.Converters.Add(new WriteOnlyConverter<ScoreReport>(report => AllianceJson.WriteReportUtf8(report), "Read a ScoreReportDocument, or score the sheet again."));
        options.Converters.Add(new WriteOnlyConverter<FormModel>(form => AllianceJson.WriteFormUtf8(form), "Make it of a definition and a wording."));
        options.Converters.Add(new WriteOnlyConverter<Finding>(DocumentWriter.Write, "It is part of a result."));
        return options;
    }
}
