namespace TherapeuticAlliance;

/// <summary>What a rising score of an instrument means. The default value is <see cref="HigherIsBetter"/>.</summary>
public enum Direction
{
    /// <summary>Higher scores are better, as for every alliance instrument.</summary>
    HigherIsBetter = 0,

    /// <summary>Higher scores are worse, as for distress measures such as CORE-OM.</summary>
    HigherIsWorse = 1,
}
