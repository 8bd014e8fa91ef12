using System;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Conditions;

public sealed class ConditionDetailsTests
{
    private static readonly SessionDrop Fall = new(SessionDropOptions.Points(5), "fall-5");

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(100, 100)]
    [InlineData(1, 100)]
    public void The_bounds_of_recent_sessions_can_be_asked_for(int needed, int sessions) =>
        Assert.StartsWith(needed + " of the last " + sessions, When.InRecentSessions(needed, sessions, When.AnyFires()).ToString(), StringComparison.Ordinal);

    [Fact]
    public void One_condition_alone_is_itself()
    {
        Condition fires = When.Fires("fall-5");

        Assert.Same(fires, When.All(fires));
        Assert.Same(fires, When.Any(fires));
    }

    // The condition held at session 2, and session 3 has no score; the report makes it a session that is judged.
    [Fact]
    public void What_held_recently_does_not_hold_at_a_session_without_a_score()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale)
            .With(RupturePolicy.Of("recent", Fall, new DirectReport()).WatchWhen(When.InRecentSessions(1, 2, When.Fires("fall-5"))));
        MonitorState state = monitor.Replay(ScoreSeries.Of(Courses.Scale, 60, 50)).State;
        MonitorStep without = monitor.ObserveWithoutScore(state, 3, ReportedBy.Nobody);

        Assert.Equal(RuptureLevel.Watch, state.LastLevel);
        Assert.Equal(RuptureLevel.None, without.Verdict.Level);
        Assert.Equal(RuptureLevel.Watch, monitor.Observe(without.State, 4, 50).Verdict.Level);
    }

    [Fact]
    public void Each_condition_on_recent_sessions_is_remembered_once()
    {
        Condition twice = When.InRecentSessions(1, 2, When.Fires("fall-5")), other = When.InRecentSessions(1, 3, When.Fires("fall-5"));
        string[] Parts(RupturePolicy policy) => RuptureMonitor.For(Courses.Scale).With(policy).Start().Parts.Select(part => part.Name).ToArray();

        Assert.Equal(["fall-5", "recent-1", "monitor"], Parts(RupturePolicy.Of("p", Fall).WatchWhen(twice).StrongWhen(twice)));
        Assert.Equal(["fall-5", "recent-1", "recent-2", "monitor"], Parts(RupturePolicy.Of("p", Fall).WatchWhen(twice).StrongWhen(other)));
    }

    [Fact]
    public void Conditions_and_policies_speak_the_language_they_are_asked_in()
    {
        string german = RupturePolicy.Composed.Describe(TextProvider.German);

        Assert.StartsWith("zusammengesetzte Regel: ", german, StringComparison.Ordinal);
        Assert.Contains(" und ", german);
        Assert.Contains(" oder ", german);
        Assert.DoesNotContain("predictive-baseline", german);
        Assert.All(
            new[]
            {
                When.Fires("predictive-baseline"), When.ProbabilityBelow("predictive-baseline", 0.5), When.BelowBaseline("predictive-baseline", 1),
                When.InRecentSessions(1, 2, When.Fires("predictive-baseline")),
            },
            condition => Assert.DoesNotContain("predictive-baseline", condition.Describe(TextProvider.German)));
    }

    [Fact]
    public void Conditions_speak_of_their_detectors()
    {
        Assert.All(
            new[]
            {
                When.Fires("nobody"), When.ProbabilityBelow("nobody", 0.5), When.BelowBaseline("nobody", 1), When.InRecentSessions(1, 2, When.Fires("nobody")),
                When.Fires("fall-5").And(When.Fires("nobody")),
            },
            condition => Assert.Throws<ArgumentException>(() => RupturePolicy.Of("p", Fall).WatchWhen(condition)));
        Says("Give at least one condition.", () => When.Any());
        Says("From 1 to the number of conditions can be needed.", () => When.AtLeast(2, When.AnyFires()));
        Says("From 2 to 100 sessions can be looked at.", () => When.InRecentSessions(1, 101, When.AnyFires()));
        Says("From 1 to the number of sessions can be needed.", () => When.InRecentSessions(3, 2, When.AnyFires()));
    }

    private static void Says(string sentence, Action mistake) =>
        Assert.StartsWith(sentence, Assert.ThrowsAny<ArgumentException>(mistake).Message, StringComparison.Ordinal);
}
