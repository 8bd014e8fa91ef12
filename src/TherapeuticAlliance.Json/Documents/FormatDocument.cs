using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The values an item can take.</summary>
internal sealed class FormatDocument
{
    /// <summary>Gets the lowest value.</summary>
    [JsonPropertyName("lowest")]
    public decimal? Lowest { get; set; }

    /// <summary>Gets the highest value.</summary>
    [JsonPropertyName("highest")]
    public decimal? Highest { get; set; }

    /// <summary>Gets the distance between neighbouring values.</summary>
    [JsonPropertyName("step")]
    public decimal? Step { get; set; }

    /// <summary>Gets values on the grid that are no options; none when left out.</summary>
    [JsonPropertyName("excluded")]
    public IReadOnlyList<decimal>? Excluded { get; set; }

    /// <summary>Gets labels at values; none when left out.</summary>
    [JsonPropertyName("anchors")]
    public IReadOnlyList<AnchorDocument>? Anchors { get; set; }

    /// <summary>Gets whether "does not apply" is offered beside the values; false when left out.</summary>
    [JsonPropertyName("notApplicable")]
    public bool? NotApplicable { get; set; }
}
