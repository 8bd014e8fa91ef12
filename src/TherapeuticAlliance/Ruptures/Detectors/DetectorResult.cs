using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What a detector says about one session, in figures turned so that lower is worse. NaN: there is no such figure.</summary>
internal readonly struct DetectorResult
{
    /// <summary>Says what was found. Inlined, since it is written once for each detector and session.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal DetectorResult(
        int sessionsUsed,
        bool hasFired,
        double statistic = double.NaN,
        double threshold = double.NaN,
        double z = double.NaN,
        double baseline = double.NaN,
        double sigma = double.NaN,
        SigmaOrigin sigmaOrigin = SigmaOrigin.None,
        double probability = double.NaN,
        double degreesOfFreedom = double.NaN,
        Eligibility eligibility = Eligibility.Eligible)
    {
        Eligibility = eligibility;
        HasFired = hasFired;
        Statistic = statistic;
        Threshold = threshold;
        Probability = probability;
        Z = z;
        Baseline = baseline;
        Sigma = sigma;
        DegreesOfFreedom = degreesOfFreedom;
        SigmaOrigin = sigmaOrigin;
        SessionsUsed = sessionsUsed;
    }

    internal Eligibility Eligibility { get; }

    internal bool IsEligible => Eligibility == Eligibility.Eligible;

    internal bool HasFired { get; }

    internal double Statistic { get; }

    internal double Threshold { get; }

    internal double Probability { get; }

    /// <summary>Standard normal, negative below the baseline.</summary>
    internal double Z { get; }

    internal double Baseline { get; }

    internal double Sigma { get; }

    internal double DegreesOfFreedom { get; }

    internal SigmaOrigin SigmaOrigin { get; }

    internal int SessionsUsed { get; }

    /// <summary>Says that it cannot judge, and why.</summary>
    internal static DetectorResult Not(Eligibility reason, double sessionsUsed = 0) => new((int)sessionsUsed, hasFired: false, eligibility: reason);
}
