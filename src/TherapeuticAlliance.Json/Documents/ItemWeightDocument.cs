using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A weight and the items that have it: either by code or by number.</summary>
internal sealed class ItemWeightDocument
{
    /// <summary>The weight, from 1 to 1000.</summary>
    [JsonPropertyName("weight")]
    public int? Weight { get; set; }

    /// <summary>The codes of the items.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary>The numbers of the items on the form.</summary>
    [JsonPropertyName("numbers")]
    public IReadOnlyList<int>? Numbers { get; set; }
}
