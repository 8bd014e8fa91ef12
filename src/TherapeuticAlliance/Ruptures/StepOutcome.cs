namespace TherapeuticAlliance.Ruptures;

/// <summary>The level of a session, and whether it is higher than at the session judged before.</summary>
internal readonly struct StepOutcome(RuptureLevel level, bool isOnset)
{
    internal RuptureLevel Level { get; } = level;

    internal bool IsOnset { get; } = isOnset;
}
