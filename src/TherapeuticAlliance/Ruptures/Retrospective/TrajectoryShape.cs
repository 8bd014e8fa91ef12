namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The shape of a whole course, for the better or worse by the direction of the scale.</summary>
/// <remarks>The default value is <see cref="NotJudged"/>.</remarks>
public enum TrajectoryShape
{
    /// <summary>There are too few sessions to say.</summary>
    NotJudged = 0,

    /// <summary>No trend and no bend. A dip of one session leaves a course level.</summary>
    Level = 1,

    /// <summary>A steady change for the better.</summary>
    Improving = 2,

    /// <summary>A steady change for the worse.</summary>
    Declining = 3,

    /// <summary>Worse towards the middle, then better: a U where higher is better.</summary>
    DipAndRecovery = 4,

    /// <summary>Better towards the middle, then worse: an inverted U where higher is better.</summary>
    RiseAndFallBack = 5,

    /// <summary>Better, faster and faster.</summary>
    AcceleratingImprovement = 6,

    /// <summary>Better, slower and slower.</summary>
    DeceleratingImprovement = 7,

    /// <summary>Worse, faster and faster.</summary>
    AcceleratingDecline = 8,

    /// <summary>Worse, slower and slower.</summary>
    DeceleratingDecline = 9,
}
