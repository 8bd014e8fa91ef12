using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A scored set of items.</summary>
internal sealed class ScaleDocument
{
    /// <summary>Gets the code, unique in the instrument.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets the name for people; the code when left out.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets the codes of the items, in the order of the key.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary>Gets <c>sum</c> or <c>mean</c>.</summary>
    [JsonPropertyName("aggregation")]
    public string? Aggregation { get; set; }

    /// <summary>Gets what a rising score means, as a word of <see cref="TherapeuticAlliance.Direction"/>; that of the instrument when left out.</summary>
    [JsonPropertyName("direction")]
    public string? Direction { get; set; }

    /// <summary>Gets the published multiplier; 1 when left out.</summary>
    [JsonPropertyName("multiplier")]
    public MultiplierDocument? Multiplier { get; set; }

    /// <summary>Gets how many answers are needed; all of them, by default of the library, when left out.</summary>
    [JsonPropertyName("rule")]
    public RuleDocument? Rule { get; set; }

    /// <summary>Gets <c>halfUp</c> or <c>up</c>, for the score of an incomplete form; <c>none</c> when left out.</summary>
    [JsonPropertyName("rounding")]
    public string? Rounding { get; set; }

    /// <summary>Gets one value for each whole raw score, from the lowest possible one up; none when left out.</summary>
    [JsonPropertyName("conversion")]
    public IReadOnlyList<decimal>? Conversion { get; set; }

    /// <summary>Gets what the scale measures, as words of <see cref="Construct"/>.</summary>
    [JsonPropertyName("constructs")]
    public IReadOnlyList<string>? Constructs { get; set; }

    /// <summary>Gets how well the key is proven; supplied by the caller when left out.</summary>
    [JsonPropertyName("evidence")]
    public EvidenceDocument? Evidence { get; set; }

    /// <summary>Gets the published cut-offs; none when left out.</summary>
    [JsonPropertyName("thresholds")]
    public IReadOnlyList<ThresholdDocument>? Thresholds { get; set; }

    /// <summary>Gets why there is no cut-off; only where there is none.</summary>
    [JsonPropertyName("whyNoThreshold")]
    public string? WhyNoThreshold { get; set; }

    /// <summary>Gets published figures of samples; none when left out.</summary>
    [JsonPropertyName("norms")]
    public IReadOnlyList<NormDocument>? Norms { get; set; }
}
