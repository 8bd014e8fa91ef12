using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Json.Documents;

/// <summary>The score of one scale, with everything that explains it.</summary>
public sealed class ScaleScoreDocument
{
    /// <summary>Gets the code of the scale.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets <c>complete</c>, <c>prorated</c> or <c>notScorable</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Gets the score; left out when not scorable.</summary>
    [JsonPropertyName("score")]
    public RatioDocument? Score { get; set; }

    /// <summary>Gets the exact ratio before it was rounded and looked up in a table; left out where it is the score.</summary>
    [JsonPropertyName("rawScore")]
    public RatioDocument? RawScore { get; set; }

    /// <summary>Gets why there is no score, or what it was prorated from; left out for a complete one. In English.</summary>
    [JsonPropertyName("why")]
    public string? Why { get; set; }

    /// <summary>Gets 100·(value − min)/(max − min); left out when not scorable.</summary>
    [JsonPropertyName("percentOfMaximum")]
    public RatioDocument? PercentOfMaximum { get; set; }

    /// <summary>Gets the weighted mean of the answered keyed items, where there is one.</summary>
    [JsonPropertyName("itemMean")]
    public RatioDocument? ItemMean { get; set; }

    /// <summary>Gets how many items have a usable value.</summary>
    [JsonPropertyName("answered")]
    public int? Answered { get; set; }

    /// <summary>Gets how many items have none.</summary>
    [JsonPropertyName("missing")]
    public int? Missing { get; set; }

    /// <summary>Gets how many items do not apply; 0 when left out.</summary>
    [JsonPropertyName("notApplicable")]
    public int? NotApplicable { get; set; }

    /// <summary>Gets how many answers the rule needs.</summary>
    [JsonPropertyName("answersNeeded")]
    public int? AnswersNeeded { get; set; }

    /// <summary>Gets the lowest and highest score still possible.</summary>
    [JsonPropertyName("possible")]
    public RangeDocument? Possible { get; set; }

    /// <summary>Gets the missing-answer rule that was used.</summary>
    [JsonPropertyName("rule")]
    public RuleDocument? Rule { get; set; }

    /// <summary>Gets how well the key is proven.</summary>
    [JsonPropertyName("evidence")]
    public EvidenceDocument? Evidence { get; set; }

    /// <summary>Gets the published cut-offs held against this score; none when left out.</summary>
    [JsonPropertyName("thresholds")]
    public IReadOnlyList<ThresholdResultDocument>? Thresholds { get; set; }
}
