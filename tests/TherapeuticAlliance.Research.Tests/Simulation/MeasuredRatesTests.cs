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

    [Theory]
    [InlineData(20261125)]
    [InlineData(1)]
    public void The_rates_in_the_verdicts_are_what_the_policies_do(int seed)
    {
        AssertMeasured(WithPrior, MeasuredRates.OfDefaultPolicy, seed);
        AssertMeasured(Plain, MeasuredRates.OfDefaultPolicyWithoutPrior, seed);
        AssertMeasured(WithPrior.With(RupturePolicy.Composed), MeasuredRates.OfComposedPolicy, seed);
    }

    // Quesenberry: without a prior, and with every session learned, p is uniform and independent from the third session on.
    [Fact]
    public void Without_a_prior_the_probability_is_exact()
    {
        var everyLearned = new Ruptures.Detectors.PredictiveBaseline(new Ruptures.Detectors.PredictiveBaselineOptions().WithMaxConsecutiveExcluded(0));
        AlarmRates rates = new CourseSimulation(CourseDesign.Default, 6000, 20261125)
            .Watch(Plain.With(RupturePolicy.Of("q", everyLearned).WatchWhen(When.AnyFires())))[0];

        Assert.Equal(18 * 6000, rates.JudgedSessions);
        Assert.True(rates.AtLeastOneFalseAlarm!.Value.IsWithin(1 - Math.Pow(0.98, 18), 4), rates.AtLeastOneFalseAlarm.ToString());
    }

    // Rates are written to .1 and shares to .01; 6,000 courses scatter by up to .08 and .007.
    private static void AssertMeasured(RuptureMonitor monitor, IReadOnlyList<MeasuredRate> quoted, int seed)
    {
        IReadOnlyList<AlarmRates> measured = new CourseSimulation(CourseDesign.Default, 6000, seed).Watch(monitor);

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
