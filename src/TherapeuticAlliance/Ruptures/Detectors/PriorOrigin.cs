namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Where the typical mean and within-person standard deviation of a monitor come from.</summary>
public enum PriorOrigin
{
    /// <summary>A norm in the definition of the scale.</summary>
    Definition = 1,

    /// <summary>The caller.</summary>
    Caller = 2,
}
