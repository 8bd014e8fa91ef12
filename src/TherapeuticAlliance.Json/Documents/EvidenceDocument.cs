using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>How well a key is proven, and by what.</summary>
public sealed class EvidenceDocument
{
    /// <summary>Gets <c>verified</c>, <c>singleSource</c>, <c>inferred</c> or <c>callerSupplied</c>.</summary>
    [JsonPropertyName("level")]
    public string? Level { get; set; }

    /// <summary>Gets the sources that were read; may be left out when the caller supplied the key.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyList<string>? Sources { get; set; }
}
