using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures;

/// <summary>How often a level of a policy is a false alarm, and what that was measured under.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MeasuredRate
{
    private readonly IReadOnlyList<TextTemplate> _world;

    internal MeasuredRate(
        RuptureLevel level, double perHundredSessions, double lowest, double highest, double anyInTwentySessions, IReadOnlyList<TextTemplate> world)
    {
        Level = level;
        PerHundredSessions = perHundredSessions;
        Lowest = lowest;
        Highest = highest;
        AnyInTwentySessions = anyInTwentySessions;
        _world = world;
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
    public string MeasuredUnder => World(TextProvider.English);

    /// <summary>Returns what it was measured under, in another language.</summary>
    /// <param name="texts">Says the words.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string MeasuredUnderIn(TextProvider texts) => World(Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the rate, how far it moves in courses that cannot be told apart, and what it was measured under.</summary>
    public override string ToString() => Describe(TextProvider.English);

    /// <summary>Returns the rate, how far it moves in courses that cannot be told apart, and what it was measured under, in another language.</summary>
    /// <param name="texts">Says the sentence.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Say(
        RuptureTexts.MeasuredRate,
        texts.Number(Figures.Points(PerHundredSessions)),
        texts.Number(Figures.Points(Lowest)),
        texts.Number(Figures.Points(Highest)),
        texts.Number(Figures.Points(100 * AnyInTwentySessions)),
        World(texts));

    private string World(TextProvider texts) => string.Join(", ", _world.Select(part => texts.Say(part)));
}
