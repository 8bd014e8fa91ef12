using System;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Which cut-offs are published: docs/sources/methods/detectors/absolute-cutoff.md.</summary>
public sealed class AbsoluteCutoffTests
{
    private static readonly Scale Srs = Instruments.Srs["total"];

    [Theory]
    [InlineData(36, false)]
    [InlineData(35.9, true)]
    [InlineData(40, false)]
    [InlineData(0, true)]
    public void A_total_of_the_SRS_below_36_is_of_concern_and_36_is_not(double score, bool fires)
    {
        DetectorEvidence evidence = Watch(Srs, new AbsoluteCutoff(), score);

        Assert.Equal(fires, evidence.HasFired);
        Assert.Equal((score, 36.0, 36.0), (evidence.Statistic, evidence.Threshold, evidence.Baseline));
    }

    [Theory]
    [InlineData(38.3, 37.3, true)]
    [InlineData(38.3, 37.4, false)]
    [InlineData(37.3, 38.3, false)]
    [InlineData(20.1, 19.1, true)]
    [InlineData(4.1, 3.1, true)]
    public void A_fall_of_the_SRS_by_one_point_from_the_last_session_is_of_concern(double last, double score, bool fires)
    {
        DetectorEvidence evidence = Watch(Srs, new AbsoluteCutoff(AbsoluteCutoffOptions.Of("fall-from-last")), last, score);

        Assert.Equal(fires, evidence.HasFired);
        Assert.Equal((1.0, last), (evidence.Threshold, evidence.Baseline));
        Assert.Equal(last - score, evidence.Statistic);
        Assert.Equal(Eligibility.TooFewSessions, Watch(Srs, new AbsoluteCutoff(AbsoluteCutoffOptions.Of("fall-from-last")), score).Eligibility);
    }

    [Fact]
    public void Where_no_cut_off_is_published_it_says_why_and_judges_nothing()
    {
        Scale wai = Instruments.WaiSr.Client["total"];
        DetectorEvidence evidence = Watch(wai, new AbsoluteCutoff(), 12);

        Assert.Equal(Eligibility.NoThreshold, evidence.Eligibility);
        Assert.Equal(wai.WhyNoThreshold, evidence.WhyNot);
        Assert.False(evidence.HasFired);
    }

    [Fact]
    public void Where_there_is_a_cut_off_a_session_that_cannot_be_judged_says_its_own_reason()
    {
        Scale falls = Forms.OneScale(1, s => s.Sum().FallThreshold("fall", Comparison.AtOrAbove, 5, "m", "s"), VisualAnalogue.Line(0, 100, 1)).Scales[0];

        Assert.Equal("the session has no score", Watch(Srs, new AbsoluteCutoff(), 40, null).WhyNot);
        Assert.Equal("scale s has no threshold on the score; it has: fall", Watch(falls, new AbsoluteCutoff(), 12).WhyNot);
    }

    [Fact]
    public void A_threshold_that_is_not_there_or_on_items_or_on_the_better_side_is_none()
    {
        Scale better = Forms.OneScale(1, s => s.Sum().Threshold("good", Comparison.AtOrAbove, 80, "m", "s"), VisualAnalogue.Line(0, 100, 1)).Scales[0];

        Assert.Equal("scale total has no threshold other; it has: cut-off, item-cut-off, fall-from-last", Watch(Srs, new AbsoluteCutoff(AbsoluteCutoffOptions.Of("other")), 12).WhyNot);
        Assert.Equal("the threshold item-cut-off is on single items", Watch(Srs, new AbsoluteCutoff(AbsoluteCutoffOptions.Of("item-cut-off")), 12).WhyNot);
        Assert.Equal("the threshold good is not on the worse side", Watch(better, new AbsoluteCutoff(), 12).WhyNot);
        Assert.Throws<ArgumentException>(() => AbsoluteCutoffOptions.Of(" "));
    }

    [Theory]
    [InlineData(Comparison.AtOrAbove, 10, true)]
    [InlineData(Comparison.AtOrAbove, 9, false)]
    [InlineData(Comparison.Above, 10, false)]
    [InlineData(Comparison.Above, 11, true)]
    public void Where_higher_is_worse_the_upper_side_is_of_concern(Comparison comparison, double score, bool fires)
    {
        Scale distress = Forms.Empty(VisualAnalogue.Line(0, 40, 1)).HigherIsWorse().NumberedItems(1)
            .Scale("s", s => s.AllItems().Sum().Threshold("cut", comparison, 10, "m", "s").FallThreshold("rise", Comparison.Above, 2, "m", "s")).Build().Scales[0];
        DetectorEvidence evidence = Watch(distress, new AbsoluteCutoff(), score);

        Assert.Equal(fires, evidence.HasFired);
        Assert.Equal((score, 10.0), (evidence.Statistic, evidence.Threshold));
        Assert.True(Watch(distress, new AbsoluteCutoff(AbsoluteCutoffOptions.Of("rise")), 5, 8).HasFired);
        Assert.False(Watch(distress, new AbsoluteCutoff(AbsoluteCutoffOptions.Of("rise")), 5, 7).HasFired);
        Assert.False(Watch(distress, new AbsoluteCutoff(AbsoluteCutoffOptions.Of("rise")), 8, 5).HasFired);
    }

    private static DetectorEvidence Watch(Scale scale, AbsoluteCutoff cutoff, params double?[] scores) =>
        RuptureMonitor.For(scale).With(RupturePolicy.Of("test", cutoff)).Replay(ScoreSeries.Of(scale, scores)).Last!.Evidence[0];
}
