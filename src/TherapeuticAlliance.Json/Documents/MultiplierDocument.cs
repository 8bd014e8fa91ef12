using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A published ratio by which a score is multiplied.</summary>
internal sealed class MultiplierDocument
{
    /// <summary>Gets the numerator.</summary>
    [JsonPropertyName("numerator")]
    public int? Numerator { get; set; }

    /// <summary>Gets the denominator; 1 when left out.</summary>
    [JsonPropertyName("denominator")]
    public int? Denominator { get; set; }
}
