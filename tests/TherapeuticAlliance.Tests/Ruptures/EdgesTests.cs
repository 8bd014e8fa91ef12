using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>What a monitor does at the top of a scale, at the end of its counts, and in figures for people.</summary>
public sealed class EdgesTests
{
    private static readonly RuptureMonitor Srs = RuptureMonitor.For(Instruments.Srs["total"]);

    // Without a prior the standard deviation is at least 2 % of the range, .8 of 40 points: t = −.5/(.8·√1.25) = −.56.
    [Fact]
    public void Half_a_point_after_four_forms_at_the_top_is_no_alarm()
    {
        Verdict verdict = Srs.Replay(ScoreSeries.Of(Srs.Scale, 40, 40, 40, 40, 39.5)).Last!;

        Assert.Equal(RuptureLevel.None, verdict.Level);
        Assert.Equal((0.8, SigmaOrigin.Floor), (verdict["predictive-baseline"].Sigma!.Value, verdict["predictive-baseline"].SigmaOrigin));
    }

    [Fact]
    public void Nor_are_a_few_pen_marks_after_a_level_start()
    {
        Assert.Equal(RuptureLevel.None, Srs.Replay(ScoreSeries.Of(Srs.Scale, 40, 40, 40, 40, 40, 39.4)).Last!.Level);
        Assert.Equal(RuptureLevel.None, Srs.Replay(ScoreSeries.Of(Srs.Scale, 39.6, 39.7, 39.5, 39.6, 39.2)).Last!.Level);
    }

    [Theory]
    [InlineData("individuals-chart")]
    [InlineData("robust-baseline")]
    public void Charts_have_the_same_floor_without_a_prior(string detector)
    {
        RuptureMonitor monitor = Srs.With(RupturePolicy.Of("charts", new IndividualsChart(), new RobustBaseline()));

        Assert.False(monitor.Replay(ScoreSeries.Of(Srs.Scale, 40, 40, 40, 40, 40, 40, 40, 39.5)).Last![detector].HasFired);
    }

    [Fact]
    public void A_rate_is_stated_for_scores_near_the_top_or_said_not_to_be_measured()
    {
        Verdict top = Srs.Replay(ScoreSeries.Of(Srs.Scale, 39, 39.5, 38.9, 39.4, 33)).Last!, middle = Srs.Replay(ScoreSeries.Of(Srs.Scale, 29, 29.5, 28.9, 29.4, 23)).Last!;

        Assert.True(top.Level >= RuptureLevel.Probable && middle.Level >= RuptureLevel.Probable);
        Assert.Contains("near the top", top.MeasuredRate!.MeasuredUnder);
        Assert.DoesNotContain("near the top", middle.MeasuredRate!.MeasuredUnder);
        Verdict prior = Srs.WithPrior(37, 1, "test").Replay(ScoreSeries.Of(Srs.Scale, 39, 39.5, 38.9, 39.4, 30)).Last!;
        Assert.Null(prior.MeasuredRate);
        Assert.Contains("not measured for this policy for scores near the best end of the scale", prior.Describe());
    }

    [Fact]
    public void The_last_session_number_there_is_can_be_kept()
    {
        MonitorState state = Srs.Observe(Srs.Start(), int.MaxValue, 39).State;

        Assert.Equal(int.MaxValue, state.LastSession);
        FindingAssert.Only(Srs.Observe(state, int.MaxValue, 39).Findings, "TA8106", string.Empty, "2147483647");
    }

    [Fact]
    public void A_state_that_is_full_takes_no_further_score_and_says_so()
    {
        double?[] scores = [.. Enumerable.Repeat((double?)39, MonitorState.MaxScoredSessions)];
        MonitorState full = Srs.Replay(ScoreSeries.Of(Srs.Scale, scores)).State;
        MonitorStep step = Srs.Observe(full, 9000, 39);

        FindingAssert.Only(step.Findings, "TA7051", string.Empty, "5000");
        Assert.Same(full, step.State);
        Assert.True(Srs.Observe(full, 9000, (double?)null).IsAccepted);
        Assert.Throws<System.ArgumentException>(() => Srs.Replay(ScoreSeries.Of(Srs.Scale, [.. scores, 39])));
    }

    // .29 in binary is not 29 hundredths.
    [Fact]
    public void Figures_for_people_are_rounded()
    {
        Assert.DoesNotContain("99999", string.Concat(MeasuredRates.OfBaselineAndCusum));
        Assert.Contains("29 % of it", new SessionDrop(SessionDropOptions.Percent(0.29)).Rule);
    }

    // The sum is still above its limit at sessions 11 to 13, which are at the baseline of 50.
    [Fact]
    public void A_cusum_ends_its_alarm_at_a_session_that_does_not_add_to_the_sum()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]).With(RupturePolicy.BaselineAndCusum);
        MonitorCourse course = monitor.Replay(ScoreSeries.Of(monitor.Scale, 48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 50, 51, 50));

        Assert.All(course.Verdicts.Skip(10), verdict => Assert.Equal(RuptureLevel.None, verdict.Level));
        Assert.All(course.Verdicts.Skip(10).Take(1), verdict => Assert.True(verdict["cusum-lower"].Statistic > verdict["cusum-lower"].Threshold));
    }
}
