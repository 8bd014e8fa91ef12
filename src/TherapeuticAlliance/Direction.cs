namespace TherapeuticAlliance;

/// <summary>What a rising score of a scale or an instrument means.</summary>
/// <remarks>The default value is <see cref="HigherIsBetter"/>.</remarks>
public enum Direction
{
    /// <summary>Higher scores are better, as for every alliance instrument.</summary>
    HigherIsBetter = 0,

    /// <summary>Higher scores are worse, as for distress measures such as CORE-OM.</summary>
    HigherIsWorse = 1,

    /// <summary>
    /// Neither end is better, as for preferences. Of an instrument: its scales have different directions, see
    /// <see cref="Scale.Direction"/>.
    /// </summary>
    Neither = 2,
}
