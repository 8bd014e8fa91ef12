using System;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

public sealed class ScanLowerTests
{
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"])
        .With(RupturePolicy.Of("scan", new ScanLower(new ScanLowerOptions().WithSigmaFloor(0))));

    // By hand, no prior: 50 52 48 50 have mean 50 and squares 8, so 44 and 45 (mean 44.5) give t = −5.5/(√(8/3)·√(1/2 + 1/4)) = −5.5/√2
    // with 3 degrees of freedom, and p = 1/2 + (t/√3/(1 + t²/3) + arctan(t/√3))/π = .01506. 45 alone is t = −1.14 and the last three
    // sessions are t = −2.25 with 2 degrees of freedom (p .077).
    [Fact]
    public void The_mean_of_the_window_that_lies_lowest_decides()
    {
        DetectorEvidence evidence = Last(50, 52, 48, 50, 44, 45);

        double t = -5.5 / Math.Sqrt(2), u = t / Math.Sqrt(3);
        Assert.Equal(t, evidence.Statistic!.Value, 12);
        Assert.Equal(3, evidence.DegreesOfFreedom);
        Assert.Equal(0.5 + (((u / (1 + (u * u))) + Math.Atan(u)) / Math.PI), evidence.Probability!.Value, 10);
        Assert.Equal((50, 4), (evidence.Baseline!.Value, evidence.SessionsUsed));
    }

    // By hand: 44 after 50 52 48 50 is t = −6/(√(8/3)·√(5/4)) = −3.2863.
    [Fact]
    public void One_bad_session_is_judged_as_the_baseline_judges_it() =>
        Assert.Equal(-6 / Math.Sqrt(8.0 / 3 * 1.25), Last(50, 52, 48, 50, 44).Statistic!.Value, 12);

    [Fact]
    public void A_session_back_at_the_baseline_ends_the_alarm()
    {
        Assert.True(Last(48, 50, 52, 49, 51, 50, 48, 52, 42, 44).HasFired);
        Assert.False(Last(48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 49).HasFired);
    }

    // 42 and 44 are flagged and not learned, so session 11 is held against the eight sessions before them: mean 50.
    [Fact]
    public void Sessions_at_which_it_fires_are_not_learned() =>
        Assert.Equal((50, 8), (Last(48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 49).Baseline!.Value, Last(48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 49).SessionsUsed));

    [Fact]
    public void A_fourth_alarm_in_a_row_is_learned()
    {
        DetectorEvidence evidence = Last(48, 50, 52, 49, 51, 50, 48, 52, 30, 30, 30, 30, 50);

        Assert.Equal((8 * 50 + 30) / 9.0, evidence.Baseline!.Value, 12);
        Assert.Equal(9, evidence.SessionsUsed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_window_has_one_to_three_sessions(int sessions) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScanLowerOptions().WithWindow(sessions));

    // With a window of one session, and as many sessions left out, it is the predictive baseline.
    [Fact]
    public void A_window_of_one_session_is_the_predictive_baseline()
    {
        RuptureMonitor both = Monitor.With(RupturePolicy.Of("both", new PredictiveBaseline(), new ScanLower(new ScanLowerOptions().WithWindow(1).WithAlert(0.02))));

        foreach (Verdict verdict in both.Replay(ScoreSeries.Of(Monitor.Scale, 48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 49, 51, 50)).Verdicts)
        {
            Assert.Equal(verdict["predictive-baseline"].Probability, verdict["scan-lower"].Probability);
            Assert.Equal(verdict["predictive-baseline"].Baseline, verdict["scan-lower"].Baseline);
        }
    }

    private static DetectorEvidence Last(params double[] scores) =>
        Monitor.Replay(ScoreSeries.Of(Monitor.Scale, [.. scores.Select(score => (double?)score)])).Last!["scan-lower"];
}
