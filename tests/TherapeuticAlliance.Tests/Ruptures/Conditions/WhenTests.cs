using System;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Conditions;

/// <summary>Conditions on falls of 5, 10 and 20 points, so that each can be told by hand.</summary>
public sealed class WhenTests
{
    private static readonly RupturePolicy Falls = RupturePolicy.Of("falls", Fall(5), Fall(10), Fall(20));

    [Theory]
    [InlineData(4, false, false, false)]
    [InlineData(5, true, false, false)]
    [InlineData(10, true, true, false)]
    [InlineData(20, true, true, true)]
    public void Any_all_and_so_many_of_several_conditions(int fall, bool any, bool two, bool all)
    {
        Condition[] falls = [When.Fires("fall-5"), When.Fires("fall-10"), When.Fires("fall-20")];

        Assert.Equal(any, Holds(When.Any(falls), 60, 60 - fall));
        Assert.Equal(any, Holds(When.AnyFires(), 60, 60 - fall));
        Assert.Equal(any, Holds(falls[0].Or(falls[2]), 60, 60 - fall));
        Assert.Equal(two, Holds(When.AtLeast(2, falls), 60, 60 - fall));
        Assert.Equal(two, Holds(falls[0].And(falls[1]), 60, 60 - fall));
        Assert.Equal(all, Holds(When.All(falls), 60, 60 - fall));
    }

    [Fact]
    public void Recent_sessions_are_those_with_a_score_and_the_one_judged_is_among_them()
    {
        Condition twoOfThree = When.InRecentSessions(2, 3, When.Fires("fall-5"));

        Assert.False(Holds(twoOfThree, 60, 50));
        Assert.True(Holds(twoOfThree, 60, 50, 40));
        Assert.True(Holds(twoOfThree, 60, 50, 50, 40));
        Assert.False(Holds(twoOfThree, 60, 50, 50, 50, 40));
        Assert.True(Holds(twoOfThree, 60, 50, null, null, 40));
        Assert.True(Holds(twoOfThree, 60, 50, 40, 45));
        Assert.False(Holds(twoOfThree, 60, 50, 40, 45, 46));
    }

    [Fact]
    public void The_highest_level_whose_condition_holds_is_the_level()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(Falls.WatchWhen(When.Fires("fall-5")).ProbableWhen(When.Fires("fall-10")).StrongWhen(When.Fires("fall-20")));
        Verdict[] verdicts = monitor.Replay(ScoreSeries.Of(Courses.Scale, 90, 85, 75, 55, 50, 49, 29)).Verdicts.ToArray();

        Assert.Equal(
            [RuptureLevel.NotJudged, RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong, RuptureLevel.Watch, RuptureLevel.None, RuptureLevel.Strong],
            verdicts.Select(verdict => verdict.Level));
        Assert.Equal([false, true, true, true, false, false, true], verdicts.Select(verdict => verdict.IsOnset));
        Assert.Equal([false, false, false, false, true, false, false], verdicts.Select(verdict => verdict.IsContinuing));
    }

    [Fact]
    public void A_detector_that_cannot_judge_meets_no_condition()
    {
        RupturePolicy policy = RupturePolicy.Of("none", new PredictiveBaseline(), Fall(5));
        foreach (Condition condition in new[] { When.ProbabilityBelow("predictive-baseline", 0.999), When.BelowBaseline("predictive-baseline", 1e-9), When.Fires("predictive-baseline") })
        {
            RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(policy.WatchWhen(condition));
            Assert.Equal(RuptureLevel.None, monitor.Replay(ScoreSeries.Of(Courses.Scale, 60, 30)).Last!.Level);
        }
    }

    [Fact]
    public void Figures_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => When.ProbabilityBelow("d", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.ProbabilityBelow("d", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.ProbabilityBelow("d", double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.BelowBaseline("d", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.BelowBaseline("d", double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.AtLeast(0, When.AnyFires()));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.AtLeast(2, When.AnyFires()));
        Assert.Throws<ArgumentException>(() => When.Any());
        Assert.Throws<ArgumentOutOfRangeException>(() => When.InRecentSessions(0, 3, When.AnyFires()));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.InRecentSessions(4, 3, When.AnyFires()));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.InRecentSessions(1, 1, When.AnyFires()));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.InRecentSessions(1, 101, When.AnyFires()));
        Assert.Throws<ArgumentNullException>(() => When.Fires(null!));
    }

    private static SessionDrop Fall(int points) => new(SessionDropOptions.Points(points), "fall-" + points);

    private static bool Holds(Condition condition, params double?[] scores) =>
        RuptureMonitor.For(Courses.Scale).With(Falls.WatchWhen(condition)).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Level == RuptureLevel.Watch;
}
