using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// Two raters' courses as their monitors saw them, in one view of who flagged which session. Each monitor runs by itself, on
/// its own scale and its own baseline; no statistic is merged, and the forms need not be parallel.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class JoinedWatch
{
    private JoinedWatch(MonitorCourse first, MonitorCourse second, RuptureLevel level)
    {
        First = first;
        Second = second;
        Level = level;
        Sessions = ReadOnly.Copy(Join(first, second, level));
        SecondRecognising = Recognition(first, second, Sessions.Where(session => session.IsFlaggedByFirst).Select(session => (session.First!, session.Second)));
        FirstRecognising = Recognition(second, first, Sessions.Where(session => session.IsFlaggedBySecond).Select(session => (session.Second!, session.First)));
        Findings = ReadOnly.Copy(WithoutBaseline(first).Concat(WithoutBaseline(second)).Concat(SecondRecognising.Findings()).Concat(FirstRecognising.Findings()));
    }

    /// <summary>Gets the course of the first rater.</summary>
    public MonitorCourse First { get; }

    /// <summary>Gets the course of the second rater.</summary>
    public MonitorCourse Second { get; }

    /// <summary>Gets the level from which a verdict counts as a flag.</summary>
    public RuptureLevel Level { get; }

    /// <summary>Gets every session of either series, ascending.</summary>
    public IReadOnlyList<JoinedVerdict> Sessions { get; }

    /// <summary>Gets in how many of the sessions that the first rater's monitor flags the second rater's own score is low as well.</summary>
    public RecognitionIndex SecondRecognising { get; }

    /// <summary>Gets the converse: in how many of the sessions that the second rater's monitor flags the first rater's own score is low as well.</summary>
    public RecognitionIndex FirstRecognising { get; }

    /// <summary>Gets what could not be judged, and why; often empty.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Puts two courses side by side.</summary>
    /// <param name="first">The course of one rater, such as the client.</param>
    /// <param name="second">The course of another, such as the therapist.</param>
    /// <param name="level">The level from which a verdict counts as a flag, above none.</param>
    /// <exception cref="ArgumentException">Both courses are of the same kind of rater.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above none.</exception>
    public static JoinedWatch Of(MonitorCourse first, MonitorCourse second, RuptureLevel level = JoinedVerdict.DefaultLevel)
    {
        Guard.NotNull(first, nameof(first));
        Guard.NotNull(second, nameof(second));
        JoinedGuard.Raters(first.Monitor, second.Monitor);
        return new JoinedWatch(first, second, JoinedGuard.Level(level));
    }

    /// <summary>Returns a line for each session that somebody's monitor flags, and the counts, in plain words. It shows levels.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the watch as <see cref="Describe()"/> does, in another language. It shows scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => WatchText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the raters and the number of sessions; never a level or a score.</summary>
    public override string ToString() =>
        nameof(JoinedWatch) + " of " + First.Series.Rater + " and " + Second.Series.Rater + ", " + Number.Text(Sessions.Count) + " sessions";

    private static IEnumerable<JoinedVerdict> Join(MonitorCourse first, MonitorCourse second, RuptureLevel level)
    {
        Dictionary<int, Verdict> ones = first.Verdicts.ToDictionary(verdict => verdict.Session);
        Dictionary<int, Verdict> others = second.Verdicts.ToDictionary(verdict => verdict.Session);
        foreach (int session in ones.Keys.Union(others.Keys).OrderBy(number => number))
        {
            ones.TryGetValue(session, out Verdict? one);
            others.TryGetValue(session, out Verdict? other);
            yield return new JoinedVerdict(session, one, other, level);
        }
    }

    private static RecognitionIndex Recognition(MonitorCourse flagging, MonitorCourse recognising, IEnumerable<(Verdict Flagging, Verdict? Recognising)> flags) =>
        new(flagging.Series.Rater, recognising.Series.Rater, flags);

    private static IEnumerable<Finding> WithoutBaseline(MonitorCourse course) =>
        course.Monitor.Policy.Detectors.OfType<PredictiveBaseline>().Any()
            ? []
            : [RecognitionFindings.RecognitionWithoutBaseline.At("recognition", course.Monitor.Policy.Name, course.Series.Rater.Code)];
}
