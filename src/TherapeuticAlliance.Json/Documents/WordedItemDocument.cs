using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The text of an item.</summary>
internal sealed class WordedItemDocument
{
    /// <summary>Gets the code of the item.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets the text, as printed.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Gets the labels of the item itself; none when left out.</summary>
    [JsonPropertyName("anchors")]
    public IReadOnlyList<WordedAnchorDocument>? Anchors { get; set; }

    /// <summary>Gets the heading that is printed above the item.</summary>
    [JsonPropertyName("section")]
    public string? Section { get; set; }

    /// <summary>Gets the explanation that is printed below the text.</summary>
    [JsonPropertyName("help")]
    public string? Help { get; set; }
}
