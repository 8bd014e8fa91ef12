using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A published cut-off of a scale.</summary>
internal sealed class ThresholdDocument
{
    /// <summary>Gets the code, unique in its scale.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets <c>score</c>, <c>anyItem</c> or <c>fallFromLast</c>.</summary>
    [JsonPropertyName("target")]
    public string? Target { get; set; }

    /// <summary>Gets <c>below</c>, <c>atOrBelow</c>, <c>atOrAbove</c> or <c>above</c>.</summary>
    [JsonPropertyName("comparison")]
    public string? Comparison { get; set; }

    /// <summary>Gets the bound.</summary>
    [JsonPropertyName("value")]
    public decimal? Value { get; set; }

    /// <summary>Gets what it means to meet it.</summary>
    [JsonPropertyName("meaning")]
    public string? Meaning { get; set; }

    /// <summary>Gets who published it.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }
}
