namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// What a change means on the scale at hand: for an alliance measure worse is lower, for a measure of distress worse is higher.
/// </summary>
/// <remarks>The default value is <see cref="Neither"/>.</remarks>
public enum ChangeSide
{
    /// <summary>Neither for the worse nor for the better.</summary>
    Neither = 0,

    /// <summary>For the worse.</summary>
    Worse = 1,

    /// <summary>For the better.</summary>
    Better = 2,
}
