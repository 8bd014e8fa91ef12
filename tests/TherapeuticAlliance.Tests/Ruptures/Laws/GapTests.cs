using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Laws;

public sealed class GapTests
{
    private static readonly string[] Minding = ["individuals-chart", "western", "ewma-exact", "bayesian-change-point"];

    [Property(QuietOnSuccess = true)]
    public Property A_session_without_a_score_is_the_same_as_a_number_left_out() => Law.Of(Courses.Any, course =>
    {
        SessionScore[] scored = course.Sessions.Where(session => session.Score is not null).ToArray();
        Verdict[] with = LiveDetectors.Monitor.Replay(course.Series).Verdicts.Where(verdict => verdict.Score is not null).ToArray();
        Verdict[] without = LiveDetectors.Monitor.Replay(ScoreSeries.FromSessions(Courses.Scale, scored).Value).Verdicts.ToArray();

        Assert.Equal(without.Select(Bits.Of), with.Select(Bits.Of));
    });

    [Property(QuietOnSuccess = true)]
    public Property A_gap_changes_nothing_but_moving_ranges_hazards_and_averages_that_fade() => Law.Of(Courses.Any, course =>
    {
        SessionScore[] scored = course.Sessions.Where(session => session.Score is not null).ToArray();
        SessionScore[] closed = scored.Select((session, i) => new SessionScore(i + 1, session.Score)).ToArray();
        Verdict[] open = LiveDetectors.Monitor.Replay(ScoreSeries.FromSessions(Courses.Scale, scored).Value).Verdicts.ToArray();
        Verdict[] shut = LiveDetectors.Monitor.Replay(ScoreSeries.FromSessions(Courses.Scale, closed).Value).Verdicts.ToArray();
        for (int i = 0; i < open.Length; i++)
        {
            Assert.Equal(
                shut[i].Evidence.Where(evidence => !Minding.Contains(evidence.Detector.Name)).Select(Bits.Of),
                open[i].Evidence.Where(evidence => !Minding.Contains(evidence.Detector.Name)).Select(Bits.Of));
        }
    });

    [Fact]
    public void A_session_without_a_score_is_not_judged_and_says_so()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale);
        MonitorState state = monitor.Start();
        foreach (int session in new[] { 1, 2, 3 })
        {
            state = monitor.Observe(state, session, 50 + session).State;
        }

        MonitorStep step = monitor.Observe(state, 4, (double?)null);

        Assert.Equal(RuptureLevel.NotJudged, step.Verdict.Level);
        Assert.All(step.Verdict.Evidence, evidence => Assert.Equal(Eligibility.NoScore, evidence.Eligibility));
        Assert.Contains("the session has no score", step.Verdict.Describe());
        Assert.Equal(state.Parts.Take(2), step.State.Parts.Take(2));
        Assert.Equal((4, 3), (step.State.LastSession, step.State.ScoredSessions));
    }

    [Fact]
    public void An_alarm_goes_on_over_a_session_without_a_score()
    {
        ScoreSeries series = ScoreSeries.Of(Courses.Scale, 60, 61, 60, 62, 61, 60, 30, null, 30, 60);
        Verdict[] verdicts = RuptureMonitor.For(Courses.Scale).WithPrior(60, 4, "test").Replay(series).Verdicts.ToArray();

        Assert.Equal((RuptureLevel.Strong, true), (verdicts[6].Level, verdicts[6].IsOnset));
        Assert.Equal((RuptureLevel.NotJudged, false), (verdicts[7].Level, verdicts[7].IsOnset));
        Assert.Equal((RuptureLevel.Strong, false, true), (verdicts[8].Level, verdicts[8].IsOnset, verdicts[8].IsContinuing));
    }

    [Fact]
    public void A_gap_breaks_the_pair_of_a_moving_range()
    {
        // Every other week: no two sessions follow each other at once, so there is no range to judge by.
        RupturePolicy policy = RupturePolicy.Of("chart", new IndividualsChart());
        SessionScore[] sessions = Enumerable.Range(0, 10).Select(i => new SessionScore(1 + (2 * i), 50 + (i % 3))).ToArray();
        Verdict last = RuptureMonitor.For(Courses.Scale).With(policy).Replay(ScoreSeries.FromSessions(Courses.Scale, sessions).Value).Last!;

        Assert.Equal(Eligibility.TooFewPairs, last.Evidence[0].Eligibility);
    }

    [Fact]
    public void An_average_fades_over_a_gap_only_if_asked()
    {
        var known = new InControlParameters(50, 10);
        SessionScore[] sessions = [new(1, 30), new(4, 50)];
        RupturePolicy policy = RupturePolicy.Of(
            "both", new EwmaLower(new EwmaLowerOptions().WithKnown(known).WithWeight(0.5)), new EwmaLower(new EwmaLowerOptions().WithKnown(known).WithWeight(0.5).WithDecayOverGaps(), "fading"));
        Verdict last = RuptureMonitor.For(Courses.Scale).With(policy).Replay(ScoreSeries.FromSessions(Courses.Scale, sessions).Value).Last!;

        // By hand: z = −2 gives −1; then z = 0 gives −0.5. Two missed numbers make −1 fade to −0.25 first, so −0.125.
        Assert.Equal(-0.5, last["ewma-lower"].Statistic);
        Assert.Equal(-0.125, last["fading"].Statistic);
    }
}
