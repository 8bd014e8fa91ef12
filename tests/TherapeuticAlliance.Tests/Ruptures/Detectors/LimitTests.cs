using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>
/// Kind: a tie at a limit. Each rule says "more than" or "at least"; each is asked exactly at its limit and one point beside it, on a process whose
/// center 50 and standard deviation 10 are known, so that the figures are exact and by hand.
/// </summary>
public sealed class LimitTests
{
    private static readonly InControlParameters Known = new(50, 10);

    // The first average is .5·z, and its exact standard deviation .5: z = −2 is on the limit of 2.
    [Theory]
    [InlineData(30, false)]
    [InlineData(29, true)]
    public void A_moving_average_fires_more_than_its_limit_below_0(double score, bool fires)
    {
        DetectorEvidence evidence = Last(new EwmaLower(new EwmaLowerOptions().WithKnown(Known).WithWeight(0.5).WithLimit(2).WithExactLimits()), score);

        Assert.Equal(fires, evidence.HasFired);
        Assert.Equal(-1, evidence.Threshold);
    }

    // −z − .5 is 1.5 at 30.
    [Theory]
    [InlineData(30, false)]
    [InlineData(29, true)]
    public void A_cumulative_sum_fires_above_its_limit(double score, bool fires) =>
        Assert.Equal(fires, Last(Cusum(), score).HasFired);

    // 3.5 after 10; a session at z = −.5 takes as much off as it adds.
    [Theory]
    [InlineData(45, false)]
    [InlineData(44, true)]
    public void A_session_on_the_allowance_adds_nothing_to_the_sum(double score, bool fires)
    {
        DetectorEvidence evidence = Last(Cusum(), 10, score);

        Assert.Equal(fires, evidence.HasFired);
        Assert.True(evidence.Statistic >= 3.5);
    }

    [Theory]
    [InlineData(RunRules.OneBeyondLimit, 0, 20)]
    [InlineData(RunRules.TwoOfThreeBeyondTwo, 2, 30)]
    [InlineData(RunRules.FourOfFiveBeyondOne, 4, 40)]
    [InlineData(RunRules.EightOnOneSide, 7, 50)]
    [InlineData(RunRules.NineOnOneSide, 8, 50)]
    public void A_score_on_the_line_of_a_run_rule_is_not_beyond_it(RunRules rule, int before, int line)
    {
        var chart = new IndividualsChart(new IndividualsChartOptions().WithKnown(Known).WithRules(rule));
        double?[] beyond = [.. Enumerable.Repeat((double?)(line - 1), before)];

        Assert.True(Last(chart, [.. beyond, line - 1]).HasFired);
        Assert.False(Last(chart, [.. beyond, line]).HasFired);
        if (before > 0)
        {
            Assert.False(Last(chart, [.. beyond.Skip(1), line - 1]).HasFired);
        }
    }

    // One of the earlier sessions of a rule may lie elsewhere, and no more than one.
    [Theory]
    [InlineData(RunRules.TwoOfThreeBeyondTwo, true, 29.0, 50.0, 29.0)]
    [InlineData(RunRules.TwoOfThreeBeyondTwo, false, 30.0, 30.0, 29.0)]
    [InlineData(RunRules.TwoOfThreeBeyondTwo, false, 29.0, 29.0, 31.0)]
    [InlineData(RunRules.FourOfFiveBeyondOne, true, 39.0, 39.0, 50.0, 39.0, 39.0)]
    [InlineData(RunRules.FourOfFiveBeyondOne, false, 39.0, 40.0, 50.0, 39.0, 39.0)]
    [InlineData(RunRules.FourOfFiveBeyondOne, false, 39.0, 39.0, 39.0, 39.0, 41.0)]
    [InlineData(RunRules.SixSteady, true, 49.0, 48.0, 47.0, 46.0, 45.0, 44.0)]
    [InlineData(RunRules.SixSteady, false, 49.0, 48.0, 47.0, 46.0, 45.0, 45.0)]
    [InlineData(RunRules.SixSteady, false, 49.0, 48.0, 47.0, 47.0, 46.0, 45.0)]
    [InlineData(RunRules.SixSteady, false, 48.0, 47.0, 46.0, 45.0, 44.0)]
    [InlineData(RunRules.SixSteady, false, 55.0, 54.0, 53.0, 52.0, 51.0, 50.0)]
    public void A_run_rule_counts_exactly_as_many_sessions_as_it_names(RunRules rule, bool fires, params double[] scores) => Assert.Equal(
        fires, Last(new IndividualsChart(new IndividualsChartOptions().WithKnown(Known).WithRules(rule)), [.. scores.Select(score => (double?)score)]).HasFired);

    // Five equal scores have no deviation of their own, so the floor of 2 counts: 43 is 3.5 of it below 50.
    [Theory]
    [InlineData(43, false)]
    [InlineData(42, true)]
    public void A_score_on_the_limit_below_the_median_does_not_fire(double score, bool fires) =>
        Assert.Equal(fires, Last(new RobustBaseline(new RobustBaselineOptions().WithSigmaFloor(2)), 50, 50, 50, 50, 50, score).HasFired);

    // At the mean of the sessions before it a score has a tail of one half, exactly.
    [Theory]
    [InlineData(50, false)]
    [InlineData(49, true)]
    public void A_predictive_tail_of_exactly_the_bound_does_not_fire(double score, bool fires)
    {
        Assert.Equal(fires, Last(new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.5)), 48, 50, 52, score).HasFired);
        Assert.Equal(fires, Last(new ScanLower(new ScanLowerOptions().WithAlert(0.5).WithWindow(1)), 48, 50, 52, score).HasFired);
        Assert.Equal(fires, Holds(When.ProbabilityBelow("predictive-baseline", 0.5), new PredictiveBaseline(), 48, 50, 52, score));
    }

    // 40 is flagged and not learned; 50 after it has a tail of one half against the mean 50 of the four before.
    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.51, true)]
    public void Longer_windows_count_only_while_the_latest_session_lies_below_the_share(double share, bool counts)
    {
        DetectorEvidence evidence = Last(new ScanLower(new ScanLowerOptions().WithLatestBelow(share)), 50, 52, 48, 50, 40, 50);

        Assert.Equal(counts, evidence.Statistic < 0);
    }

    // The run of at most one session is always more probable than an alert of .01, so the score alone decides.
    [Theory]
    [InlineData(60, false)]
    [InlineData(59, true)]
    public void A_change_to_the_expected_score_is_none(double score, bool fires)
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test")
            .With(RupturePolicy.Of("test", new BayesianChangePoint(new BayesianChangePointOptions().WithAlert(0.01))));

        Assert.Equal(fires, monitor.Replay(ScoreSeries.Of(Courses.Scale, 60, 60, 60, 60, score)).Last!.Evidence[0].HasFired);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void At_least_so_many_deviations_below_the_baseline_includes_the_bound(double score, bool holds) => Assert.Equal(
        holds, Holds(When.BelowBaseline("individuals-chart", 2), new IndividualsChart(new IndividualsChartOptions().WithKnown(Known)), score));

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void An_average_after_one_missed_session_has_faded_once(int start)
    {
        // By hand: z = (start − 50)/10; half of it, faded to a quarter, and halved again by a session at the center.
        DetectorEvidence evidence = Over(3, new EwmaLower(new EwmaLowerOptions().WithKnown(Known).WithWeight(0.5).WithLimit(2).WithExactLimits().WithDecayOverGaps()), start, 50);

        Assert.Equal((start - 50) / 10.0 / 8, evidence.Statistic);
        // Variance: .25, faded to .0625, then .25 + .25·.0625 = .265625.
        Assert.Equal(-2 * System.Math.Sqrt(0.265625), evidence.Threshold!.Value, 14);
        Assert.Equal((start - 50) / 10.0 / 4, Over(2, new EwmaLower(new EwmaLowerOptions().WithKnown(Known).WithWeight(0.5).WithDecayOverGaps()), start, 50).Statistic);
    }

    [Theory]
    [InlineData(2, 0.05)]
    [InlineData(3, 0.0975)]
    [InlineData(4, 0.142625)]
    public void One_missed_session_adds_one_hazard(int session, double hazard)
    {
        // By hand: 1 − .95, 1 − .95², 1 − .95³.
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Of("test", new BayesianChangePoint()));
        MonitorState state = monitor.Observe(monitor.Start(), 1, 60).State;

        Oracle.Agrees(hazard, monitor.Observe(state, session, 60).State.Parts[0].Values[1], "gap");
    }

    // A quarter of 40 points is 10 points, whichever side of 0 they lie on.
    [Theory]
    [InlineData(-50, true)]
    [InlineData(-49, false)]
    [InlineData(-40, false)]
    [InlineData(-30, false)]
    public void A_percent_drop_is_of_the_size_of_the_last_score(double score, bool fires)
    {
        Scale signed = Forms.OneScale(1, s => s.Sum(), VisualAnalogue.Line(-100, 100, 1)).Scales[0];
        DetectorEvidence evidence = RuptureMonitor.For(signed).With(RupturePolicy.Of("test", new SessionDrop(SessionDropOptions.Percent(0.25))))
            .Replay(ScoreSeries.Of(signed, -40, score)).Last!.Evidence[0];

        Assert.Equal(fires, evidence.HasFired);
        Assert.Equal(10, evidence.Threshold);
    }

    private static CusumLower Cusum() => new(new CusumLowerOptions().WithKnown(Known).WithAllowance(0.5).WithLimit(1.5));

    private static DetectorEvidence Last(Detector detector, params double?[] scores) =>
        RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", detector)).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Evidence[0];

    private static DetectorEvidence Over(int second, Detector detector, double first, double last) => RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", detector))
        .Replay(ScoreSeries.FromSessions(Courses.Scale, new SessionScore[] { new(1, first), new(second, last) }).Value).Last!.Evidence[0];

    private static bool Holds(Condition condition, Detector detector, params double?[] scores) =>
        RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", detector).WatchWhen(condition)).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Level == RuptureLevel.Watch;
}
