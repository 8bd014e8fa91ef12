using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The typical mean and within-person standard deviation of a monitor.</summary>
internal sealed class PriorDocument
{
    /// <summary>Gets the typical mean, in points of the scale.</summary>
    [JsonPropertyName("mean")]
    public NumberDocument? Mean { get; set; }

    /// <summary>Gets the standard deviation within a person from session to session, in points, above 0.</summary>
    [JsonPropertyName("withinPersonStandardDeviation")]
    public NumberDocument? WithinPersonStandardDeviation { get; set; }

    /// <summary>Gets where the two figures come from.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>Gets whether the <c>definition</c> or the <c>caller</c> gives them.</summary>
    [JsonPropertyName("origin")]
    public string? Origin { get; set; }
}
