using System;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>
/// Physics: average run lengths of charts with known center and deviation on independent normal scores. The rules are
/// Champ and Woodall's (1987) by an exact Markov chain, CUSUM and EWMA integral equations of the R package spc 0.6.7. All
/// within four Monte-Carlo standard errors, with seeds that were fixed before the first run. See docs/sources/methods/simulation-worlds.md#physics-first.
/// </summary>
public sealed class RunLengthsTests
{
    private const int Seed = 20261125;
    private const int Runs = 1500;

    private static readonly InControlParameters Standard = new(0, 1);

    public static TheoryData<string, bool, double, double> Known { get; } = new()
    {
        { "shewhart", true, 0, 370.3983 },
        { "shewhart", false, 0, 740.7967 },
        { "shewhart", false, -2, 6.3030 },
        { "western-electric", true, 0, 91.7508 },
        { "western-electric", false, 0, 183.406 },
        { "cusum-4", true, 0, 167.68379 },
        { "cusum-4", false, 0, 335.36758 },
        { "cusum-5", true, 0, 465.44351 },
        { "ewma", true, 0, 499.73512 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_chart_with_known_parameters_runs_as_long_as_theory_says(string chart, bool bothSides, double shift, double expected)
    {
        Estimate measured = RunLengths.Average(Monitor(chart), Runs, Seed, bothSides, shift);

        Assert.Equal(Runs, measured.Count);
        Assert.True(measured.IsWithin(expected, 4), $"{measured} instead of {expected}");
        Assert.InRange(measured.StandardError / measured.Value, 0.005, 0.04);
    }

    // A chart whose limit is off by a twentieth of a deviation must not pass for the right one.
    [Fact]
    public void A_limit_that_is_slightly_wrong_shows()
    {
        RuptureMonitor wrong = Of(new IndividualsChart(new IndividualsChartOptions().WithLimit(2.9).WithKnown(Standard)));

        Assert.False(RunLengths.Average(wrong, Runs, Seed, bothSides: true).IsWithin(370.3983, 4));
    }

    [Fact]
    public void Threads_change_nothing() => Assert.Equal(
        RunLengths.Average(Monitor("western-electric"), 600, Seed, threads: 1), RunLengths.Average(Monitor("western-electric"), 600, Seed, threads: 4));

    // Run i watches the normal draws of stream i, here from an independent generator, up to the first beyond a limit of 1.
    [Theory]
    [InlineData(false, 0.25)]
    [InlineData(true, -0.25)]
    public void A_run_ends_at_the_first_score_beyond_the_limit(bool bothSides, double shift)
    {
        double[] lengths = [.. Enumerable.Range(0, 300).Select(run => (double)Length(new ReferenceRandom(unchecked((Seed * -1640531527) + run))))];
        double mean = lengths.Average(), variance = lengths.Sum(length => (length - mean) * (length - mean)) / 299;

        Estimate measured = RunLengths.Average(Of(new IndividualsChart(new IndividualsChartOptions().WithLimit(1).WithKnown(Standard))), 300, Seed, bothSides, shift);

        Assert.Equal(mean, measured.Value, 9);
        Assert.Equal(Math.Sqrt(variance / 300), measured.StandardError, 9);

        int Length(ReferenceRandom random)
        {
            int sessions = 1;
            for (double score = shift + random.Normal(); score >= -1 && !(bothSides && score > 1); score = shift + random.Normal())
            {
                sessions++;
            }

            return sessions;
        }
    }

    [Fact]
    public void A_shift_of_fifty_deviations_ends_every_run_at_once() => Assert.Equal(new Estimate(1, 0, 2), RunLengths.Average(Monitor("shewhart"), 2, Seed, shift: -50));

    [Fact]
    public void A_policy_that_never_alarms_is_no_endless_run() => Assert.Equal(
        "A run had no alarm within 131,072 sessions; the policy may have no condition, or one that is never met.",
        Assert.Throws<InvalidOperationException>(() => RunLengths.Average(RuptureMonitor.For(PointMap.Unit.Scale).With(RupturePolicy.Of("silent", new CusumLower())), 2, Seed)).Message);

    [Fact]
    public void Work_can_be_cancelled() => Assert.ThrowsAny<OperationCanceledException>(
        () => RunLengths.Average(Monitor("shewhart"), 2, Seed, cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void What_cannot_be_measured_is_refused()
    {
        Assert.Equal("monitor", Assert.Throws<ArgumentNullException>(() => RunLengths.Average(null!, 10, Seed)).ParamName);
        Assert.StartsWith(
            "The monitor must be of the scale of PointMap.Unit.", Assert.Throws<ArgumentException>(() => RunLengths.Average(RuptureMonitor.For(Pulse.Client["total"]), 10, Seed)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "A shift is within −50 to 50 standard deviations.",
            Assert.Throws<ArgumentOutOfRangeException>(() => RunLengths.Average(Monitor("shewhart"), 10, Seed, shift: -50.5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RunLengths.Average(Monitor("shewhart"), 10, Seed, shift: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => RunLengths.Average(Monitor("shewhart"), 1, Seed));
    }

    private static RuptureMonitor Monitor(string chart) => Of(chart switch
    {
        "shewhart" => new IndividualsChart(new IndividualsChartOptions().WithKnown(Standard)),
        "western-electric" => new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.WesternElectric).WithKnown(Standard)),
        "cusum-4" => new CusumLower(new CusumLowerOptions().WithLimit(4).WithKnown(Standard)),
        "cusum-5" => new CusumLower(new CusumLowerOptions().WithLimit(5).WithKnown(Standard)),
        _ => new EwmaLower(new EwmaLowerOptions().WithWeight(0.2).WithLimit(2.962).WithKnown(Standard)),
    });

    private static RuptureMonitor Of(Detector detector) =>
        RuptureMonitor.For(PointMap.Unit.Scale).With(RupturePolicy.Of("chart", detector).WatchWhen(When.AnyFires()));
}
