using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// A monitored course looked back on: the episodes whose score pattern is consistent with a rupture, how deep they went and whether
/// the scores recovered. It rests on the live verdicts and on what came after them. Immutable.
/// </summary>
/// <remarks>
/// An episode begins at the session at which the level is reached from below, with the baseline and standard deviation of that
/// verdict, which stay frozen. The sessions with a score that follow, as many as the window, decide: <see cref="Repair.Complete"/> as
/// soon as the mean of two in a row is at most one standard deviation worse than the baseline; when the window is full,
/// <see cref="Repair.Partial"/> if the best such mean made good half of the fall from baseline to nadir, else
/// <see cref="Repair.Unresolved"/>; before that <see cref="Repair.Open"/>. The next episode begins when the level is reached from
/// below again after that. As sessions are added, closed episodes stay and open ones close once. Sessions without a score are passed
/// over. That scores recover does not say that anybody talked about it. Equality is by reference.
/// </remarks>
public sealed class Retrospect
{
    private Retrospect(MonitorCourse course, RetrospectOptions options, bool hasEnded)
    {
        Course = course;
        Options = options;
        HasEnded = hasEnded;
        Episodes = ReadOnly.Copy(new EpisodeSearch(course, options, hasEnded).All());
    }

    /// <summary>Gets the course.</summary>
    public MonitorCourse Course { get; }

    /// <summary>Gets when an episode begins and what repairs it.</summary>
    public RetrospectOptions Options { get; }

    /// <summary>Gets whether the treatment has ended, as the caller said.</summary>
    public bool HasEnded { get; }

    /// <summary>Gets the last session that was looked at; 0 for an empty course.</summary>
    public int ObservedThrough => ScoredSessions.LastOf(Course.Series);

    /// <summary>Gets the episodes in order; often none.</summary>
    public IReadOnlyList<Episode> Episodes { get; }

    /// <summary>Looks back on a course.</summary>
    /// <param name="course">The course, as <see cref="RuptureMonitor.Replay"/> gives it.</param>
    /// <param name="options">When an episode begins and what repairs it; the defaults when <see langword="null"/>.</param>
    /// <param name="hasEnded">Whether the treatment has ended, so that no session will follow: an open episode is then one dropped out of.</param>
    public static Retrospect Of(MonitorCourse course, RetrospectOptions? options = null, bool hasEnded = false) =>
        new(Guard.NotNull(course, nameof(course)), options ?? RetrospectOptions.Default, hasEnded);

    /// <summary>
    /// Returns the sudden gains that begin between the onset of an episode and the end of its window (compare Zilcha-Mano, Eubanks
    /// and Muran 2019, doi 10.1037/ccp0000397). The rule is that of <see cref="SuddenChanges"/> and as blind to quick recoveries.
    /// </summary>
    /// <param name="episode">An episode of this retrospect.</param>
    /// <param name="options">What counts as a sudden gain.</param>
    /// <returns>The gains in order; none when the series is too short to look.</returns>
    /// <exception cref="ArgumentException">The episode is not one of this retrospect.</exception>
    public IEnumerable<SuddenChange> SuddenGainsAfter(Episode episode, SuddenChangeOptions options)
    {
        if (!Episodes.Contains(Guard.NotNull(episode, nameof(episode))))
        {
            throw new ArgumentException("The episode is not one of this retrospect.", nameof(episode));
        }

        int end = Course.Series.Scored().Where(session => session.Session > episode.Onset.Session).Take(Options.Window)
            .Select(session => session.Session).DefaultIfEmpty(episode.Onset.Session).Last();
        IEnumerable<SuddenChange> gains = SuddenChanges.Gains(Course.Series, options).ValueOrDefault?.Sudden() ?? [];
        return gains.Where(gain => gain.Session >= episode.Onset.Session && gain.Session < end);
    }

    /// <summary>Returns the episodes as a small table for people, with the rule. It shows a person's scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => RetrospectText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the course; never an episode.</summary>
    public override string ToString() => nameof(Retrospect) + " of " + Course;
}
