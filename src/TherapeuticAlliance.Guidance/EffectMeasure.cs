namespace TherapeuticAlliance.Guidance;

/// <summary>The unit of a figure. Units are never ranked against each other.</summary>
public enum EffectMeasure
{
    /// <summary>A correlation r.</summary>
    Correlation = 1,

    /// <summary>A standardized mean difference d.</summary>
    CohensD = 2,

    /// <summary>A standardized mean difference g.</summary>
    HedgesG = 3,

    /// <summary>An odds ratio.</summary>
    OddsRatio = 4,

    /// <summary>A risk ratio.</summary>
    RiskRatio = 5,

    /// <summary>A share in percent.</summary>
    Percent = 6,
}
