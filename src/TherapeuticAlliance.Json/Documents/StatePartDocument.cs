using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>What one detector, condition or the monitor itself remembers. Some numbers are scores of a person.</summary>
internal sealed class StatePartDocument
{
    /// <summary>Gets whose memory it is.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets the numbers in at most seven digits, for people.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<string>? Values { get; set; }

    /// <summary>Gets the bits of the same numbers as 16 lower-case hexadecimal digits each.</summary>
    [JsonPropertyName("exact")]
    public IReadOnlyList<string>? Exact { get; set; }
}
