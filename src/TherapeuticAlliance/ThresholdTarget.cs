namespace TherapeuticAlliance;

/// <summary>What a threshold is held against. The default value is <see cref="Score"/>.</summary>
public enum ThresholdTarget
{
    /// <summary>The score of the scale.</summary>
    Score = 0,

    /// <summary>Each answered item of the scale by itself; one that meets the threshold is enough.</summary>
    AnyItem = 1,
}
