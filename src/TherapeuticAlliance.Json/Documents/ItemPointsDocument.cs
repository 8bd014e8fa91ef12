using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A table of points and the items that have it: either by code or by number.</summary>
internal sealed class ItemPointsDocument
{
    /// <summary>Gets what each option counts, from the lowest value up.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<int>? Points { get; set; }

    /// <summary>Gets the codes of the items.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary>Gets the numbers of the items on the form.</summary>
    [JsonPropertyName("numbers")]
    public IReadOnlyList<int>? Numbers { get; set; }
}
