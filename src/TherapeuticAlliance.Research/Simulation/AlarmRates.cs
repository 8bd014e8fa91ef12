using System;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// What a rule does over many synthetic courses of one design. An onset is an alarm at a session whose last judged
/// session before was none. For a level of a policy, a session is an alarm when its level is that one or higher. Stable courses give the false alarms, courses with a planted fall give how many are found.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class AlarmRates
{
    internal AlarmRates(string rule, RuptureLevel? level, CourseDesign design, AlarmTally tally)
    {
        Rule = rule;
        Level = level;
        Design = design;
        Courses = tally.Courses;
        JudgedSessions = tally.Judged;
        if (design.Shape.IsStable)
        {
            FalseAlarms = tally.OnsetsPerJudged().Times(100);
            AtLeastOneFalseAlarm = Estimate.Share(tally.CoursesWithOnset, tally.Courses);
        }
        else
        {
            Found = Estimate.Share(tally.Found, tally.Courses);
            FoundAtOnce = Estimate.Share(tally.FoundAtOnce, tally.Courses);
            Delay = Estimate.Mean(tally.Delay, tally.DelaySquared, tally.Found);
        }
    }

    /// <summary>Gets the name of the policy, or of a rule of the caller's own.</summary>
    public string Rule { get; }

    /// <summary>Gets the level of the policy, that one or higher; <see langword="null"/> for a rule of the caller's own.</summary>
    public RuptureLevel? Level { get; }

    /// <summary>Gets what the courses were like.</summary>
    public CourseDesign Design { get; }

    /// <summary>Gets how many courses were watched.</summary>
    public long Courses { get; }

    /// <summary>Gets how many sessions could be judged, over all courses.</summary>
    public long JudgedSessions { get; }

    /// <summary>
    /// Gets onsets per 100 judged sessions of stable courses; the standard error takes courses, not sessions, as the sample.
    /// <see langword="null"/> for a design with a fall.
    /// </summary>
    public Estimate? FalseAlarms { get; }

    /// <summary>Gets the share of stable courses with one onset or more; <see langword="null"/> for a design with a fall.</summary>
    public Estimate? AtLeastOneFalseAlarm { get; }

    /// <summary>
    /// Gets the share of planted falls with an onset at the session of the fall or one of the next two. It holds hits by
    /// chance, about three times the rate of false alarms. <see langword="null"/> for a stable design.
    /// </summary>
    public Estimate? Found { get; }

    /// <summary>Gets the share of planted falls with an onset at the session of the fall; <see langword="null"/> for a stable design.</summary>
    public Estimate? FoundAtOnce { get; }

    /// <summary>Gets of those found: how many sessions after the fall, on average, 0 to 2; <see langword="null"/> for a stable design.</summary>
    public Estimate? Delay { get; }

    /// <summary>
    /// Returns the share of alarms that are true when so many falls happen: b·found/(b·found + (1−b)·false alarms), with
    /// b the falls per session. The standard error is that of the two rates, to first order.
    /// </summary>
    /// <param name="found">The share of falls found.</param>
    /// <param name="falseAlarms">False alarms per 100 stable sessions.</param>
    /// <param name="fallsPer100">Falls per 100 sessions, above 0 and below 100.</param>
    public static Estimate PredictiveValue(Estimate found, Estimate falseAlarms, double fallsPer100)
    {
        if (!(fallsPer100 is > 0 and < 100))
        {
            throw new ArgumentOutOfRangeException(nameof(fallsPer100), fallsPer100, "Falls per 100 sessions are above 0 and below 100.");
        }

        double share = fallsPer100 / 100;
        double hits = share * found.Value, misses = (1 - share) * falseAlarms.Value / 100, all = hits + misses;
        double hitError = share * found.StandardError, missError = (1 - share) * falseAlarms.StandardError / 100;
        double error = Math.Sqrt((misses * misses * hitError * hitError) + (hits * hits * missError * missError)) / (all * all);
        return new Estimate(hits / all, error, Math.Min(found.Count, falseAlarms.Count));
    }

    /// <summary>Returns rule, level and design.</summary>
    public override string ToString() => Rule + (Level is { } level ? ", " + level : string.Empty) + ": " + Design;
}
