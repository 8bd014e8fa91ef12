namespace TherapeuticAlliance.Research.Scoring;

/// <summary>What a score is expressed in.</summary>
public enum ScoreMetric
{
    /// <summary>Points of the scale.</summary>
    Points = 0,

    /// <summary>Percent of the maximum possible: 100·(score − min)/(max − min) of the complete scale, 0 to 100.</summary>
    PercentOfMaximum = 1,

    /// <summary>The mean of the answered keyed items, in points of the response format; none where items have different formats.</summary>
    ItemMean = 2,
}
