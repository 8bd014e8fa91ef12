namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>What became of an episode. Only <see cref="Open"/> is ever revised, and only once.</summary>
/// <remarks>The default value is <see cref="NotJudged"/>.</remarks>
public enum Repair
{
    /// <summary>No detector gave a baseline and a standard deviation at the onset, so recovery cannot be measured.</summary>
    NotJudged = 0,

    /// <summary>The window has not closed and the scores have not recovered yet.</summary>
    Open = 1,

    /// <summary>Two sessions in a row averaged near the level before.</summary>
    Complete = 2,

    /// <summary>The window closed; two sessions in a row made good a part of the fall.</summary>
    Partial = 3,

    /// <summary>The window closed without either.</summary>
    Unresolved = 4,

    /// <summary>The treatment ended before the window closed. Pre-dropout sessions count as not repaired (Gülüm et al. 2018).</summary>
    DroppedOut = 5,
}
