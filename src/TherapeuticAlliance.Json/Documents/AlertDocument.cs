using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A published alert on one item.</summary>
internal sealed class AlertDocument
{
    /// <summary>Gets the value above which an answer counts.</summary>
    [JsonPropertyName("above")]
    public decimal? Above { get; set; }

    /// <summary>Gets who published it.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }
}
