using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>When an item applies: only with some answers to another item.</summary>
internal sealed class ItemConditionDocument
{
    /// <summary>Gets the code of the other item.</summary>
    [JsonPropertyName("item")]
    public string? Item { get; set; }

    /// <summary>Gets the answers, before keying.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<decimal>? Answers { get; set; }
}
