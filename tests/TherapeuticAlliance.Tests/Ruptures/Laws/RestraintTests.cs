using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Laws;

/// <summary>What a detector must not do: begin to fire on an improvement, on too little, or on nothing.</summary>
public sealed class RestraintTests
{
    // A cut-off may be met at its bound, and a word needs no score.
    private static readonly string[] WithoutBaseline = ["absolute-cutoff", "direct-report"];

    private static RuptureMonitor[] DefaultMonitors { get; } =
        [RuptureMonitor.For(Courses.Scale), RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test")];

    [Property(QuietOnSuccess = true, MaxTest = 300)]
    public Property No_detector_begins_to_fire_at_or_above_its_baseline() => Law.Of(Courses.Any, course =>
    {
        foreach (RuptureMonitor monitor in new[] { LiveDetectors.Monitor, LiveDetectors.WithoutPrior })
        {
            Verdict[] verdicts = monitor.Replay(course.Series).Verdicts.Where(verdict => verdict.Score is not null).ToArray();
            for (int i = 0; i < verdicts.Length; i++)
            {
                foreach (DetectorEvidence evidence in verdicts[i].Evidence.Where(e => e.HasFired && !WithoutBaseline.Contains(e.Detector.Name)))
                {
                    bool wasFiring = i > 0 && verdicts[i - 1][evidence.Detector.Name].HasFired;
                    Assert.True(wasFiring || verdicts[i].Score < evidence.Baseline, evidence.Detector.Name);
                }
            }
        }
    });

    // The scan decides, so what it compares with counts: an alarm never begins at a score that is as good as that or better.
    [Property(QuietOnSuccess = true, MaxTest = 300)]
    public Property No_onset_of_the_default_policy_lies_at_or_above_what_the_scan_compares_it_with() => Law.Of(Courses.Any, course =>
    {
        foreach (RuptureMonitor monitor in DefaultMonitors)
        {
            Assert.All(monitor.Replay(course.Series).Verdicts.Where(verdict => verdict.IsOnset), verdict => Assert.True(verdict.Score < verdict["scan-lower"].Baseline));
        }
    });

    // Each leaves out the sessions at which it fires itself. Until one of the two has fired they have learned the same sessions, and an onset
    // lies below both; afterwards they may differ, and the scan's counts.
    [Property(QuietOnSuccess = true, MaxTest = 300)]
    public Property The_first_onset_of_the_default_policy_lies_below_the_predictive_baseline_too() => Law.Of(Courses.Any, course =>
    {
        foreach (RuptureMonitor monitor in DefaultMonitors)
        {
            Verdict[] verdicts = [.. monitor.Replay(course.Series).Verdicts];
            int first = Array.FindIndex(verdicts, verdict => verdict.Evidence.Any(evidence => evidence.HasFired));
            Assert.All(
                verdicts.Take(first < 0 ? verdicts.Length : first + 1).Where(verdict => verdict.IsOnset),
                verdict => Assert.True(verdict.Score < verdict["predictive-baseline"].Baseline));
        }
    });

    [Property(QuietOnSuccess = true)]
    public Property No_detector_that_needs_a_history_judges_without_it() => Law.Of(Courses.Any, course =>
    {
        int before = 0;
        foreach (Verdict verdict in LiveDetectors.Monitor.Replay(course.Series).Verdicts)
        {
            Assert.True(before >= 1 || !verdict["predictive-baseline"].IsEligible);
            Assert.True(before >= 1 || !verdict["session-drop"].IsEligible);
            Assert.True(before >= 5 || !verdict["individuals-chart"].IsEligible);
            Assert.True(before >= 5 || !verdict["robust-baseline"].IsEligible);
            Assert.True(before >= 3 || !verdict["bayesian-change-point"].IsEligible);
            before += verdict.Score is null ? 0 : 1;
        }
    });

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(40)]
    public void After_the_same_score_again_and_again_one_step_down_is_no_alarm(int sessions)
    {
        foreach (int constant in new[] { 1, 50, 100 })
        {
            double?[] scores = [.. Enumerable.Repeat((double?)constant, sessions), constant - 1];
            foreach (RuptureMonitor monitor in new[] { LiveDetectors.Monitor.WithPrior(constant, 1, "test"), LiveDetectors.WithoutPrior })
            {
                // Known processes have a center of their own, and a share of 1 point is less than one step.
                Verdict last = monitor.Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!;
                string[] firing = last.Evidence.Where(e => e.HasFired && !e.Detector.Name.EndsWith("-known", StringComparison.Ordinal) && e.Detector.Name != "drop-percent").Select(e => e.Detector.Name).ToArray();
                Assert.Empty(firing);
            }
        }
    }

    [Fact]
    public void Without_a_floor_a_history_without_variation_cannot_be_judged()
    {
        RupturePolicy policy = RupturePolicy.Of(
            "no floors",
            new PredictiveBaseline(new PredictiveBaselineOptions().WithSigmaFloor(0)),
            new IndividualsChart(new IndividualsChartOptions().WithSigmaFloor(0)),
            new RobustBaseline(new RobustBaselineOptions().WithSigmaFloor(0)),
            new CusumLower());
        Verdict last = RuptureMonitor.For(Courses.Scale).With(policy).Replay(ScoreSeries.Of(Courses.Scale, 50, 50, 50, 50, 50, 50, 10)).Last!;

        Assert.All(last.Evidence, evidence => Assert.Equal(Eligibility.NoVariation, evidence.Eligibility));
        Assert.Equal(RuptureLevel.NotJudged, last.Level);
    }

    [Property(QuietOnSuccess = true)]
    public Property No_figure_is_ever_not_a_number_or_infinite() => Law.Of(Courses.Any, course =>
    {
        foreach (RuptureMonitor monitor in new[] { LiveDetectors.Monitor, LiveDetectors.WithoutPrior, LiveDetectors.Monitor.WithPrior(0, 1e-6, "tiny"), LiveDetectors.Monitor.WithPrior(1e6, 1e6, "far") })
        {
            MonitorCourse watched = monitor.Replay(course.Series);
            Assert.All(watched.Verdicts.SelectMany(verdict => verdict.Evidence).SelectMany(Figures), AssertFinite);
            Assert.All(watched.State.Parts.SelectMany(part => part.Values), AssertFinite);
        }
    });

    private static void AssertFinite(double value) => Assert.False(double.IsNaN(value) || double.IsInfinity(value));

    private static double[] Figures(DetectorEvidence evidence) =>
        new[] { evidence.Statistic, evidence.Threshold, evidence.Probability, evidence.Z, evidence.Baseline, evidence.Sigma, evidence.DegreesOfFreedom }
            .Where(figure => figure is not null).Select(figure => figure!.Value).ToArray();
}
