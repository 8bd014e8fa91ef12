using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The text at a value.</summary>
internal sealed class WordedAnchorDocument
{
    /// <summary>Gets the value.</summary>
    [JsonPropertyName("value")]
    public decimal? Value { get; set; }

    /// <summary>Gets the text, as printed.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
