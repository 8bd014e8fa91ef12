using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Storage;
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

    // Kind: a rate belongs to the world it was measured in. Each course is told by the sessions before its last one.
    [Theory]
    [InlineData("near the best end of a scale of lines", 39.0, 39.5, 38.9, 39.4, 33.0)]
    [InlineData("38 % of the scores at the person's own best", 30.0, 30.0, 28.1, 28.5, 25.0, 17.0)]
    [InlineData("log-normal, .35), no prior", 29.0, 29.5, 28.9, 29.4, 23.0)]
    public void The_rate_that_is_stated_is_that_of_a_world_like_the_course(string world, params double[] scores)
    {
        Verdict verdict = Srs.Replay(ScoreSeries.Of(Srs.Scale, [.. scores.Select(score => (double?)score)])).Last!;

        Assert.True(verdict.Level >= RuptureLevel.Watch);
        Assert.Contains(world, verdict.MeasuredRate!.MeasuredUnder);
        Assert.Contains(verdict.MeasuredRate.ToString(), verdict.Describe());
    }

    [Theory]
    [InlineData("whose earlier scores slope downwards", 33.0, 30.0, 29.0, 28.0, 20.0)]
    [InlineData("whose earlier scores do not slope downwards", 28.0, 29.0, 30.0, 33.0, 20.0)]
    [InlineData("whose earlier scores do not slope downwards", 30.0, 30.0, 30.0, 30.0, 20.0)]
    public void Scores_that_sloped_downwards_before_have_a_rate_of_their_own(string sessions, params double[] scores)
    {
        Verdict verdict = Srs.Replay(ScoreSeries.Of(Srs.Scale, [.. scores.Select(score => (double?)score)])).Last!;

        Assert.StartsWith("sessions " + sessions, MeasuredRates.Find(verdict, RuptureLevel.Probable)!.MeasuredUnder);
    }

    [Fact]
    public void No_slope_is_made_of_rounding()
    {
        Verdict verdict = Srs.Replay(ScoreSeries.Of(Srs.Scale, [.. Enumerable.Repeat((double?)29.6, 60)])).Last!;

        Assert.Contains("do not slope downwards", MeasuredRates.Find(verdict, RuptureLevel.Watch)!.MeasuredUnder);
    }

    // Where more is worse, rising scores are the fall, and the lowest score is the best.
    [Fact]
    public void The_world_is_told_in_the_direction_of_the_scale()
    {
        RuptureMonitor distress = RuptureMonitor.For(Instruments.Core10["total"]);
        MeasuredRate Of(params double?[] scores) => MeasuredRates.Find(distress.Replay(ScoreSeries.Of(distress.Scale, scores)).Last!, RuptureLevel.Watch)!;

        Assert.StartsWith("sessions whose earlier scores slope downwards", Of(10, 12, 15, 30).MeasuredUnder);
        Assert.Contains("near the best end of a scale of whole points", Of(1, 0, 1, 20).MeasuredUnder);
        Assert.Contains("own best", Of(10, 10, 15, 17, 20).MeasuredUnder);
    }

    // A tenth of the 40 points below the best end is 36, and 36 is not nearer. A quarter of eight scores is two; of nine it is more.
    [Theory]
    [InlineData(null, 36.0, 36.0)]
    [InlineData("near the best end of a scale of lines", 36.0, 36.1)]
    [InlineData("own best", 30.0, 30.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0)]
    [InlineData(null, 30.0, 30.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0, 26.0)]
    [InlineData(null, 30.0, 30.0, 20.0)]
    [InlineData("own best", 30.0, 30.0, 20.0, 21.0)]
    [InlineData(null, 30.0, 20.0, 21.0, 22.0)]
    [InlineData(null, 30.0, 30.0, 20.0, 31.0)]
    [InlineData("own best", 25.0, 26.0, 31.0, 31.0)]
    public void A_world_begins_exactly_where_it_is_said_to(string? world, params double[] earlier)
    {
        Verdict verdict = Srs.Replay(ScoreSeries.Of(Srs.Scale, [.. earlier.Select(score => (double?)score), 10])).Last!;
        string measured = MeasuredRates.Find(verdict, RuptureLevel.Probable)!.MeasuredUnder;

        Assert.Equal(world?.StartsWith("near", System.StringComparison.Ordinal) == true, measured.Contains("near the best end of a scale of lines"));
        Assert.Equal(world == "own best", measured.Contains("own best"));
    }

    [Fact]
    public void A_policy_that_was_not_measured_says_so()
    {
        RuptureMonitor ours = Srs.With(RupturePolicy.Default.WatchWhen(When.ProbabilityBelow("scan-lower", 0.05)));
        Verdict verdict = ours.Replay(ScoreSeries.Of(Srs.Scale, 29, 29.5, 28.9, 29.4, 10)).Last!;

        Assert.Null(verdict.MeasuredRate);
        Assert.Contains("False alarms: not measured for this policy.", verdict.Describe());
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

    // Kind: a memory that grows without a stated bound. Three numbers a scored session at most, and 16 beside them; no session is taken in
    // beyond the most that a state holds.
    [Fact]
    public void The_state_of_every_detector_keeps_its_stated_bound()
    {
        double?[] scores = [.. Enumerable.Range(0, 1000).Select(i => (double?)(60 + (i % 7) - (i % 11 == 0 ? 20 : 0)))];
        MonitorState full = LiveDetectors.Monitor.Replay(ScoreSeries.Of(Courses.Scale, scores)).State;

        Assert.All(full.Parts, part => Assert.InRange(part.Values.Count, 0, MonitorState.MostNumbers(1000)));
        Assert.Contains(full.Parts, part => part.Values.Count > 3000);
        Assert.All(full.Parts.Where(part => part.Name is "predictive-baseline" or "scan-lower" or "cusum-lower" or "ewma-lower" or "session-drop"), part => Assert.InRange(part.Values.Count, 1, 9));
        Assert.Equal(full, StateText.Read(StateText.Write(full)).Value);
    }

    // .29 in binary is not 29 hundredths.
    [Fact]
    public void Figures_for_people_are_rounded()
    {
        Assert.DoesNotContain("99999", MeasuredRates.Find(RupturePolicy.BaselineAndCusum, hasPrior: true, RuptureLevel.Watch)!.ToString());
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
