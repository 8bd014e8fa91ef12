using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A score report as a document.</summary>
public sealed class ScoreReportDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/report";

    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the definition by which the scores were made.</summary>
    [JsonPropertyName("instrument")]
    public InstrumentReferenceDocument? Instrument { get; set; }

    /// <summary>Gets the version of the library that made them.</summary>
    [JsonPropertyName("libraryVersion")]
    public string? LibraryVersion { get; set; }

    /// <summary>Gets who and when, as far as known.</summary>
    [JsonPropertyName("administration")]
    public AdministrationDocument? Administration { get; set; }

    /// <summary>Gets the scores, in the order of the definition.</summary>
    [JsonPropertyName("scales")]
    public IReadOnlyList<ScaleScoreDocument>? Scales { get; set; }

    /// <summary>Gets the items with a published alert; none when left out.</summary>
    [JsonPropertyName("alerts")]
    public IReadOnlyList<ItemAlertDocument>? Alerts { get; set; }

    /// <summary>Gets what is noteworthy.</summary>
    [JsonPropertyName("findings")]
    public IReadOnlyList<FindingDocument>? Findings { get; set; }

    /// <summary>Gets what became of each answer; left out in the short form.</summary>
    [JsonPropertyName("trace")]
    public IReadOnlyList<ItemTraceDocument>? Trace { get; set; }
}
