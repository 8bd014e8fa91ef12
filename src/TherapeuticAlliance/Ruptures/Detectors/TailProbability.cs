using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>A t statistic as lower tail probability and as standard normal z, each from the smaller of its two tails.</summary>
internal readonly struct TailProbability
{
    private TailProbability(double lower, double z)
    {
        Lower = lower;
        Z = z;
    }

    internal double Lower { get; }

    internal double Z { get; }

    // Beyond it no double holds the tail; a sum of z stays finite.
    private const double FarthestZ = -38.5;

    internal static TailProbability Of(double t, double degreesOfFreedom)
    {
        double smaller = StudentT.Lower(-System.Math.Abs(t), degreesOfFreedom);
        double z = smaller > 0 ? System.Math.Max(FarthestZ, Normal.Quantile(smaller)) : FarthestZ;
        return t <= 0 ? new TailProbability(smaller, z) : new TailProbability(1 - smaller, -z);
    }
}
