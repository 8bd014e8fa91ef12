using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A weight and the items that have it: either by code or by number.</summary>
internal sealed class ItemWeightDocument
{
    /// <summary>Gets the weight, from 1 to 1000.</summary>
    [JsonPropertyName("weight")]
    public int? Weight { get; set; }

    /// <summary>Gets the codes of the items.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary>Gets the numbers of the items on the form.</summary>
    [JsonPropertyName("numbers")]
    public IReadOnlyList<int>? Numbers { get; set; }
}
