using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

public sealed class CustomDetectorTests
{
    [Fact]
    public void What_it_judges_is_the_evidence()
    {
        DetectorEvidence evidence = Last(new Own((_, _) => CustomJudgement.Of(true, 4, 3, 7, z: -2, baseline: 55, sigma: 5, probability: 0.01)), 40);

        Assert.Equal((true, 4.0, 3.0, 7), (evidence.HasFired, evidence.Statistic, evidence.Threshold, evidence.SessionsUsed));
        Assert.Equal((-2.0, 55.0, 5.0, 0.01), (evidence.Z, evidence.Baseline, evidence.Sigma, evidence.Probability));
        Assert.Equal((Eligibility.Eligible, SigmaOrigin.None), (evidence.Eligibility, evidence.SigmaOrigin));
    }

    [Fact]
    public void What_it_leaves_out_is_no_figure()
    {
        DetectorEvidence evidence = Last(new Own((_, _) => CustomJudgement.Of(false, 4, 3, 7)), 40);

        Assert.False(evidence.HasFired);
        Assert.Equal(new double?[4], [evidence.Z, evidence.Baseline, evidence.Sigma, evidence.Probability]);
    }

    // One divided by negative zero is negative infinity.
    [Fact]
    public void A_figure_is_never_negative_zero()
    {
        DetectorEvidence evidence = Last(new Own((_, _) => CustomJudgement.Of(false, -0.0, 3, 7, z: -0.0)), 40);

        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity), (1 / evidence.Statistic!.Value, 1 / evidence.Z!.Value));
    }

    [Fact]
    public void A_session_it_cannot_judge_says_why()
    {
        DetectorEvidence evidence = Last(new Own((_, _) => CustomJudgement.NotJudged(Eligibility.NoVariation, 3)), 40);

        Assert.Equal((Eligibility.NoVariation, 3), (evidence.Eligibility, evidence.SessionsUsed));
        Assert.Equal(Eligibility.TooFewSessions, Last(new Own((_, _) => default), 40).Eligibility);
        Assert.StartsWith("Give the reason why the session cannot be judged.", Assert.Throws<ArgumentOutOfRangeException>(
            "reason", () => CustomJudgement.NotJudged(Eligibility.Eligible, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => CustomJudgement.NotJudged((Eligibility)99, 1));
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    public void Statistic_and_threshold_are_finite(double statistic, double threshold) => Assert.Contains(
        "must be finite", Assert.Throws<ArgumentOutOfRangeException>(nameof(statistic), () => CustomJudgement.Of(false, statistic, threshold, 1)).Message);

    [Fact]
    public void It_sees_the_scale_the_gap_and_its_own_memory()
    {
        var seen = new List<string>();
        var own = new Own((memory, line) =>
        {
            seen.Add(line + " " + memory[0]);
            memory[0]++;
            return default;
        });
        SessionScore[] sessions = [new(1, 60), new(3, 50)];
        RupturePolicy policy = RupturePolicy.Of("own", own);

        RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(policy).Replay(ScoreSeries.FromSessions(Courses.Scale, sessions).Value);
        RuptureMonitor.For(Courses.Scale).With(policy).Replay(ScoreSeries.FromSessions(Courses.Scale, sessions.Take(1)).Value);

        Assert.Equal(["60 after 0, step 1, mean 60, SD 6 0", "50 after 2, step 1, mean 60, SD 6 1", "60 after 0, step 1, mean , SD  0"], seen);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1000, true)]
    [InlineData(-1, false)]
    [InlineData(1001, false)]
    public void It_keeps_from_0_to_1000_numbers(int size, bool isKept)
    {
        RupturePolicy policy = RupturePolicy.Of("own", new Own((_, _) => default, size));
        Exception? refused = Record.Exception(() => RuptureMonitor.For(Courses.Scale).With(policy));

        Assert.Equal(isKept ? null : "The detector own must keep from 0 to 1000 numbers.", refused?.Message);
    }

    [Fact]
    public void A_number_that_is_not_finite_cannot_be_kept() => Assert.Equal(
        "The detector own left a number in its memory that is not finite.",
        Assert.Throws<InvalidOperationException>(() => Last(new Own((memory, _) =>
        {
            memory[0] = double.NaN;
            return default;
        }), 40)).Message);

    [Fact]
    public void Its_settings_are_in_the_hash_and_its_check_is_asked()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("own", new Own((_, _) => default)).WatchWhen(When.AnyFires()));
        MonitorState state = monitor.Start();
        MonitorState Changed(params double[] values) => new(state.Identity, state.Parts.Select(part => part.Name == "own" ? new StatePart("own", values) : part));

        Assert.NotEqual(RupturePolicy.Of("own", new Own((_, _) => default, setting: 1)), RupturePolicy.Of("own", new Own((_, _) => default, setting: 2)));
        Assert.True(monitor.Observe(Changed(5), 1, 40).IsAccepted);
        FindingAssert.Only(monitor.Observe(Changed(6), 1, 40).Findings, "TA8105", string.Empty);
        FindingAssert.Only(monitor.Observe(Changed(double.NaN), 1, 40).Findings, "TA8105", string.Empty);
        FindingAssert.Only(monitor.Observe(Changed(5, 5), 1, 40).Findings, "TA8105", string.Empty);
    }

    [Fact]
    public void Unless_it_says_otherwise_every_finite_memory_is_sound()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("plain", new Plain()));

        Assert.True(monitor.Observe(monitor.Start(), 1, 40).IsAccepted);
    }

    private static DetectorEvidence Last(Detector detector, params double?[] scores) =>
        RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", detector)).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Evidence[0];

    /// <summary>Accepts a memory whose number is at most 5.</summary>
    private sealed class Own(Func<double[], string, CustomJudgement> judge, int size = 1, double setting = 0) : CustomDetector<string>("options", "own")
    {
        public override string Rule => "never";

        protected override IReadOnlyList<double> Settings => [setting];

        protected override int MemorySize => size;

        protected override CustomJudgement Judge(double score, int gap, DetectorScale scale, double[] memory) =>
            judge(memory, score + " after " + gap + ", step " + scale.SmallestStep + ", mean " + scale.TypicalMean + ", SD " + scale.WithinPersonStandardDeviation);

        protected override bool IsSound(IReadOnlyList<double> memory) => memory.All(value => value <= 5);
    }

    private sealed class Plain() : CustomDetector<string>("options", "plain")
    {
        public override string Rule => "never";

        protected override IReadOnlyList<double> Settings => [];

        protected override int MemorySize => 1;

        protected override CustomJudgement Judge(double score, int gap, DetectorScale scale, double[] memory) => default;
    }
}
