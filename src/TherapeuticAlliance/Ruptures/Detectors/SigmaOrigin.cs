namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Where the standard deviation comes from against which a detector held a score.</summary>
public enum SigmaOrigin
{
    /// <summary>The detector uses none, or could not judge.</summary>
    None = 0,

    /// <summary>The within-person standard deviation of the prior.</summary>
    Prior = 1,

    /// <summary>The person's earlier sessions and the prior together.</summary>
    OwnSessionsAndPrior = 2,

    /// <summary>The person's earlier sessions alone.</summary>
    OwnSessions = 3,

    /// <summary>The mean moving range of the earlier sessions, divided by d2 = 1.128.</summary>
    MeanMovingRange = 4,

    /// <summary>The median moving range of the earlier sessions, divided by 0.954.</summary>
    MedianMovingRange = 5,

    /// <summary>The standard deviation of the earlier sessions, divided by c4.</summary>
    StandardDeviation = 6,

    /// <summary>The median absolute deviation of the earlier sessions, times 1.4826.</summary>
    MedianAbsoluteDeviation = 7,

    /// <summary>The options of the detector.</summary>
    Given = 8,

    /// <summary>The floor: what the sessions show is smaller.</summary>
    Floor = 9,
}
