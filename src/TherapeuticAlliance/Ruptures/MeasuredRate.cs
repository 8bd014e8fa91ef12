using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>How often a level of a policy is a false alarm, and what that was measured under.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MeasuredRate
{
    private readonly TextTemplate _world;

    internal MeasuredRate(RuptureLevel level, double perHundredSessions, double anyInTwentySessions, TextTemplate world)
    {
        Level = level;
        PerHundredSessions = perHundredSessions;
        AnyInTwentySessions = anyInTwentySessions;
        _world = world;
    }

    /// <summary>Gets the level, that one or higher.</summary>
    public RuptureLevel Level { get; }

    /// <summary>Gets new alarms per 100 sessions of stable courses.</summary>
    public double PerHundredSessions { get; }

    /// <summary>Gets the share of stable courses of 20 sessions with at least one.</summary>
    public double AnyInTwentySessions { get; }

    /// <summary>Gets what it was measured under. Real sessions may differ.</summary>
    public string MeasuredUnder => _world.English;

    /// <summary>Returns the rate and what it was measured under.</summary>
    public override string ToString() => Describe(TextProvider.English);

    /// <summary>Returns the rate and what it was measured under, in another language.</summary>
    /// <param name="texts">Says the sentence.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Say(
        RuptureTexts.MeasuredRate,
        texts.Number(Figures.Points(PerHundredSessions)),
        texts.Number(Figures.Points(100 * AnyInTwentySessions)),
        texts.Say(_world));
}
