using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Laws;

/// <summary>A live verdict uses only the past, and one session at a time is the same as all at once.</summary>
public sealed class PrefixTests
{
    private static readonly RuptureMonitor[] Monitors =
    [
        LiveDetectors.Monitor, LiveDetectors.WithoutPrior, RuptureMonitor.For(Courses.Scale), RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Composed),
    ];

    [Property(QuietOnSuccess = true)]
    public Property A_verdict_is_the_same_to_the_bit_however_many_sessions_follow() => Law.Of(Courses.Any, course =>
    {
        foreach (RuptureMonitor monitor in Monitors)
        {
            MonitorCourse whole = monitor.Replay(course.Series);
            for (int i = 0; i < course.Sessions.Length; i++)
            {
                MonitorCourse part = monitor.Replay(course.Series.Through(course.Sessions[i].Session));
                Assert.Equal(Bits.Of(whole.Verdicts[i]), Bits.Of(part.Last!));
            }
        }
    });

    [Property(QuietOnSuccess = true)]
    public Property Observing_one_by_one_with_a_stored_state_between_equals_replaying_the_series() => Law.Of(Courses.Any, course =>
    {
        foreach (RuptureMonitor monitor in Monitors)
        {
            MonitorCourse replayed = monitor.Replay(course.Series);
            MonitorState state = monitor.Start();
            for (int i = 0; i < course.Sessions.Length; i++)
            {
                MonitorStep step = monitor.Observe(Stored(state), course.Sessions[i].Session, course.Sessions[i].Score);
                Assert.Empty(step.Findings);
                Assert.Equal(Bits.Of(replayed.Verdicts[i]), Bits.Of(step.Verdict));
                state = step.State;
            }

            Assert.Equal(replayed.State, state);
        }
    });

    [Property(QuietOnSuccess = true, MaxTest = 20)]
    public Property Watching_all_cases_at_once_says_of_each_row_what_replaying_its_series_says() => Law.Of(
        Courses.Any.ArrayOf(7),
        courses =>
        {
            int[] cases = courses.SelectMany((course, i) => course.Sessions.Select(_ => 100 - i)).ToArray();
            int[] sessions = courses.SelectMany(course => course.Sessions.Select(session => session.Session)).ToArray();
            double[] scores = courses.SelectMany(course => course.Sessions.Select(session => session.Score ?? double.NaN)).ToArray();
            foreach (RuptureMonitor monitor in Monitors)
            {
                Verdict[] verdicts = courses.SelectMany(course => monitor.Replay(course.Series).Verdicts).ToArray();
                WatchedRows one = monitor.WatchAll(cases, sessions, scores), many = monitor.WatchAll(cases, sessions, scores, 3);
                Assert.Empty(one.Findings);
                Assert.Equal(verdicts.Select(RowOf), Enumerable.Range(0, one.Count).Select(row => RowOf(one, row)));
                Assert.Equal(Enumerable.Range(0, one.Count).Select(row => RowOf(one, row)), Enumerable.Range(0, many.Count).Select(row => RowOf(many, row)));
            }
        });

    private static string RowOf(Verdict verdict) => verdict.Level + " " + verdict.IsOnset + " " + Bits.Of(verdict["predictive-baseline"].Probability ?? double.NaN)
        + string.Concat(verdict.Evidence.Select(evidence => (evidence.HasFired ? "f" : "-") + (evidence.IsEligible ? "e" : "-")));

    private static string RowOf(WatchedRows rows, int row) => rows.Levels[row] + " " + rows.Onsets[row] + " " + Bits.Of(rows.Probabilities[row])
        + string.Concat(rows.Monitor.Policy.Detectors.Select((_, i) => (rows.HasFired(row, i) ? "f" : "-") + (rows.IsEligible(row, i) ? "e" : "-")));

    private static MonitorState Stored(MonitorState state) =>
        new(state.Identity, state.Parts.Select(part => new StatePart(part.Name, part.Values.ToArray())));
}
