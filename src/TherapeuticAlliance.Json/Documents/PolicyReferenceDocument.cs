using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>Which policy a state was made by.</summary>
internal sealed class PolicyReferenceDocument
{
    /// <summary>Gets the version of the layout of states.</summary>
    [JsonPropertyName("formatVersion")]
    public int? FormatVersion { get; set; }

    /// <summary>Gets the hash of the policy.</summary>
    [JsonPropertyName("hash")]
    public string? Hash { get; set; }
}
