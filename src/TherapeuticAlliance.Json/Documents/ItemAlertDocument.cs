using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Whether an item with a published alert is answered above its value.</summary>
public sealed class ItemAlertDocument
{
    /// <summary>Gets the code of the item.</summary>
    [JsonPropertyName("item")]
    public string? Item { get; set; }

    /// <summary>Gets the value.</summary>
    [JsonPropertyName("above")]
    public decimal? Above { get; set; }

    /// <summary>Gets who published it.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>Gets whether it is answered above the value; left out when it has no usable answer.</summary>
    [JsonPropertyName("isMet")]
    public bool? IsMet { get; set; }
}
