using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Reading;
using TherapeuticAlliance.Json.Writing;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A response sheet as a document. It may be half filled: items it does not name are not answered.</summary>
public sealed class ResponseSheetDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/sheet";

    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>The version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>The instrument that was answered.</summary>
    [JsonPropertyName("instrument")]
    public InstrumentReferenceDocument? Instrument { get; set; }

    /// <summary>Who and when, as far as known.</summary>
    [JsonPropertyName("administration")]
    public AdministrationDocument? Administration { get; set; }

    /// <summary>The answers.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<AnswerDocument>? Answers { get; set; }

    /// <summary>Answers to items that the instrument does not have; none when left out.</summary>
    [JsonPropertyName("strays")]
    public IReadOnlyList<StrayAnswerDocument>? Strays { get; set; }

    /// <summary>Returns the document of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static ResponseSheetDocument From(ResponseSheet sheet) => SheetMapping.Of(Guard.NotNull(sheet, nameof(sheet)));

    /// <summary>Returns the sheet, or everything that is wrong with the document, with JSON paths. Never throws for content.</summary>
    /// <param name="catalog">The instruments at hand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public Result<ResponseSheet> ToSheet(InstrumentCatalog catalog) =>
        SheetMaking.Make(this, Guard.NotNull(catalog, nameof(catalog)).Instruments);

    /// <summary>Returns the sheet, or everything that is wrong with the document, with JSON paths. Never throws for content.</summary>
    /// <param name="instrument">The instrument it must belong to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public Result<ResponseSheet> ToSheet(Instrument instrument) =>
        SheetMaking.Make(this, [Guard.NotNull(instrument, nameof(instrument))]);
}
