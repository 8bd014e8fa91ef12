using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Laws;

/// <summary>Points, priors and known figures multiplied and moved together change nothing but the points that are told.</summary>
public sealed class EquivarianceTests
{
    private static readonly Gen<(Courses.Course Course, int Factor, int Shift)> Cases =
        from course in Courses.Any
        from factor in Gen.Elements(1, 2, 3, 10)
        from shift in Gen.Choose(-300, 300)
        select (course, factor, shift);

    [Property(QuietOnSuccess = true)]
    public Property A_detector_that_declares_so_judges_the_same() => Law.Of(Cases, AssertMoved);

    // Kind: a tie that rounding decides. Every score is the prior's mean, and the expected mean is off by a last bit in one of the two places.
    [Property(QuietOnSuccess = true, Replay = "629625758217662537,853102156595718169,41")]
    public Property So_it_does_in_a_case_where_it_did_not() => Law.Of(Cases, AssertMoved);

    [Fact]
    public void A_score_at_the_expected_mean_is_not_below_it()
    {
        foreach (int factor in new[] { 1, 2, 3, 10 })
        {
            foreach (int shift in Enumerable.Range(-300, 601))
            {
                double level = (60 * factor) + shift;
                RuptureMonitor monitor = RuptureMonitor.For(Moved(factor, shift)).WithPrior(level, 6 * factor, "test")
                    .With(RupturePolicy.Of("change point", new BayesianChangePoint(new BayesianChangePointOptions().WithAlert(0.01))));
                Assert.All(monitor.Replay(ScoreSeries.Of(monitor.Scale, [.. Enumerable.Repeat((double?)level, 8)])).Verdicts, verdict => Assert.False(verdict.Evidence[0].HasFired));
            }
        }
    }

    private static void AssertMoved((Courses.Course Course, int Factor, int Shift) moved)
    {
        Scale scale = Moved(moved.Factor, moved.Shift);
        RuptureMonitor there = RuptureMonitor.For(scale).WithPrior((60 * moved.Factor) + moved.Shift, 6 * moved.Factor, "test")
            .With(RupturePolicy.Of("moved", LiveDetectors.All(moved.Factor, moved.Shift)));
        Verdict[] here = LiveDetectors.Monitor.Replay(moved.Course.Series).Verdicts.ToArray();
        Verdict[] away = there.Replay(moved.Course.SeriesOf(scale, moved.Factor, moved.Shift)).Verdicts.ToArray();
        for (int i = 0; i < here.Length; i++)
        {
            foreach (string name in LiveDetectors.Equivariant)
            {
                AssertSame(here[i][name], away[i][name], moved.Factor, moved.Shift);
            }
        }
    }

    [Property(QuietOnSuccess = true)]
    public Property Where_higher_is_worse_a_rise_is_what_a_fall_is_elsewhere() => Law.Of(Courses.Any, AssertMirrored);

    // Kind: a tie that rounding decides. The chart has 63 at exactly three deviations below its mean, and the mirrored one a last bit further.
    [Property(QuietOnSuccess = true, Replay = "5874770836478857143,10846039915372297081,93")]
    public Property So_it_is_in_a_case_where_it_was_not() => Law.Of(Courses.Any, AssertMirrored);

    // 100 − score on a scale of distress, with the prior mirrored, must give the same verdicts.
    private static void AssertMirrored(Courses.Course course)
    {
        Scale distress = Forms.Empty(VisualAnalogue.Line(0, 100, 1)).HigherIsWorse().NumberedItems(1).Scale("s", s => s.AllItems().Sum()).Build().Scales[0];
        RuptureMonitor mirrored = RuptureMonitor.For(distress).WithPrior(40, 6, "test").With(RupturePolicy.Composed);
        RuptureMonitor plain = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Composed);
        Verdict[] here = plain.Replay(course.Series).Verdicts.ToArray(), away = mirrored.Replay(course.SeriesOf(distress, -1, 100)).Verdicts.ToArray();
        for (int i = 0; i < here.Length; i++)
        {
            // What a tie decides differently stays different: whether a flag is new depends on the session before.
            if (here[i].Evidence.Any(IsTie))
            {
                return;
            }

            Assert.Equal((here[i].Level, here[i].IsOnset), (away[i].Level, away[i].IsOnset));
            foreach (DetectorEvidence evidence in here[i].Evidence)
            {
                DetectorEvidence other = away[i][evidence.Detector.Name];
                Close(evidence.Z, other.Z);
                Close(100 - evidence.Baseline, other.Baseline);
            }
        }
    }

    private static Scale Moved(int factor, int shift) =>
        Forms.OneScale(1, s => s.Sum(), VisualAnalogue.Line(shift, (100 * factor) + shift, factor)).Scales[0];

    private static void AssertSame(DetectorEvidence here, DetectorEvidence away, int factor, int shift)
    {
        Assert.Equal((here.Detector.Name, here.Eligibility, here.SigmaOrigin, here.SessionsUsed), (away.Detector.Name, away.Eligibility, away.SigmaOrigin, away.SessionsUsed));
        Close(here.Z, away.Z);
        Close(here.Probability, away.Probability);
        Close((here.Baseline * factor) + shift, away.Baseline);
        Close(here.Sigma * factor, away.Sigma);
        Assert.True(IsTie(here) || here.HasFired == away.HasFired, here.Detector.Name);
    }

    private static bool IsTie(DetectorEvidence evidence) =>
        evidence.Statistic is { } statistic && Math.Abs(statistic - evidence.Threshold ?? double.NaN) < 1e-9;

    private static void Close(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.True(expected is null || Math.Abs(expected.Value - actual!.Value) <= 1e-7 * Math.Max(1, Math.Abs(expected.Value)), expected + " against " + actual);
    }
}
