namespace TherapeuticAlliance;

/// <summary>What a threshold is held against.</summary>
/// <remarks>The default value is <see cref="Score"/>.</remarks>
public enum ThresholdTarget
{
    /// <summary>The score of the scale.</summary>
    Score = 0,

    /// <summary>Each answered item of the scale by itself; one that meets the threshold is enough.</summary>
    AnyItem = 1,

    /// <summary>
    /// How much worse the score is than that of the last session: last − this where higher is better, this − last where
    /// higher is worse. A single report cannot say; see <see cref="Scoring.ScaleScore.MeetsSince"/>.
    /// </summary>
    FallFromLast = 2,
}
