namespace TherapeuticAlliance;

/// <summary>How a score of an incomplete form becomes a whole number.</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
public enum ScoreRounding
{
    /// <summary>The exact ratio stays.</summary>
    None = 0,

    /// <summary>To the nearest whole number; a half goes up, towards the higher number: 6.5 is 7, −6.5 is −6.</summary>
    HalfUp = 1,

    /// <summary>To the next whole number at or above: 6.25 is 7.</summary>
    Up = 2,
}
