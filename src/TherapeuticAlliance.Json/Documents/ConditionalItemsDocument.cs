using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>A condition and the items that apply only then: either by code or by number.</summary>
internal sealed class ConditionalItemsDocument
{
    /// <summary>Gets the condition.</summary>
    [JsonPropertyName("when")]
    public ItemConditionDocument? When { get; set; }

    /// <summary>Gets the codes of the items.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string>? Items { get; set; }

    /// <summary>Gets the numbers of the items on the form.</summary>
    [JsonPropertyName("numbers")]
    public IReadOnlyList<int>? Numbers { get; set; }
}
