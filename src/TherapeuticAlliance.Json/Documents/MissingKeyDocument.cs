using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>What stands between an instrument and a key.</summary>
internal sealed class MissingKeyDocument
{
    /// <summary>Gets what is missing, as a sentence.</summary>
    [JsonPropertyName("what")]
    public string? What { get; set; }

    /// <summary>Gets who has it, as a sentence.</summary>
    [JsonPropertyName("whomToAsk")]
    public string? WhomToAsk { get; set; }

    /// <summary>Gets the names of the scales, where these are known; left out otherwise.</summary>
    [JsonPropertyName("knownScales")]
    public IReadOnlyList<string>? KnownScales { get; set; }

    /// <summary>Gets how well items and range are proven; left out when the definition does not say.</summary>
    [JsonPropertyName("structure")]
    public EvidenceDocument? Structure { get; set; }
}
