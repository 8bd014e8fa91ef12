namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What turns a robust spread into the standard deviation of normal scores.</summary>
internal static class SigmaFactors
{
    /// <summary>d2 for pairs, 2/√π: a mean moving range divided by it estimates the standard deviation.</summary>
    public const double MovingRangeDivisor = 1.1283791670955126;

    /// <summary>√2·Φ⁻¹(¾): a median moving range divided by it estimates the standard deviation.</summary>
    public const double MedianMovingRangeDivisor = 0.95387255240894;

    /// <summary>1/Φ⁻¹(¾) to four decimals, as R's mad has it: a median absolute deviation times it estimates the standard deviation.</summary>
    public const double MedianAbsoluteDeviationFactor = 1.4826;
}
