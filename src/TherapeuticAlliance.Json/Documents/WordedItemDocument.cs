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
}
