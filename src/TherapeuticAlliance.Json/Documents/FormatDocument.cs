using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The values an item can take.</summary>
internal sealed class FormatDocument
{
    /// <summary>The lowest value.</summary>
    [JsonPropertyName("lowest")]
    public decimal? Lowest { get; set; }

    /// <summary>The highest value.</summary>
    [JsonPropertyName("highest")]
    public decimal? Highest { get; set; }

    /// <summary>The distance between neighbouring values.</summary>
    [JsonPropertyName("step")]
    public decimal? Step { get; set; }

    /// <summary>Values on the grid that are no options; none when left out.</summary>
    [JsonPropertyName("excluded")]
    public IReadOnlyList<decimal>? Excluded { get; set; }

    /// <summary>Labels at values; none when left out.</summary>
    [JsonPropertyName("anchors")]
    public IReadOnlyList<AnchorDocument>? Anchors { get; set; }

    /// <summary>Whether "does not apply" is offered beside the values; false when left out.</summary>
    [JsonPropertyName("notApplicable")]
    public bool? NotApplicable { get; set; }
}
