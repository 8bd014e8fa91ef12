using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A score as a decimal text and as the reduced ratio that it is.</summary>
public sealed class RatioDocument
{
    /// <summary>Gets the value in at most ten decimals, for people: <c>3.25</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Gets the numerator, from −2^53 to 2^53.</summary>
    [JsonPropertyName("numerator")]
    public long? Numerator { get; set; }

    /// <summary>Gets the denominator, from 1 to 2^53.</summary>
    [JsonPropertyName("denominator")]
    public long? Denominator { get; set; }
}
