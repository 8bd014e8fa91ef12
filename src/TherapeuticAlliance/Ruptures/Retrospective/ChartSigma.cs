namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>Where the standard deviation of a chart comes from. The default value is <see cref="MeanMovingRange"/>.</summary>
public enum ChartSigma
{
    /// <summary>The mean moving range divided by d2 = 2/√π = 1.128. A rupture itself adds two large ranges.</summary>
    MeanMovingRange = 0,

    /// <summary>The median moving range divided by √2·Φ⁻¹(¾) = 0.954, which one rupture hardly moves.</summary>
    MedianMovingRange = 1,

    /// <summary>The standard deviation of the scores divided by c4(n). It counts trends and shifts as noise.</summary>
    StandardDeviation = 2,

    /// <summary>Given by the caller.</summary>
    Given = 3,
}
