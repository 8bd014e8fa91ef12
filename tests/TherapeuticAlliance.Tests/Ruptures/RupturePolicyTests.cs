using System;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

public sealed class RupturePolicyTests
{
    [Fact]
    public void The_default_policy_prints_as_one_sentence() => Assert.Equal(
        "baseline-and-cusum: strong when predictive-baseline p < 0.005; probable when predictive-baseline p < 0.02; watch when cusum-lower fires; "
        + "where predictive-baseline is predictive p < 0.02; cusum-lower is lower cumulative sum of z with allowance 0.5 > 2.85.",
        RupturePolicy.BaselineAndCusum.ToString());

    [Fact]
    public void The_composed_policy_prints_its_conditions() => Assert.StartsWith(
        "composed: strong when (predictive-baseline p < 0.005 or (((predictive-baseline p < 0.02 and (session-drop at least 1.645 SD below its baseline or "
        + "ewma-lower fires or cusum-lower fires or 2 of the last 3 scored sessions with predictive-baseline p < 0.1)) or at least 2 of "
        + "(predictive-baseline at least 1.96 SD below its baseline; session-drop at least 1.96 SD below its baseline; ewma-lower at least 1.96 SD below its baseline)) "
        + "and direct-report fires)); probable when ((",
        RupturePolicy.Composed.ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_hashes_of_the_shipped_policies_are_what_stored_states_carry()
    {
        // A change here makes every stored state of the policy unusable: it needs a reason in the changelog.
        Assert.Equal("1c5b100b08764026b016215a0d92a9023caa94f2262edcc7bcdaafbccc4b6056", RupturePolicy.Default.Hash);
        Assert.Equal("2d62310f5eace3c470080f809fd5e65ce271f6c6e6283dac8872326543141602", RupturePolicy.BaselineAndCusum.Hash);
        Assert.Equal("27dd79ed6366a86e5edeaf7aed36b2afc0da9df4840822fc4172038443b546d8", RupturePolicy.Composed.Hash);
    }

    // Kind: what judges changes and the hash does not, so that states are continued by other rules. The floor of 2 % of the range counts
    // where none is given; a policy it cannot touch has the hash it had before there was one.
    [Fact]
    public void The_hash_covers_the_floor_where_it_counts_and_nowhere_else()
    {
        Assert.Equal("66bc71555beaf9bdb8fd1c71dd1f6b16652254a1f5ca88e30212e725feade96e", RupturePolicy.Of("drop", new SessionDrop(SessionDropOptions.Points(3))).Hash);
        Assert.Equal("ca115e388e5be5474d20318ffea49e637e212bd169b67d60003f4e8627221a47", RupturePolicy.Of("own floor", new PredictiveBaseline(new PredictiveBaselineOptions().WithSigmaFloor(1))).Hash);
        Assert.NotEqual("8bde2e3c3b0197741bff2a39567d9574dcbe045aae366b39416a6e16dc9b9c3d", RupturePolicy.Of("baseline", new PredictiveBaseline()).Hash);
        Assert.NotEqual("e714e0e412a21a07ee79f092b864ddb72a8340aa3a68a6ff7f56feab0e6f8cbd", RupturePolicy.Of("known", new CusumLower(new CusumLowerOptions().WithKnown(new InControlParameters(4, 1)))).Hash);
    }

    [Fact]
    public void The_hash_covers_every_setting_and_condition_and_not_the_name()
    {
        RupturePolicy[] different =
        [
            RupturePolicy.BaselineAndCusum,
            RupturePolicy.BaselineAndCusum.With(new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.03))),
            RupturePolicy.BaselineAndCusum.With(new PredictiveBaseline(new PredictiveBaselineOptions().WithPriorWeight(0.4, 5))),
            RupturePolicy.BaselineAndCusum.With(new PredictiveBaseline(new PredictiveBaselineOptions().WithPriorWeight(0.3, 4))),
            RupturePolicy.BaselineAndCusum.With(new PredictiveBaseline(new PredictiveBaselineOptions().WithMinimumEarlierSessions(2))),
            RupturePolicy.BaselineAndCusum.With(new PredictiveBaseline(new PredictiveBaselineOptions().WithMaxConsecutiveExcluded(2))),
            RupturePolicy.BaselineAndCusum.With(new PredictiveBaseline(new PredictiveBaselineOptions().WithSigmaFloor(0))),
            RupturePolicy.BaselineAndCusum.With(new CusumLower(new CusumLowerOptions().WithAllowance(0.4))),
            RupturePolicy.BaselineAndCusum.With(new CusumLower(new CusumLowerOptions().WithLimit(3))),
            RupturePolicy.BaselineAndCusum.With(new CusumLower(new CusumLowerOptions().WithKnown(new InControlParameters(4, 1)))),
            RupturePolicy.BaselineAndCusum.With(new SessionDrop()),
            RupturePolicy.BaselineAndCusum.With(new SessionDrop(SessionDropOptions.Points(3))),
            RupturePolicy.BaselineAndCusum.With(new SessionDrop(SessionDropOptions.SampleDeviations(3, 1))),
            RupturePolicy.BaselineAndCusum.With(new SessionDrop(SessionDropOptions.SampleDeviations(3, 2))),
            RupturePolicy.BaselineAndCusum.With(new SessionDrop(SessionDropOptions.ReliableChange(0.9, 2, 3))),
            RupturePolicy.BaselineAndCusum.With(new SessionDrop(SessionDropOptions.ReliableChange(0.8, 2, 3))),
            RupturePolicy.BaselineAndCusum.With(new IndividualsChart()),
            RupturePolicy.BaselineAndCusum.With(new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric))),
            RupturePolicy.BaselineAndCusum.With(new IndividualsChart(new IndividualsChartOptions().WithSigma(ChartSigma.StandardDeviation))),
            RupturePolicy.BaselineAndCusum.With(new IndividualsChart(new IndividualsChartOptions().WithLimit(2.5))),
            RupturePolicy.BaselineAndCusum.With(new IndividualsChart(new IndividualsChartOptions().WithMinimumEarlierSessions(7))),
            RupturePolicy.BaselineAndCusum.With(new IndividualsChart(new IndividualsChartOptions().WithSigmaFloor(1))),
            RupturePolicy.BaselineAndCusum.With(new IndividualsChart(new IndividualsChartOptions().WithKnown(new InControlParameters(4, 1)))),
            RupturePolicy.BaselineAndCusum.With(new RobustBaseline()),
            RupturePolicy.BaselineAndCusum.With(new RobustBaseline(new RobustBaselineOptions().WithLimit(3))),
            RupturePolicy.BaselineAndCusum.With(new RobustBaseline(new RobustBaselineOptions().WithMinimumEarlierSessions(7))),
            RupturePolicy.BaselineAndCusum.With(new RobustBaseline(new RobustBaselineOptions().WithSigmaFloor(1))),
            RupturePolicy.BaselineAndCusum.With(new EwmaLower()),
            RupturePolicy.BaselineAndCusum.With(new EwmaLower(new EwmaLowerOptions().WithWeight(0.2))),
            RupturePolicy.BaselineAndCusum.With(new EwmaLower(new EwmaLowerOptions().WithLimit(3))),
            RupturePolicy.BaselineAndCusum.With(new EwmaLower(new EwmaLowerOptions().WithExactLimits())),
            RupturePolicy.BaselineAndCusum.With(new EwmaLower(new EwmaLowerOptions().WithDecayOverGaps())),
            RupturePolicy.BaselineAndCusum.With(new EwmaLower(new EwmaLowerOptions().WithKnown(new InControlParameters(4, 1)))),
            RupturePolicy.BaselineAndCusum.With(new BayesianChangePoint()),
            RupturePolicy.BaselineAndCusum.With(new BayesianChangePoint(new BayesianChangePointOptions().WithExpectedRunLength(10))),
            RupturePolicy.BaselineAndCusum.With(new BayesianChangePoint(new BayesianChangePointOptions().WithAlert(0.3))),
            RupturePolicy.BaselineAndCusum.With(new BayesianChangePoint(new BayesianChangePointOptions().WithMinimumEarlierSessions(4))),
            RupturePolicy.BaselineAndCusum.With(new BayesianChangePoint(new BayesianChangePointOptions().WithRunPrior(new RunPrior(4, 1, 2, 1)))),
            RupturePolicy.BaselineAndCusum.With(new AbsoluteCutoff()),
            RupturePolicy.BaselineAndCusum.With(new AbsoluteCutoff(AbsoluteCutoffOptions.Of("fall-from-last"))),
            RupturePolicy.BaselineAndCusum.With(new DirectReport()),
            RupturePolicy.BaselineAndCusum.With(new DirectReport(DirectReportOptions.Of(ReportedBy.Client))),
            RupturePolicy.BaselineAndCusum.With(new DirectReport(name: "said")),
            RupturePolicy.BaselineAndCusum.WatchWhen(null),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.AnyFires()),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.Fires("predictive-baseline")),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.BelowBaseline("predictive-baseline", 1)),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.BelowBaseline("predictive-baseline", 2)),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.InRecentSessions(2, 3, When.AnyFires())),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.InRecentSessions(2, 4, When.AnyFires())),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.Fires("predictive-baseline").And(When.Fires("cusum-lower"))),
            RupturePolicy.BaselineAndCusum.WatchWhen(When.Fires("predictive-baseline").Or(When.Fires("cusum-lower"))),
            RupturePolicy.BaselineAndCusum.ProbableWhen(null),
            RupturePolicy.BaselineAndCusum.StrongWhen(null),
            RupturePolicy.BaselineAndCusum.StrongWhen(When.ProbabilityBelow("predictive-baseline", 0.004)),
        ];

        Assert.Equal(different.Length, different.Select(policy => policy.Hash).Distinct().Count());
        Assert.Equal(RupturePolicy.BaselineAndCusum, RupturePolicy.BaselineAndCusum.Named("ours"));
        Assert.Equal(RupturePolicy.BaselineAndCusum.GetHashCode(), RupturePolicy.BaselineAndCusum.Named("ours").GetHashCode());
        Assert.NotEqual(RupturePolicy.BaselineAndCusum, different[1]);
    }

    [Fact]
    public void A_detector_takes_the_place_of_one_of_its_name_and_else_comes_last()
    {
        RupturePolicy policy = RupturePolicy.BaselineAndCusum.With(new PredictiveBaseline(new PredictiveBaselineOptions().WithAlert(0.01))).With(new SessionDrop());

        Assert.Equal(["predictive-baseline", "cusum-lower", "session-drop"], policy.Detectors.Select(detector => detector.Name));
        Assert.Equal(0.01, Assert.IsType<PredictiveBaseline>(policy.Detectors[0]).Options.Alert);
        Assert.Equal(["predictive-baseline", "cusum-lower"], policy.Without("session-drop").Detectors.Select(detector => detector.Name));
    }

    [Fact]
    public void A_condition_on_a_detector_that_is_not_there_is_refused()
    {
        ArgumentException missing = Assert.Throws<ArgumentException>(() => RupturePolicy.BaselineAndCusum.WatchWhen(When.Fires("ewma-lower")));
        ArgumentException removed = Assert.Throws<ArgumentException>(() => RupturePolicy.BaselineAndCusum.Without("cusum-lower"));

        Assert.Contains("ewma-lower, which the policy does not have. It has: predictive-baseline, cusum-lower.", missing.Message);
        Assert.Contains("cusum-lower, which the policy does not have. It has: predictive-baseline.", removed.Message);
        Assert.Equal(["predictive-baseline"], RupturePolicy.BaselineAndCusum.WatchWhen(null).Without("cusum-lower").Detectors.Select(detector => detector.Name));
    }

    [Fact]
    public void Names_that_stand_twice_no_detector_and_too_many_are_refused()
    {
        Assert.Throws<ArgumentException>(() => RupturePolicy.Of("none"));
        Assert.Throws<ArgumentException>(() => RupturePolicy.Of(" ", new SessionDrop()));
        Assert.Throws<ArgumentException>(() => RupturePolicy.Of("twice", new SessionDrop(), new SessionDrop()));
        Assert.Throws<ArgumentException>(() => RupturePolicy.Of("many", Enumerable.Range(0, 33).Select(i => (Detector)new SessionDrop(name: "d" + i)).ToArray()));
        Assert.Throws<ArgumentException>(() => RupturePolicy.BaselineAndCusum.Without("nobody"));
        Assert.Throws<ArgumentException>(() => new SessionDrop(name: "Not So"));
        Assert.Equal(32, RupturePolicy.Of("many", Enumerable.Range(0, 32).Select(i => (Detector)new SessionDrop(name: "d" + i)).ToArray()).Detectors.Count);
    }

    [Fact]
    public void A_policy_without_conditions_shows_evidence_and_no_level()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("side by side", new SessionDrop(SessionDropOptions.Points(5))));
        Verdict last = monitor.Replay(ScoreSeries.Of(Courses.Scale, 50, 30)).Last!;

        Assert.Equal("side by side: no level, evidence only; where session-drop is a fall from the last score by at least 5 points.", monitor.Policy.ToString());
        Assert.True(last.Evidence[0].HasFired);
        Assert.Equal(RuptureLevel.None, last.Level);
    }
}
