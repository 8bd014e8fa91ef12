using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>An item that is answered along a line, from the lowest value to the highest in steps.</summary>
internal sealed class FormLineDocument
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

    /// <summary>Gets the values between them that are none; none when left out.</summary>
    [JsonPropertyName("excluded")]
    public IReadOnlyList<decimal>? Excluded { get; set; }

    /// <summary>Gets the labels, by ascending value; often those of both ends alone, none when left out.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<AnchorDocument>? Labels { get; set; }
}
