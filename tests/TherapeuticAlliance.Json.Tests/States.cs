using System;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Tests;

/// <summary>Monitors and courses whose states the tests write and read.</summary>
internal static class States
{
    internal static Scale Bond { get; } = Samples.PulseInstrument["bond"];

    internal static RuptureMonitor Default { get; } = RuptureMonitor.For(Bond).WithPrior(5.5, 0.7, "a sample of ours").With(RupturePolicy.BaselineAndCusum);

    /// <summary>Every detector, those with memories that grow among them.</summary>
    internal static RuptureMonitor Everything { get; } = Default.With(RupturePolicy.Composed
        .With(new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric).WithSigma(ChartSigma.MedianMovingRange)))
        .With(new BayesianChangePoint()).With(new AbsoluteCutoff()));

    internal static RuptureMonitor[] Monitors { get; } = [Default, Default.WithoutPrior(), Everything];

    /// <summary>Scores that are no decimal fractions, a session without a score, and a number left out.</summary>
    internal static SessionScore[] Course { get; } = Enumerable.Range(0, 24)
        .Select(i => new SessionScore(i < 9 ? i : i + 2, i % 7 == 3 ? null : Math.Max(1, (i * 37 % 11 / 3.0) + (i % 10 == 8 ? 1 : 3)))).ToArray();

    internal static MonitorState After(RuptureMonitor monitor, int sessions) =>
        monitor.Replay(ScoreSeries.FromSessions(Bond, Course.Take(sessions)).Value).State;
}
