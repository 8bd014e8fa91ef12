using System;
using System.Collections.Generic;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>Every live detector in its kinds, for laws that all of them keep, and which law each declares.</summary>
internal static class LiveDetectors
{
    /// <summary>A policy with all of them, in which any may give a watch.</summary>
    internal static RupturePolicy Policy { get; } = RupturePolicy.Of("all", All(1, 0)).WatchWhen(When.AnyFires())
        .ProbableWhen(When.InRecentSessions(2, 4, When.BelowBaseline("robust-baseline", 1))).StrongWhen(RupturePolicy.Composed.Strong!.Or(When.Fires("western")));

    internal static RuptureMonitor Monitor { get; } = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(Policy);

    internal static RuptureMonitor WithoutPrior { get; } = Monitor.WithoutPrior();

    /// <summary>Those for which lower means at least as much evidence, with the figure that may not fall.</summary>
    internal static Dictionary<string, Func<DetectorEvidence, double?>> Monotone { get; } = new(StringComparer.Ordinal)
    {
        ["predictive-baseline"] = e => -e.Probability,
        ["learning"] = e => -e.Probability,
        ["scan-lower"] = e => -e.Probability,
        ["scan-short"] = e => -e.Probability,
        ["session-drop"] = e => e.Statistic,
        ["drop-points"] = e => e.Statistic,
        ["drop-percent"] = e => e.Statistic,
        ["drop-sample"] = e => e.Statistic,
        ["drop-change"] = e => e.Statistic,
        ["individuals-chart"] = e => -e.Z,
        ["western"] = e => -e.Z,
        ["nelson"] = e => -e.Z,
        ["chart-known"] = e => -e.Z,
        ["robust-baseline"] = e => -e.Z,
        ["ewma-lower"] = e => -e.Statistic,
        ["ewma-exact"] = e => -e.Statistic,
        ["ewma-known"] = e => -e.Statistic,
        ["cusum-lower"] = e => e.Statistic,
        ["cusum-known"] = e => e.Statistic,
    };

    /// <summary>Those that know no point of the scale: moving and stretching all scores, priors and known figures together changes nothing.</summary>
    internal static string[] Equivariant { get; } =
    [
        "predictive-baseline", "learning", "scan-lower", "scan-short", "session-drop", "drop-sample", "drop-change", "individuals-chart", "western", "nelson", "chart-known",
        "robust-baseline", "ewma-lower", "ewma-exact", "ewma-known", "cusum-lower", "cusum-known", "bayesian-change-point",
    ];

    /// <summary>All of them for scores multiplied and moved.</summary>
    internal static Detector[] All(double factor, double shift)
    {
        var known = new InControlParameters((60 * factor) + shift, 6 * factor);
        return
        [
            new PredictiveBaseline(),
            new PredictiveBaseline(new PredictiveBaselineOptions().WithMaxConsecutiveExcluded(0).WithAlert(0.05), "learning"),
            new ScanLower(),
            new ScanLower(new ScanLowerOptions().WithWindow(2).WithMaxConsecutiveExcluded(1).WithLatestBelow(0.6).WithAlert(0.05), "scan-short"),
            new SessionDrop(),
            new SessionDrop(SessionDropOptions.Points(10), "drop-points"),
            new SessionDrop(SessionDropOptions.Percent(0.25), "drop-percent"),
            new SessionDrop(SessionDropOptions.StilesLike(5 * factor), "drop-sample"),
            new SessionDrop(SessionDropOptions.ReliableChange(0.9, 12 * factor), "drop-change"),
            new IndividualsChart(),
            new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric).WithSigma(ChartSigma.MedianMovingRange), "western"),
            new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.NineOnOneSide | RunRules.SixSteady).WithSigma(ChartSigma.StandardDeviation), "nelson"),
            new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric).WithKnown(known), "chart-known"),
            new RobustBaseline(),
            new EwmaLower(),
            new EwmaLower(new EwmaLowerOptions().WithExactLimits().WithDecayOverGaps(), "ewma-exact"),
            new EwmaLower(new EwmaLowerOptions().WithKnown(known), "ewma-known"),
            new CusumLower(),
            new CusumLower(new CusumLowerOptions().WithKnown(known), "cusum-known"),
            new BayesianChangePoint(),
            new AbsoluteCutoff(),
            new DirectReport(),
        ];
    }
}
