using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures;

/// <summary>How often a level of a policy is a false alarm, and what that was measured under.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MeasuredRate
{
    internal MeasuredRate(RuptureLevel level, double perHundredSessions, double lowest, double highest, double anyInTwentySessions, string measuredUnder)
    {
        Level = level;
        PerHundredSessions = perHundredSessions;
        Lowest = lowest;
        Highest = highest;
        AnyInTwentySessions = anyInTwentySessions;
        MeasuredUnder = measuredUnder;
    }

    /// <summary>Gets the level, that one or higher.</summary>
    public RuptureLevel Level { get; }

    /// <summary>Gets new alarms per 100 sessions of stable courses with independent normal scores.</summary>
    public double PerHundredSessions { get; }

    /// <summary>
    /// Gets the lowest of the rates per 100 sessions that were measured in courses which earlier sessions cannot tell from stable ones:
    /// growth or decline of .05 standard deviations a session, neighbouring sessions that correlate by .5, noise with heavy tails, and ceilings that hold another share of the scores.
    /// </summary>
    public double Lowest { get; }

    /// <summary>Gets the highest of the rates per 100 sessions that were measured in the courses of <see cref="Lowest"/>.</summary>
    public double Highest { get; }

    /// <summary>Gets the share of stable courses of 20 sessions with at least one.</summary>
    public double AnyInTwentySessions { get; }

    /// <summary>Gets what it was measured under. Real sessions may differ.</summary>
    public string MeasuredUnder { get; }

    /// <summary>Returns the rate, how far it moves in courses that cannot be told apart, and what it was measured under.</summary>
    public override string ToString() =>
        Figures.Points(PerHundredSessions) + " per 100 stable sessions, " + Figures.Points(Lowest) + " to " + Figures.Points(Highest)
        + " where scores grow or decline slowly, sessions depend on one another, tails are heavy or a ceiling lies elsewhere; " + Figures.Points(100 * AnyInTwentySessions)
        + " % of stable courses of 20 sessions (" + MeasuredUnder + ")";
}
