using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>How often a level of a policy is a false alarm, and what that was measured under.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MeasuredRate
{
    internal MeasuredRate(RuptureLevel level, double perHundredSessions, double anyInTwentySessions, string measuredUnder)
    {
        Level = level;
        PerHundredSessions = perHundredSessions;
        AnyInTwentySessions = anyInTwentySessions;
        MeasuredUnder = measuredUnder;
    }

    /// <summary>Gets the level, that one or higher.</summary>
    public RuptureLevel Level { get; }

    /// <summary>Gets new alarms per 100 sessions of stable courses.</summary>
    public double PerHundredSessions { get; }

    /// <summary>Gets the share of stable courses of 20 sessions with at least one.</summary>
    public double AnyInTwentySessions { get; }

    /// <summary>Gets what it was measured under. Real sessions may differ.</summary>
    public string MeasuredUnder { get; }

    /// <summary>Returns the rate and what it was measured under.</summary>
    public override string ToString() =>
        Figures.Points(PerHundredSessions) + " per 100 stable sessions, " + Figures.Points(100 * AnyInTwentySessions)
        + " % of stable courses of 20 sessions (" + MeasuredUnder + ")";
}
