using System;
using System.Collections.Generic;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>The rates that verdicts quote are measured here again: on the courses they were measured on, and on others.</summary>
public sealed class MeasuredRatesTests
{
    private static readonly RuptureMonitor Plain = RuptureMonitor.For(PointMap.Unit.Scale);

    private static readonly RuptureMonitor WithPrior = Plain.WithPrior(0, 1, "the simulation");

    // The WAI-SR total around 36 and the SRS total around 37 and 38.5, persons 2.5 and sessions 1.5 points apart.
    private static readonly PointMap Wai = new(Instruments.WaiSr.Client["total"], 36, 3);

    private static readonly CourseDesign Marks = CourseDesign.Default.WithPersons(2.5 / 1.5, 0.35).WithStep(0.1 / 1.5);

    [Theory]
    [InlineData(20261125)]
    [InlineData(1)]
    public void The_rates_in_the_verdicts_are_what_the_policies_do(int seed)
    {
        AssertMeasured(WithPrior, MeasuredRates.OfDefaultPolicy, seed);
        AssertMeasured(WithPrior.With(RupturePolicy.BaselineAndCusum), MeasuredRates.OfBaselineAndCusum, seed);
        AssertMeasured(WithPrior.With(RupturePolicy.Composed), MeasuredRates.OfComposedPolicy, seed);
    }

    [Theory]
    [InlineData(20261125)]
    [InlineData(1)]
    public void So_are_the_rates_without_a_prior(int seed)
    {
        RuptureMonitor monitor = RuptureMonitor.For(Wai.Scale);

        AssertMeasured(monitor, MeasuredRates.OfDefaultPolicyWithoutPrior, seed, Wai);
        AssertMeasured(monitor.With(RupturePolicy.BaselineAndCusum), MeasuredRates.OfBaselineAndCusumWithoutPrior, seed, Wai);
    }

    // One rate is stated for both worlds, so each may differ from it by .5, which includes chance.
    [Theory]
    [InlineData(37)]
    [InlineData(38.5)]
    public void Near_the_top_of_a_scale_the_stated_rate_is_right_within_a_half(double mean)
    {
        var points = new PointMap(Instruments.Srs["total"], mean, 1.5);
        IReadOnlyList<AlarmRates> measured = new CourseSimulation(Marks, 6000, 20261125, points).Watch(RuptureMonitor.For(points.Scale));

        Assert.All(MeasuredRates.OfDefaultPolicyNearBestEnd, (quoted, i) =>
        {
            Assert.Equal(quoted.Level, measured[i].Level);
            Assert.Equal(quoted.PerHundredSessions, measured[i].FalseAlarms!.Value.Value, 0.5);
        });
    }

    // Quesenberry: without a prior, and with every session learned, p is uniform and independent from the third session on.
    [Fact]
    public void Without_a_prior_the_probability_is_exact()
    {
        var everyLearned = new Ruptures.Detectors.PredictiveBaseline(new Ruptures.Detectors.PredictiveBaselineOptions().WithMaxConsecutiveExcluded(0).WithSigmaFloor(0));
        AlarmRates rates = new CourseSimulation(CourseDesign.Default, 6000, 20261125)
            .Watch(Plain.With(RupturePolicy.Of("q", everyLearned).WatchWhen(When.AnyFires())))[0];

        Assert.Equal(18 * 6000, rates.JudgedSessions);
        Assert.True(rates.AtLeastOneFalseAlarm!.Value.IsWithin(1 - Math.Pow(0.98, 18), 4), rates.AtLeastOneFalseAlarm.ToString());
    }

    // Rates are written to .1 and shares to .01; 6,000 courses scatter by up to .08 and .007.
    private static void AssertMeasured(RuptureMonitor monitor, IReadOnlyList<MeasuredRate> quoted, int seed, PointMap? points = null)
    {
        IReadOnlyList<AlarmRates> measured = new CourseSimulation(CourseDesign.Default, 6000, seed, points).Watch(monitor);

        Assert.Equal(quoted.Count, measured.Count);
        for (int i = 0; i < quoted.Count; i++)
        {
            Assert.Equal(quoted[i].Level, measured[i].Level);
            Estimate perHundred = measured[i].FalseAlarms!.Value, any = measured[i].AtLeastOneFalseAlarm!.Value;
            Assert.Equal(quoted[i].PerHundredSessions, perHundred.Value, 0.05 + (3 * perHundred.StandardError));
            Assert.Equal(quoted[i].AnyInTwentySessions, any.Value, 0.005 + (3 * any.StandardError));
        }
    }
}
