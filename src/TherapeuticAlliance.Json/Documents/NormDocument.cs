using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Published figures of a sample on a scale.</summary>
internal sealed class NormDocument
{
    /// <summary>Gets who was measured.</summary>
    [JsonPropertyName("sample")]
    public string? Sample { get; set; }

    /// <summary>Gets how many observations.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }

    /// <summary>Gets the mean, in points of the scale.</summary>
    [JsonPropertyName("mean")]
    public decimal? Mean { get; set; }

    /// <summary>Gets the standard deviation, in points of the scale.</summary>
    [JsonPropertyName("standardDeviation")]
    public decimal? StandardDeviation { get; set; }

    /// <summary>Gets the standard deviation within a person from session to session, if the source gives it.</summary>
    [JsonPropertyName("withinPersonStandardDeviation")]
    public decimal? WithinPersonStandardDeviation { get; set; }

    /// <summary>Gets who published the figures.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }
}
