using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Formula and a worked example: docs/sources/methods/detectors/robust-baseline.md.</summary>
public sealed class RobustBaselineTests
{
    [Property(QuietOnSuccess = true)]
    public Property Median_and_median_absolute_deviation_are_those_of_their_definition() => Law.Of(Gen.Choose(0, 100).ArrayOf().Where(scores => scores.Length > 1), scores =>
    {
        DetectorEvidence evidence = Watch(null, [.. scores, 50]);
        double median = Median(scores.Select(score => (double)score)), deviation = Median(scores.Select(score => System.Math.Abs(score - median)));

        Assert.Equal(median, evidence.Baseline);
        double sigma = System.Math.Max(2, 1.4826 * deviation);
        Assert.Equal(sigma, evidence.Sigma!.Value, 12);
        Assert.Equal((50 - median) / sigma, evidence.Z!.Value, 12);
    });

    [Fact]
    public void One_bad_session_does_not_hide_the_next()
    {
        // By hand: 58 59 60 61 62 and one 20 have the median 59.5 and the deviations .5 .5 1.5 1.5 2.5 39.5, so MAD 1.5.
        DetectorEvidence evidence = Watch(null, 60, 61, 59, 62, 58, 20, 20);

        Assert.Equal(59.5, evidence.Baseline);
        Assert.Equal(1.4826 * 1.5, evidence.Sigma!.Value, 12);
        Assert.True(evidence.HasFired);
    }

    [Fact]
    public void The_floor_is_half_of_the_prior_and_at_least_one_step_or_without_a_prior_two_percent_of_the_range()
    {
        Assert.Equal((3.0, SigmaOrigin.Floor), (Watch(6, 60, 60, 60, 60, 60, 50).Sigma, Watch(6, 60, 60, 60, 60, 60, 50).SigmaOrigin));
        Assert.Equal(1.0, Watch(1, 60, 60, 60, 60, 60, 50).Sigma);
        Assert.Equal(2.0, Watch(null, 60, 60, 60, 60, 60, 50).Sigma);
        Assert.Equal(SigmaOrigin.MedianAbsoluteDeviation, Watch(1, 60, 65, 70, 50, 40, 50).SigmaOrigin);
    }

    private static DetectorEvidence Watch(double? priorSigma, params int[] scores)
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", new RobustBaseline(new RobustBaselineOptions().WithMinimumEarlierSessions(2))));
        monitor = priorSigma is { } sigma ? monitor.WithPrior(60, sigma, "test") : monitor;
        return monitor.Replay(ScoreSeries.Of(Courses.Scale, scores.Select(score => (double?)score).ToArray())).Last!.Evidence[0];
    }

    private static double Median(System.Collections.Generic.IEnumerable<double> values)
    {
        double[] sorted = values.OrderBy(value => value).ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
