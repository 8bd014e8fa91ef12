using System;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Limits worked out by hand; constants and rules are on docs/sources/methods/detectors/individuals-chart.md.</summary>
public sealed class IndividualsChartTests
{
    private static readonly double?[] Before = [58, 60, 64, 58, 60, 56];

    [Theory]
    [InlineData(ChartSigma.MeanMovingRange, 3.52, 1.128379167)]
    [InlineData(ChartSigma.MedianMovingRange, 4, 0.9538725524)]
    [InlineData(ChartSigma.StandardDeviation, 2.72845867, 0.9515328619)]
    public void Each_estimate_of_sigma_is_its_formula(ChartSigma kind, double raw, double divisor)
    {
        // 58 60 64 58 60 56: mean 356/6; ranges 2 4 6 2 4; SD by n − 1; divisors d2, d4 of pairs and c4 of 6 from tables.
        double[] scores = Before.Select(score => score!.Value).ToArray();
        double mean = scores.Average();
        double expected = kind switch
        {
            ChartSigma.MeanMovingRange => 18.0 / 5 / divisor,
            ChartSigma.MedianMovingRange => raw / divisor,
            _ => Math.Sqrt(scores.Sum(score => (score - mean) * (score - mean)) / 5) / divisor,
        };
        DetectorEvidence evidence = Watch(new IndividualsChartOptions().WithSigma(kind), [.. Before, 40]);

        Assert.Equal(mean, evidence.Baseline!.Value, 12);
        Assert.Equal(expected, evidence.Sigma!.Value, 8);
        Assert.Equal((40 - mean) / expected, evidence.Z!.Value, 6);
        Assert.Equal(6, evidence.SessionsUsed);
        Assert.True(evidence.HasFired);
    }

    [Fact]
    public void The_floor_is_two_percent_of_the_range_unless_another_is_given()
    {
        Assert.Equal((2.0, SigmaOrigin.Floor), Sigma(new IndividualsChartOptions(), 50, 50, 50, 50, 50, 40));
        Assert.Equal((2.5, SigmaOrigin.Floor), Sigma(new IndividualsChartOptions().WithSigmaFloor(2.5), 50, 50, 50, 50, 50, 40));
        Assert.Equal(SigmaOrigin.MeanMovingRange, Sigma(new IndividualsChartOptions(), 50, 60, 50, 60, 50, 40).Item2);
    }

    [Fact]
    public void A_limit_is_crossed_and_not_met()
    {
        IndividualsChartOptions known = new IndividualsChartOptions().WithKnown(new InControlParameters(50, 10));

        Assert.False(Watch(known, 20).HasFired);
        Assert.True(Watch(known, 19).HasFired);
        Assert.True(Watch(known.WithLimit(2), 29).HasFired);
        Assert.Null(Watch(known.WithRules(RunRules.EightOnOneSide), 19).Threshold);
    }

    [Fact]
    public void Every_bad_session_is_learned_and_widens_the_limits()
    {
        DetectorEvidence first = Watch(new IndividualsChartOptions(), [.. Before, 45]), second = Watch(new IndividualsChartOptions(), [.. Before, 45, 45]);

        Assert.True(first.HasFired);
        Assert.False(second.HasFired);
        Assert.True(second.Sigma > first.Sigma && second.Baseline < first.Baseline);
    }

    [Fact]
    public void A_score_on_the_centre_is_not_below_it_whatever_rounding_does_to_the_mean()
    {
        // Three falls of 0.2 about a center, then eight scores on it: the running mean misses it in the last bits.
        Scale tenths = TherapeuticAlliance.Tests.Support.Forms.OneScale(1, s => s.Sum(), VisualAnalogue.Line(0, 10, 0.1m)).Scales[0];
        RuptureMonitor monitor = RuptureMonitor.For(tenths).With(RupturePolicy.Of("test", new IndividualsChart(new IndividualsChartOptions().WithRules(RunRules.EightOnOneSide))));
        foreach (int center in Enumerable.Range(1, 99))
        {
            double?[] scores = [.. Enumerable.Range(0, 6).Select(i => (double?)((center + (i % 2 == 0 ? 1 : -1)) / 10.0)), .. Enumerable.Repeat((double?)(center / 10.0), 8)];
            Assert.False(monitor.Replay(ScoreSeries.Of(tenths, scores)).Last!.Evidence[0].HasFired, "center " + center);
        }
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        var options = new IndividualsChartOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.WithRules(RunRules.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.WithRules((RunRules)64));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.WithSigma((ChartSigma)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.WithLimit(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.WithMinimumEarlierSessions(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.WithSigmaFloor(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InControlParameters(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InControlParameters(1, 0));
        Assert.Throws<ArgumentNullException>(() => options.WithKnown(null!));
    }

    private static (double?, SigmaOrigin) Sigma(IndividualsChartOptions options, params double?[] scores) => (Watch(options, scores).Sigma, Watch(options, scores).SigmaOrigin);

    private static DetectorEvidence Watch(IndividualsChartOptions options, params double?[] scores) =>
        RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", new IndividualsChart(options))).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Evidence[0];
}
