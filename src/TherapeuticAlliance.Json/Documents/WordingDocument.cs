using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The texts of a form in one language, from the user's licensed copy.</summary>
internal sealed class WordingDocument
{
    /// <summary>What <see cref="Document"/> says in documents of this kind.</summary>
    public const string Kind = "therapeutic-alliance/wording";

    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Gets the kind of document: <see cref="Kind"/>.</summary>
    [JsonPropertyName("document")]
    public string? Document { get; set; }

    /// <summary>Gets the version of the document format: <see cref="CurrentVersion"/>.</summary>
    [JsonPropertyName("documentVersion")]
    public int? DocumentVersion { get; set; }

    /// <summary>Gets the id of the instrument.</summary>
    [JsonPropertyName("instrument")]
    public string? Instrument { get; set; }

    /// <summary>Gets the version of its definition.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>Gets the language tag: <c>en</c>, <c>pt-BR</c>.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; set; }

    /// <summary>Gets what stands above the items.</summary>
    [JsonPropertyName("instructions")]
    public string? Instructions { get; set; }

    /// <summary>Gets a text for each item.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<WordedItemDocument>? Items { get; set; }

    /// <summary>Gets the labels for all items that have no format of their own; none when left out.</summary>
    [JsonPropertyName("anchors")]
    public IReadOnlyList<WordedAnchorDocument>? Anchors { get; set; }

    /// <summary>Gets the places that are filled in when the form is printed; none when left out.</summary>
    [JsonPropertyName("placeholders")]
    public IReadOnlyList<WordedPlaceholderDocument>? Placeholders { get; set; }
}
