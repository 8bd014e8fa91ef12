using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Formulas and a worked session: docs/sources/methods/detectors/predictive-baseline.md.</summary>
public sealed class PredictiveBaselineTests
{
    public static TheoryData<string> Predictive { get; } = new(Oracle.Series("predictive.csv").Select(series => series.Key));

    public static TheoryData<string> Charts { get; } = new(Oracle.Series("charts.csv").Select(series => series.Key));

    [Theory]
    [MemberData(nameof(Predictive))]
    public void The_predictive_distribution_is_that_of_an_independent_program(string series)
    {
        foreach (string learning in new[] { "all", "unflagged" })
        {
            PredictiveBaselineOptions options = new PredictiveBaselineOptions().WithSigmaFloor(0).WithMaxConsecutiveExcluded(learning == "all" ? 0 : 3);
            Dictionary<string, string>[] rows = Oracle.Series("predictive.csv").Single(s => s.Key == series).Where(row => row["learning"] == learning).ToArray();
            DetectorEvidence[] evidence = Watch(RuptureMonitor.For(Oracle.Scale).WithPrior(4, 0.35, "oracle"), options, rows);

            // The program judges the first session by the prior alone; the detector waits for an own session.
            Assert.Equal(Eligibility.TooFewSessions, evidence[0].Eligibility);
            for (int i = 1; i < rows.Length; i++)
            {
                string where = series + " " + learning + " " + rows[i]["session"];
                Oracle.Agrees(rows[i].Number("mean"), evidence[i].Baseline, where);
                Oracle.Agrees(rows[i].Number("degrees"), evidence[i].DegreesOfFreedom, where);
                Oracle.Agrees(rows[i].Number("t"), evidence[i].Statistic, where);
                Oracle.Agrees(rows[i].Number("lower"), evidence[i].Probability, where);
                Oracle.Agrees(rows[i].Number("z"), evidence[i].Z, where);
                Oracle.Agrees(rows[i].Number("scale"), evidence[i].Sigma * Math.Sqrt(1 + (1 / (0.3 + evidence[i].SessionsUsed))), where);
                Assert.Equal(rows[i].Number("lower") < 0.02, evidence[i].HasFired);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Without_a_prior_it_is_the_Q_statistic_from_the_third_session(string series)
    {
        PredictiveBaselineOptions options = new PredictiveBaselineOptions().WithSigmaFloor(0).WithMaxConsecutiveExcluded(0);
        Dictionary<string, string>[] rows = Oracle.Series("charts.csv").Single(s => s.Key == series).ToArray();
        DetectorEvidence[] evidence = Watch(RuptureMonitor.For(Oracle.Scale), options, rows);

        Assert.All(evidence.Take(2), early => Assert.Equal(Eligibility.TooFewSessions, early.Eligibility));
        for (int i = 2; i < rows.Length; i++)
        {
            if (rows[i]["q"].Length == 0)
            {
                // The first two scores are the same, so there is no standard deviation yet.
                Assert.Equal(Eligibility.NoVariation, evidence[i].Eligibility);
                continue;
            }

            Oracle.Agrees(rows[i].Number("q"), evidence[i].Z, series + " " + rows[i]["session"]);
        }
    }

    private static DetectorEvidence[] Watch(RuptureMonitor monitor, PredictiveBaselineOptions options, Dictionary<string, string>[] rows)
    {
        RuptureMonitor watching = monitor.With(RupturePolicy.Of("test", new PredictiveBaseline(options)));
        ScoreSeries series = ScoreSeries.Of(Oracle.Scale, rows.Select(row => (double?)row.Number("score")).ToArray());
        return watching.Replay(series).Verdicts.Select(verdict => verdict["predictive-baseline"]).ToArray();
    }
}
