using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>An instrument as a document: everything its definition holds.</summary>
internal sealed class DefinitionDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/definition";

    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the id of the instrument.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets the version of the definition: <c>1.0.0</c>.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>Gets the family; the id when left out.</summary>
    [JsonPropertyName("family")]
    public string? Family { get; set; }

    /// <summary>Gets the title for people.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets the usual abbreviation.</summary>
    [JsonPropertyName("abbreviation")]
    public string? Abbreviation { get; set; }

    /// <summary>Gets who fills it in: <c>client</c>, <c>therapist</c> or another code.</summary>
    [JsonPropertyName("rater")]
    public string? Rater { get; set; }

    /// <summary>Gets <c>higherIsBetter</c> (also when left out) or <c>higherIsWorse</c>.</summary>
    [JsonPropertyName("direction")]
    public string? Direction { get; set; }

    /// <summary>Gets where the instrument was published.</summary>
    [JsonPropertyName("citations")]
    public IReadOnlyList<CitationDocument>? Citations { get; set; }

    /// <summary>Gets who holds the rights; unknown when left out.</summary>
    [JsonPropertyName("rights")]
    public RightsDocument? Rights { get; set; }

    /// <summary>Gets the response format of all items that have none of their own.</summary>
    [JsonPropertyName("format")]
    public FormatDocument? Format { get; set; }

    /// <summary>Gets the items, in the order of the form.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<ItemDocument>? Items { get; set; }

    /// <summary>Gets how many items of the whole form must be answered; no such rule when left out.</summary>
    [JsonPropertyName("formRule")]
    public RuleDocument? FormRule { get; set; }

    /// <summary>Gets the scales; may be left out where the key is missing.</summary>
    [JsonPropertyName("scales")]
    public IReadOnlyList<ScaleDocument>? Scales { get; set; }

    /// <summary>Gets what is missing for a key; left out when there is one.</summary>
    [JsonPropertyName("missingKey")]
    public MissingKeyDocument? MissingKey { get; set; }
}
