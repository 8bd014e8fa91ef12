using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The text of an item.</summary>
internal sealed class WordedItemDocument
{
    /// <summary>The code of the item.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>The text, as printed.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
