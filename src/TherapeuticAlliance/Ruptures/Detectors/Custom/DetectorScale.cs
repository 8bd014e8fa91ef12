namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What a detector is told about the scale and the prior, turned so that lower is worse.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class DetectorScale
{
    internal DetectorScale(DetectorContext context)
    {
        SmallestStep = context.SmallestStep;
        TypicalMean = context.HasPrior ? context.PriorMean : null;
        WithinPersonStandardDeviation = context.HasPrior ? context.PriorSigma : null;
    }

    /// <summary>Gets the smallest step that one item can move the score by, in points, above 0.</summary>
    public double SmallestStep { get; }

    /// <summary>Gets the typical mean, in points and turned; <see langword="null"/> without a prior.</summary>
    public double? TypicalMean { get; }

    /// <summary>Gets the within-person standard deviation, in points; <see langword="null"/> without a prior.</summary>
    public double? WithinPersonStandardDeviation { get; }
}
