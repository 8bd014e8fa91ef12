using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Detectors;

/// <summary>Thresholds worked out by hand; the rules are on docs/sources/methods/detectors/session-drop.md.</summary>
public sealed class SessionDropTests
{
    private static readonly Scale Mean = Forms.OneScale(10, s => s.Mean(), Likert.Points(1, 7)).Scales[0];

    [Fact]
    public void Each_mode_has_its_threshold()
    {
        // 1.96·√2·6 = 16.631; 1.96·√2·10·√(1 − .93) = 7.334; k·SD; points; a quarter of 60.
        Is(16.6311515, SessionDropOptions.WithinPerson(), 17, 16);
        Is(12, SessionDropOptions.WithinPerson(2), 12, 11);
        Is(7.3336485, SessionDropOptions.ReliableChange(0.93, 10), 8, 7);
        Is(9, SessionDropOptions.SampleDeviations(1.5, 6), 9, 8);
        Is(7, SessionDropOptions.Points(7), 7, 6);
        Is(15, SessionDropOptions.Percent(0.25), 15, 14);
        Is(6, SessionDropOptions.StraussLike(6), 6, 5);
        Is(12, SessionDropOptions.StilesLike(6), 12, 11);
        Is(1, SessionDropOptions.StevensLike(), 1, 0);
    }

    [Property(QuietOnSuccess = true)]
    public Property A_fall_by_the_threshold_counts_whatever_rounding_does_to_it() => Law.Of(FsCheck.Fluent.Gen.Choose(20, 70), tenths =>
    {
        // 4.1 − 3.1 is 0.99999999999999956 in doubles; a clinician sees one point.
        RuptureMonitor monitor = RuptureMonitor.For(Mean).With(RupturePolicy.Of("test", new SessionDrop(SessionDropOptions.StevensLike())));

        Assert.True(monitor.Replay(ScoreSeries.Of(Mean, tenths / 10.0, (tenths - 10) / 10.0)).Last!.Evidence[0].HasFired);
        Assert.False(monitor.Replay(ScoreSeries.Of(Mean, tenths / 10.0, (tenths - 9) / 10.0)).Last!.Evidence[0].HasFired);
    });

    [Fact]
    public void No_fall_is_none_also_of_a_score_of_0() =>
        Assert.False(Watch(SessionDropOptions.Percent(0.25), 0, 0).HasFired);

    [Fact]
    public void Its_z_is_in_standard_errors_of_a_difference()
    {
        // −12/(√2·6), and −7/(√2·10·√.1).
        Assert.Equal(-12 / (Math.Sqrt(2) * 6), Watch(SessionDropOptions.Points(1), 60, 48).Z!.Value, 12);
        Assert.Equal(-7 / (Math.Sqrt(2) * 10 * Math.Sqrt(0.1)), Watch(SessionDropOptions.ReliableChange(0.9, 10), 60, 53).Z!.Value, 9);
        Assert.Equal(SigmaOrigin.Prior, Watch(SessionDropOptions.Points(1), 60, 48).SigmaOrigin);
        Assert.Equal(SigmaOrigin.Given, Watch(SessionDropOptions.ReliableChange(0.9, 10), 60, 53).SigmaOrigin);
    }

    [Fact]
    public void Without_a_prior_the_within_person_mode_cannot_judge_and_the_others_have_no_z()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).With(RupturePolicy.Of("test", new SessionDrop(), new SessionDrop(SessionDropOptions.Points(5), "points")));
        Verdict last = monitor.Replay(ScoreSeries.Of(Courses.Scale, 60, 40)).Last!;

        Assert.Equal(Eligibility.NoPrior, last["session-drop"].Eligibility);
        Assert.Contains("WithPrior", last["session-drop"].WhyNot);
        Assert.True(last["points"].HasFired);
        Assert.Null(last["points"].Z);
    }

    [Fact]
    public void A_preset_says_that_it_is_an_approximation()
    {
        Assert.EndsWith("(Strauss-like, an approximation)", new SessionDrop(SessionDropOptions.StraussLike(5)).Rule, StringComparison.Ordinal);
        Assert.EndsWith("(Stiles-like, an approximation)", new SessionDrop(SessionDropOptions.StilesLike(5)).Rule, StringComparison.Ordinal);
        Assert.EndsWith("(Stevens-like, an approximation)", new SessionDrop(SessionDropOptions.StevensLike()).Rule, StringComparison.Ordinal);
        Assert.Null(SessionDropOptions.Points(1).Approximates);
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.WithinPerson(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.ReliableChange(1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.ReliableChange(0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.ReliableChange(0.9, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.ReliableChange(0.9, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.SampleDeviations(1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.SampleDeviations(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.Points(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.Percent(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.StraussLike(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionDropOptions.StilesLike(double.PositiveInfinity));
    }

    private static void Is(double threshold, SessionDropOptions options, int firing, int quiet)
    {
        Assert.Equal(threshold, Watch(options, 60, 60 - firing).Threshold!.Value, 4);
        Assert.True(Watch(options, 60, 60 - firing).HasFired);
        Assert.False(Watch(options, 60, 60 - quiet).HasFired);
        Assert.Equal(60, Watch(options, 60, 60 - firing).Baseline);
    }

    private static DetectorEvidence Watch(SessionDropOptions options, params double?[] scores) =>
        RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(RupturePolicy.Of("test", new SessionDrop(options))).Replay(ScoreSeries.Of(Courses.Scale, scores)).Last!.Evidence.Single();
}
