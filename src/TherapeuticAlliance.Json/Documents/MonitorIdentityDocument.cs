using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Which definition and scale were watched, by which policy and prior.</summary>
internal sealed class MonitorIdentityDocument
{
    /// <summary>Gets the definition that is watched.</summary>
    [JsonPropertyName("instrument")]
    public InstrumentReferenceDocument? Instrument { get; set; }

    /// <summary>Gets the code of the scale that is watched.</summary>
    [JsonPropertyName("scale")]
    public string? Scale { get; set; }

    /// <summary>Gets the policy.</summary>
    [JsonPropertyName("policy")]
    public PolicyReferenceDocument? Policy { get; set; }

    /// <summary>Gets the typical mean and within-person standard deviation; none when left out.</summary>
    [JsonPropertyName("prior")]
    public PriorDocument? Prior { get; set; }
}
