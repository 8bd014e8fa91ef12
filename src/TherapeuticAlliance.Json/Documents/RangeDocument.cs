using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The scores still possible.</summary>
public sealed class RangeDocument
{
    /// <summary>Gets the lowest.</summary>
    [JsonPropertyName("lowest")]
    public RatioDocument? Lowest { get; set; }

    /// <summary>Gets the highest.</summary>
    [JsonPropertyName("highest")]
    public RatioDocument? Highest { get; set; }
}
