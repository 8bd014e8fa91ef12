namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>How an individuals chart estimates the standard deviation from the earlier sessions.</summary>
public enum ChartSigma
{
    /// <summary>Mean moving range of sessions that follow each other at once, divided by 1.128.</summary>
    MeanMovingRange = 1,

    /// <summary>Median moving range, divided by 0.954; one large range does not move it.</summary>
    MedianMovingRange = 2,

    /// <summary>Standard deviation, divided by c4(n) = √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2).</summary>
    StandardDeviation = 3,
}
