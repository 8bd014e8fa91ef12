using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Formulas: docs/sources/methods/detectors/bayesian-change-point.md.</summary>
public sealed class BayesianChangePointTests
{
    private static readonly BayesianChangePointOptions LikeOracle =
        new BayesianChangePointOptions().WithRunPrior(new RunPrior(4.2, 1, 2, 0.18)).WithExpectedRunLength(20).WithMinimumEarlierSessions(1);

    public static TheoryData<string> Series { get; } = new(Oracle.Series("change-points.csv").Select(series => series.Key));

    [Theory]
    [MemberData(nameof(Series))]
    public void The_run_lengths_are_those_of_an_independent_program(string series)
    {
        Dictionary<string, string>[] rows = Oracle.Series("change-points.csv").Single(s => s.Key == series).ToArray();
        RuptureMonitor monitor = RuptureMonitor.For(Oracle.Scale).With(RupturePolicy.Of("test", new BayesianChangePoint(LikeOracle)));
        MonitorState state = monitor.Start();
        foreach (Dictionary<string, string> row in rows)
        {
            MonitorStep step = monitor.Observe(state, (int)row.Number("session"), row.Number("score"));
            state = step.State;
            double[] runs = Runs(state);
            string where = series + " " + row["session"];

            Oracle.Agrees(row.Number("p_run_0"), runs[0], where);
            Oracle.Agrees(row.Number("p_run_at_most_1"), runs.Take(2).Sum(), where);
            Oracle.Agrees(row.Number("p_run_at_most_2"), runs.Take(3).Sum(), where);
            Oracle.Agrees(row.Number("expected_run"), runs.Select((p, r) => p * r).Sum(), where);
            Assert.Equal((int)row.Number("map_run_length"), System.Array.IndexOf(runs, runs.Max()));
            if (row["session"] != "1")
            {
                Oracle.Agrees(row.Number("p_run_at_most_1"), step.Verdict.Evidence[0].Statistic, where);
            }
        }
    }

    [Fact]
    public void The_probability_of_a_run_of_length_0_is_the_hazard_and_says_nothing()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Of("test", new BayesianChangePoint()));
        MonitorState state = monitor.Start();
        foreach ((double score, int i) in new double[] { 60, 58, 61, 20, 62, 99 }.Select((score, i) => (score, i)))
        {
            state = monitor.Observe(state, i + 1, score).State;
            Oracle.Agrees(0.05, Runs(state)[0], "session " + (i + 1));
        }
    }

    [Fact]
    public void A_lower_score_need_not_be_more_evidence()
    {
        // Low runs have been seen before and a high one is going on: from 40 down to 0 the new run becomes less probable than
        // a wide one. Such a pair exists, so the detector declares no monotony.
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Of("test", new BayesianChangePoint(
            new BayesianChangePointOptions().WithRunPrior(new RunPrior(45, 20, 30, 30 * 9)))));
        double[] statistics = Enumerable.Range(0, 45).Select(score => Last(monitor, 60, 60, 61, 59, 60, 60, score)).ToArray();

        Assert.Contains(Enumerable.Range(1, 44), score => statistics[score] > statistics[score - 1]);
    }

    [Fact]
    public void It_needs_a_prior() =>
        Assert.Equal(Eligibility.NoPrior, RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", new BayesianChangePoint()))
            .Replay(ScoreSeries.Of(Courses.Scale, 50, 50, 50, 50, 50)).Last!.Evidence[0].Eligibility);

    [Fact]
    public void Over_missed_sessions_the_hazard_adds_up()
    {
        // By hand: 1 − (1 − 0.05)³ over two missed numbers.
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Of("test", new BayesianChangePoint()));
        MonitorState state = monitor.Observe(monitor.Start(), 1, 60).State;

        Oracle.Agrees(0.142625, Runs(monitor.Observe(state, 4, 60).State)[0], "gap");
    }

    private static double Last(RuptureMonitor monitor, params double[] scores) => monitor.Replay(ScoreSeries.Of(Courses.Scale, scores.Select(score => (double?)score).ToArray()))
        .Last!.Evidence[0].Statistic!.Value;

    private static double[] Runs(MonitorState state) => state.Parts[0].Values.Skip(1).Where((_, i) => i % 3 == 0).ToArray();
}
