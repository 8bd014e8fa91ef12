namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What is known of one session, turned so that lower is worse.</summary>
internal readonly struct Observation(double score, int gap, int reported)
{
    internal const int NotAsked = -1;

    /// <summary>The score; NaN when the session has none.</summary>
    internal double Score { get; } = score;

    /// <summary>How many numbers after the last session with a score: 1 when it follows at once, 0 when it is the first.</summary>
    internal int Gap { get; } = gap;

    /// <summary>The bits of <see cref="ReportedBy"/>, or <see cref="NotAsked"/>.</summary>
    internal int Reported { get; } = reported;

    internal bool HasScore => !double.IsNaN(Score);
}
