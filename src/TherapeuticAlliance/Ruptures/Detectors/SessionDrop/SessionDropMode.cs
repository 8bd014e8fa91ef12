namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What <see cref="SessionDrop"/> holds the fall from the last session against.</summary>
public enum SessionDropMode
{
    /// <summary>A multiple of the within-person standard deviation of the prior.</summary>
    WithinPerson = 1,

    /// <summary>The reliable change index, from the reliability and standard deviation of a sample.</summary>
    ReliableChange = 2,

    /// <summary>A multiple of the standard deviation of a sample.</summary>
    SampleDeviations = 3,

    /// <summary>Points of the scale.</summary>
    Points = 4,

    /// <summary>A share of the last score.</summary>
    Percent = 5,
}
