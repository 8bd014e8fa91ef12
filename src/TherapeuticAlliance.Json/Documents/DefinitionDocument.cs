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

    /// <summary>The kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>The version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>The id of the instrument.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The version of the definition: <c>1.0.0</c>.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>The family; the id when left out.</summary>
    [JsonPropertyName("family")]
    public string? Family { get; set; }

    /// <summary>The title for people.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The usual abbreviation.</summary>
    [JsonPropertyName("abbreviation")]
    public string? Abbreviation { get; set; }

    /// <summary>Who fills it in: <c>client</c>, <c>therapist</c> or another code.</summary>
    [JsonPropertyName("rater")]
    public string? Rater { get; set; }

    /// <summary><c>higherIsBetter</c> (also when left out) or <c>higherIsWorse</c>.</summary>
    [JsonPropertyName("direction")]
    public string? Direction { get; set; }

    /// <summary>Where the instrument was published.</summary>
    [JsonPropertyName("citations")]
    public IReadOnlyList<CitationDocument>? Citations { get; set; }

    /// <summary>Who holds the rights; unknown when left out.</summary>
    [JsonPropertyName("rights")]
    public RightsDocument? Rights { get; set; }

    /// <summary>The response format of all items that have none of their own.</summary>
    [JsonPropertyName("format")]
    public FormatDocument? Format { get; set; }

    /// <summary>The items, in the order of the form.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<ItemDocument>? Items { get; set; }

    /// <summary>The scales; may be left out where the key is missing.</summary>
    [JsonPropertyName("scales")]
    public IReadOnlyList<ScaleDocument>? Scales { get; set; }

    /// <summary>What is missing for a key; left out when there is one.</summary>
    [JsonPropertyName("missingKey")]
    public MissingKeyDocument? MissingKey { get; set; }
}
