using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>What became of one answer: exactly one of raw, missing and invalid.</summary>
public sealed class ItemTraceDocument
{
    /// <summary>Gets the code of the item.</summary>
    [JsonPropertyName("item")]
    public string? Item { get; set; }

    /// <summary>Gets whether the item applies; true when left out.</summary>
    [JsonPropertyName("applies")]
    public bool? Applies { get; set; }

    /// <summary>Gets the value as given.</summary>
    [JsonPropertyName("raw")]
    public decimal? Raw { get; set; }

    /// <summary>Gets the value after keying.</summary>
    [JsonPropertyName("keyed")]
    public decimal? Keyed { get; set; }

    /// <summary>Gets what entered the sum: keyed × weight; left out when it does not apply.</summary>
    [JsonPropertyName("used")]
    public decimal? Used { get; set; }

    /// <summary>Gets why it is missing: <c>notAnswered</c>, <c>notApplicable</c> or <c>declined</c>.</summary>
    [JsonPropertyName("missing")]
    public string? Missing { get; set; }

    /// <summary>Gets the code of the finding for an invalid answer.</summary>
    [JsonPropertyName("invalid")]
    public string? Invalid { get; set; }
}
