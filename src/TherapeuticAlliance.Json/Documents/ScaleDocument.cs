using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A scored set of items.</summary>
internal sealed class ScaleDocument
{
    /// <summary>The code, unique in the instrument.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>The name for people; the code when left out.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The codes of the items, in the order of the key.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary><c>sum</c> or <c>mean</c>.</summary>
    [JsonPropertyName("aggregation")]
    public string? Aggregation { get; set; }

    /// <summary>What a rising score means, as a word of <see cref="TherapeuticAlliance.Direction"/>; that of the instrument when left out.</summary>
    [JsonPropertyName("direction")]
    public string? Direction { get; set; }

    /// <summary>The published multiplier; 1 when left out.</summary>
    [JsonPropertyName("multiplier")]
    public MultiplierDocument? Multiplier { get; set; }

    /// <summary>How many answers are needed; all of them, by default of the library, when left out.</summary>
    [JsonPropertyName("rule")]
    public RuleDocument? Rule { get; set; }

    /// <summary>What the scale measures, as words of <see cref="Construct"/>.</summary>
    [JsonPropertyName("constructs")]
    public IReadOnlyList<string>? Constructs { get; set; }

    /// <summary>How well the key is proven; supplied by the caller when left out.</summary>
    [JsonPropertyName("evidence")]
    public EvidenceDocument? Evidence { get; set; }

    /// <summary>The published cut-offs; none when left out.</summary>
    [JsonPropertyName("thresholds")]
    public IReadOnlyList<ThresholdDocument>? Thresholds { get; set; }

    /// <summary>Why there is no cut-off; only where there is none.</summary>
    [JsonPropertyName("whyNoThreshold")]
    public string? WhyNoThreshold { get; set; }

    /// <summary>Published figures of samples; none when left out.</summary>
    [JsonPropertyName("norms")]
    public IReadOnlyList<NormDocument>? Norms { get; set; }
}
