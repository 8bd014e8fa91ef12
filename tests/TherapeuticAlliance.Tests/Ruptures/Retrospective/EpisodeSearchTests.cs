using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>
/// A detector that knows its baseline: 8 with a standard deviation of 1 unless another is given. It fires at scores below 6 unless
/// said otherwise, so that every bound of repair can be met exactly. The rules are on docs/sources/methods/repair.md.
/// </summary>
public sealed class EpisodeSearchTests
{
    [Fact]
    public void A_pair_exactly_one_standard_deviation_below_the_baseline_repairs()
    {
        Assert.Equal((Repair.Complete, 4), Outcome(Look([8, 5, 7, 7])));
        Assert.Equal((Repair.Open, null), Outcome(Look([8, 5, 7, 6.9])));
    }

    [Fact]
    public void Exactly_half_of_the_fall_is_partial()
    {
        Episode half = Assert.Single(Look([8, 4, 6, 6, 6]).Episodes);

        Assert.Equal((Repair.Partial, 0.5), (half.Repair, half.RecoveredShare));
    }

    [Fact]
    public void The_first_two_sessions_after_the_onset_are_a_pair_and_one_is_none()
    {
        Episode two = Assert.Single(Look([8, 5, 6, 6.5]).Episodes), one = Assert.Single(Look([8, 5, 6]).Episodes);

        Assert.Equal((6.25, 1.25 / 3), (two.BestPair, two.RecoveredShare));
        Assert.Equal((null, null), (one.BestPair, one.RecoveredShare));
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, -1)]
    public void Of_no_fall_no_share_is_made_good(double score, double depth)
    {
        Episode episode = Assert.Single(Look([score, score, score], fires: _ => true).Episodes);

        Assert.Equal((Repair.Complete, 3, depth, null), (episode.Repair, episode.ClosedAt, episode.Depth, episode.RecoveredShare));
    }

    [Theory]
    [InlineData(8.0, null)]
    [InlineData(null, 1.0)]
    public void A_baseline_without_a_standard_deviation_judges_nothing_and_neither_does_the_reverse(double? baseline, double? sigma)
    {
        Episode episode = Assert.Single(Look([8, 5, 8, 8], baseline, sigma).Episodes);

        Assert.Equal((Repair.NotJudged, null, null), (episode.Repair, episode.Baseline, episode.Sigma));
    }

    [Fact]
    public void An_episode_is_not_over_because_a_session_has_no_score()
    {
        Retrospect retrospect = Look([8, 5, 5, 5, 5, null, 5]);

        Assert.Equal([RuptureLevel.NotJudged, RuptureLevel.Probable], retrospect.Course.Verdicts.Skip(5).Select(verdict => verdict.Level));
        Assert.Equal((Repair.Unresolved, 5), Outcome(retrospect));
    }

    // Somebody said so after a session without a score, and nothing came after it.
    [Fact]
    public void An_episode_without_any_score_ends_where_it_began()
    {
        RupturePolicy policy = RupturePolicy.Of("said", new DirectReport()).ProbableWhen(When.Fires(DirectReport.DefaultName));
        MonitorCourse course = RuptureMonitor.For(Scales.Alliance).With(policy)
            .Replay(ScoreSeries.Of(Scales.Alliance, 8, 8, null), new Dictionary<int, ReportedBy> { [3] = ReportedBy.Therapist });

        Episode episode = Assert.Single(Retrospect.Of(course).Episodes);

        Assert.Equal((3, 3, 0), (episode.Onset.Session, episode.LastSession, episode.Sessions));
        Assert.Equal((null, null), (episode.Nadir, episode.NadirSession));
    }

    [Fact]
    public void An_episode_is_named_by_its_sessions_only() =>
        Assert.Equal("episode of sessions 2 to 3", Assert.Single(Look([8, 5, 5, 8, 8]).Episodes).ToString());

    [Fact]
    public void A_retrospect_is_named_by_its_course_only() =>
        Assert.Equal("Retrospect of MonitorCourse of ScoreSeries of form 1.0.0 s, 2 sessions", Look([8, 5]).ToString());

    [Fact]
    public void It_keeps_whether_the_treatment_has_ended()
    {
        MonitorCourse course = Look([8, 5]).Course;

        Assert.True(Retrospect.Of(course, hasEnded: true).HasEnded);
        Assert.False(Retrospect.Of(course).HasEnded);
    }

    // 5, 5, 4.9 are followed by 8, 8, 8: the gain begins at the session that fires.
    [Fact]
    public void A_sudden_gain_may_begin_at_the_onset()
    {
        Retrospect retrospect = Look([5, 5, 4.9, 8, 8, 8], fires: score => score < 5);

        Assert.Equal(3, Assert.Single(retrospect.SuddenGainsAfter(Assert.Single(retrospect.Episodes), SuddenChangeOptions.OfPoints(1))).Session);
    }

    // The window of three sessions after session 2 ends with session 5; the gain from 4 to 5 lies within it, that from 5 to 6 does not.
    [Theory]
    [InlineData(new[] { 8, 5, 5, 5, 8, 8, 8 }, 1)]
    [InlineData(new[] { 8, 5, 5, 5, 5, 8, 8, 8 }, 0)]
    public void The_window_is_counted_from_the_session_after_the_onset(int[] scores, int gains)
    {
        Retrospect retrospect = Look([.. scores.Select(score => (double?)score)]);

        Assert.Equal(gains, retrospect.SuddenGainsAfter(Assert.Single(retrospect.Episodes), SuddenChangeOptions.OfPoints(1)).Count());
    }

    [Fact]
    public void A_series_too_short_to_look_has_no_sudden_gains()
    {
        Retrospect retrospect = Look([8, 5, 8]);

        Assert.Empty(retrospect.SuddenGainsAfter(Assert.Single(retrospect.Episodes), SuddenChangeOptions.OfPoints(1)));
    }

    [Fact]
    public void Mistakes_are_named()
    {
        Assert.StartsWith("An episode begins at watch, probable or strong.", Assert.Throws<ArgumentOutOfRangeException>(
            "level", () => RetrospectOptions.Default.WithLevel(RuptureLevel.None)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The episode is not one of this retrospect.", Assert.Throws<ArgumentException>(
            "episode", () => Look([8, 5]).SuddenGainsAfter(Look([8, 5]).Episodes[0], SuddenChangeOptions.OfPoints(1))).Message, StringComparison.Ordinal);
    }

    private static (Repair Repair, int? ClosedAt) Outcome(Retrospect retrospect)
    {
        Episode episode = Assert.Single(retrospect.Episodes);
        return (episode.Repair, episode.ClosedAt);
    }

    private static Retrospect Look(double?[] scores, double? baseline = 8, double? sigma = 1, Func<double, bool>? fires = null)
    {
        RupturePolicy policy = RupturePolicy.Of("known", new Known(baseline, sigma, fires ?? (score => score < 6))).ProbableWhen(When.Fires("known"));
        return Retrospect.Of(RuptureMonitor.For(Scales.Alliance).With(policy).Replay(ScoreSeries.Of(Scales.Alliance, scores)));
    }

    private sealed class Known(double? baseline, double? sigma, Func<double, bool> fires) : CustomDetector<string>("options", "known")
    {
        public override string Rule => "as the test says";

        protected override IReadOnlyList<double> Settings => [];

        protected override int MemorySize => 0;

        protected override CustomJudgement Judge(double score, int gap, DetectorScale scale, double[] memory) =>
            CustomJudgement.Of(fires(score), score, 6, 1, baseline: baseline, sigma: sigma);
    }
}
