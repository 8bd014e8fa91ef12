using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A label that stands at a value of a format.</summary>
internal sealed class AnchorDocument
{
    /// <summary>Gets the value.</summary>
    [JsonPropertyName("value")]
    public decimal? Value { get; set; }

    /// <summary>Gets the label, as printed.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }
}
