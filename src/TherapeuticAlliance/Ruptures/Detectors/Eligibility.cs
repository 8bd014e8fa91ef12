namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Whether a detector could judge a session, and what is in its way if not.</summary>
/// <remarks>The default value is <see cref="Eligible"/>.</remarks>
public enum Eligibility
{
    /// <summary>It could.</summary>
    Eligible = 0,

    /// <summary>The session has no score.</summary>
    NoScore = 1,

    /// <summary>There are too few earlier sessions with a score.</summary>
    TooFewSessions = 2,

    /// <summary>There are too few pairs of sessions that follow each other at once, so no moving range.</summary>
    TooFewPairs = 3,

    /// <summary>It needs a typical mean or within-person standard deviation, and none is known.</summary>
    NoPrior = 4,

    /// <summary>The earlier scores do not vary at all and no floor is set for their standard deviation.</summary>
    NoVariation = 5,

    /// <summary>No cut-off is published for the scale.</summary>
    NoThreshold = 6,

    /// <summary>Nobody was asked.</summary>
    NotAsked = 7,
}
