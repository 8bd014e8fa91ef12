using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>How many answers a scale needs, and who says so.</summary>
public sealed class RuleDocument
{
    /// <summary>Gets <c>requireAll</c>, <c>atMostMissing</c>, <c>atLeastAnswered</c> or <c>atLeastShare</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>Gets the number of the rule; left out for <c>requireAll</c>.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }

    /// <summary>Gets the denominator of a share; only for <c>atLeastShare</c>.</summary>
    [JsonPropertyName("outOf")]
    public int? OutOf { get; set; }

    /// <summary>Gets whether an item that the respondent called not applicable is no missing one; false when left out.</summary>
    [JsonPropertyName("excusesNotApplicable")]
    public bool? ExcusesNotApplicable { get; set; }

    /// <summary>Gets <c>published</c>, <c>libraryDefault</c> or <c>caller</c>.</summary>
    [JsonPropertyName("origin")]
    public string? Origin { get; set; }

    /// <summary>Gets the source of a published rule; left out otherwise.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }
}
