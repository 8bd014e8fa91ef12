using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>What is noteworthy, as code and arguments.</summary>
public sealed class FindingDocument
{
    /// <summary>Gets the permanent code.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets <c>information</c>, <c>warning</c> or <c>error</c>.</summary>
    [JsonPropertyName("severity")]
    public string? Severity { get; set; }

    /// <summary>Gets where it is; may be empty.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary>Gets the arguments of the sentence; none when left out.</summary>
    [JsonPropertyName("arguments")]
    public IReadOnlyList<string>? Arguments { get; set; }

    /// <summary>Gets what was written; only when it was asked for.</summary>
    [JsonPropertyName("offending")]
    public string? Offending { get; set; }
}
