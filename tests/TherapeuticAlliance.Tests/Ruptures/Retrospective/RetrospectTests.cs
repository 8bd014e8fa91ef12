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
/// Worked by hand. Six sessions at 8 after a prior of mean 8, SD .5 and 5 degrees of freedom: the baseline is 8, and the
/// standard deviation √(5·.25/11) = .3371, so that two sessions in a row are near it from 7.6629 on. The same example is on docs/sources/methods/repair.md.
/// </summary>
public sealed class RetrospectTests
{
    private static readonly double Sigma = Math.Sqrt(1.25 / 11);

    // The sessions after the six at 8; session 7 is the first of them.
    public static TheoryData<double?[], int, Repair, int?, int> Courses { get; } = new()
    {
        // A dip of one session; the pair at 8 and 9 repairs it.
        { [5, 8, 8], 3, Repair.Complete, 9, 1 },
        { [5, 8, 8, 8, 8], 3, Repair.Complete, 9, 1 },

        // 7.66 is just too low, 7.67 is not.
        { [5, 7.67, 7.67], 3, Repair.Complete, 9, 1 },
        { [5, 7.66, 7.66, 7.66], 3, Repair.Partial, 10, 4 },

        // The mean of the pair counts, and the second pair may do it.
        { [5, 7.4, 8], 3, Repair.Complete, 9, 1 },
        { [5, 7, 8, 7.6], 3, Repair.Complete, 10, 2 },

        // From 5 to 6.5 would be half of the fall from 8.
        { [5, 6.6, 6.5, 6.4], 3, Repair.Partial, 10, 4 },
        { [5, 6.4, 6.4, 6.4], 3, Repair.Unresolved, 10, 4 },

        // One good session alone repairs nothing.
        { [5, 5, 8.2, 5], 3, Repair.Partial, 10, 4 },
        { [5, 5, 7, 5], 3, Repair.Unresolved, 10, 4 },

        // A deeper nadir after the onset: from 4, 6.4 makes good .6.
        { [5, 4, 6.4, 6.4], 3, Repair.Partial, 10, 4 },

        // The window decides.
        { [5, 6, 6, 6, 8, 8], 3, Repair.Unresolved, 10, 4 },
        { [5, 6, 6, 6, 8, 8], 5, Repair.Complete, 12, 4 },
        { [5, 8], 3, Repair.Open, null, 2 },
        { [5, 7, 7], 3, Repair.Open, null, 3 },
        { [5], 3, Repair.Open, null, 1 },

        // Sessions without a score are passed over.
        { [5, null, 8, null, null, 8], 3, Repair.Complete, 12, 1 },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void What_became_of_an_episode(double?[] later, int window, Repair repair, int? closedAt, int sessions)
    {
        foreach (Retrospect retrospect in new[] { Of(later, window), Mirrored(later, window) })
        {
            Episode episode = Assert.Single(retrospect.Episodes);

            Assert.Equal((7, repair, closedAt, sessions), (episode.Onset.Session, episode.Repair, episode.ClosedAt, episode.Sessions));
            Assert.Equal(repair == Repair.Complete ? closedAt : null, episode.RepairedAt);
            Assert.Equal(Sigma, episode.Sigma!.Value, 1e-12);
            Assert.Equal(6 + later.Length, retrospect.ObservedThrough);
        }
    }

    [Fact]
    public void An_episode_has_depth_and_nadir_and_a_frozen_baseline()
    {
        Episode episode = Of([5, 4, 6.4, 6.4, 3, 3, 3], 3).Episodes[0];

        Assert.Equal(("predictive-baseline", 8.0), (episode.Detector, Math.Round(episode.Baseline!.Value, 9)));
        Assert.Equal((8, 4.0, 10), (episode.NadirSession, episode.Nadir, episode.LastSession));
        Assert.Equal(4, episode.Depth!.Value, 1e-9);
        Assert.Equal(4 / Sigma, episode.StandardisedDepth!.Value, 1e-9);
        Assert.Equal(6.4, episode.BestPair!.Value, 1e-9);
        Assert.Equal(2.4 / 4, episode.RecoveredShare!.Value, 1e-9);
    }

    [Fact]
    public void Where_higher_is_worse_the_nadir_is_the_highest_score_and_depth_is_positive()
    {
        Episode episode = Mirrored([5, 4, 6.4, 6.4], 3).Episodes[0];

        Assert.Equal((8, 6.0), (episode.NadirSession, episode.Nadir));
        Assert.Equal(2, episode.Baseline!.Value, 1e-9);
        Assert.Equal(4, episode.Depth!.Value, 1e-9);
        Assert.Equal(3.6, episode.BestPair!.Value, 1e-9);
        Assert.Equal(0.6, episode.RecoveredShare!.Value, 1e-9);
    }

    [Fact]
    public void A_treatment_that_ended_leaves_no_episode_open()
    {
        Assert.Equal(Repair.DroppedOut, Of([5, 8], 3, hasEnded: true).Episodes[0].Repair);
        Assert.Null(Of([5, 8], 3, hasEnded: true).Episodes[0].ClosedAt);
        Assert.Equal(Repair.Complete, Of([5, 8, 8], 3, hasEnded: true).Episodes[0].Repair);
    }

    [Fact]
    public void A_second_fall_is_a_second_episode_once_the_first_is_closed()
    {
        Assert.Equal([(7, Repair.Complete), (12, Repair.Open)], Of([5, 8, 8, 8, 8, 5], 3).Episodes.Select(episode => (episode.Onset.Session, episode.Repair)));

        // The second fall comes while the first episode is open.
        Assert.Equal([(7, Repair.Unresolved)], Of([5, 7.9, 5, 5], 3).Episodes.Select(episode => (episode.Onset.Session, episode.Repair)));
    }

    // The level stays probable at sessions 11 and 12, after the window has closed at 10.
    [Fact]
    public void An_episode_that_goes_on_after_its_window_is_not_a_new_one()
    {
        Retrospect retrospect = Of([5, 5, 5, 5, 5, 5], 3);

        Assert.Equal([RuptureLevel.Probable, RuptureLevel.Probable], retrospect.Course.Verdicts.Skip(10).Select(verdict => verdict.Level));
        Assert.Equal(10, Assert.Single(retrospect.Episodes).ClosedAt);
    }

    [Fact]
    public void The_baseline_is_that_of_a_detector_that_fired()
    {
        RupturePolicy policy = RupturePolicy.Of("order", new CusumLower(), new PredictiveBaseline()).ProbableWhen(When.Fires(PredictiveBaseline.DefaultName));
        MonitorCourse course = Monitor(Scales.Alliance, 8).With(policy).Replay(Series(Scales.Alliance, [7.1]));

        Assert.Equal([false, true], course.Verdicts[6].Evidence.Select(evidence => evidence.HasFired));
        Assert.All(course.Verdicts[6].Evidence, evidence => Assert.NotNull(evidence.Sigma));
        Assert.Equal(PredictiveBaseline.DefaultName, Retrospect.Of(course).Episodes[0].Detector);
    }

    // Somebody said so, and no detector knows a level.
    [Fact]
    public void Without_a_baseline_repair_is_not_judged()
    {
        RupturePolicy policy = RupturePolicy.Of("said", new DirectReport()).ProbableWhen(When.Fires(DirectReport.DefaultName));
        MonitorCourse course = Monitor(Scales.Alliance, 8).With(policy).Replay(
            Series(Scales.Alliance, [5, 8, 8, 8]), new Dictionary<int, ReportedBy> { [7] = ReportedBy.Client });

        Episode episode = Assert.Single(Retrospect.Of(course).Episodes);

        Assert.Equal((7, Repair.NotJudged, 10, 5.0), (episode.Onset.Session, episode.Repair, episode.ClosedAt, episode.Nadir));
        Assert.Equal((null, null, null, null), (episode.Baseline, episode.Depth, episode.StandardisedDepth, episode.RecoveredShare));
        Assert.Contains("not measured for this policy", Retrospect.Of(course).Describe());
    }

    [Fact]
    public void A_quiet_course_has_no_episode()
    {
        Retrospect quiet = Of([8, 7.9, 8], 3);

        Assert.Empty(quiet.Episodes);
        Assert.Contains("No episode", quiet.Describe());
        Assert.Equal(0, Retrospect.Of(Monitor(Scales.Alliance, 8).Replay(ScoreSeries.Of(Scales.Alliance))).ObservedThrough);
    }

    [Fact]
    public void The_level_decides_where_an_episode_begins()
    {
        // p is about .015 for 7: probable, not strong.
        MonitorCourse course = Monitor(Scales.Alliance, 8).Replay(Series(Scales.Alliance, [7.1]));

        Assert.Equal(RuptureLevel.Probable, course.Verdicts[6].Level);
        Assert.Single(Retrospect.Of(course).Episodes);
        Assert.Empty(Retrospect.Of(course, RetrospectOptions.Default.WithLevel(RuptureLevel.Strong)).Episodes);
    }

    [Fact]
    public void Sudden_gains_are_looked_for_between_onset_and_the_end_of_the_window()
    {
        Retrospect retrospect = Of([5, 5.1, 5, 7.9, 8, 8.1], 5);
        Episode episode = Assert.Single(retrospect.Episodes);

        Assert.Equal(9, Assert.Single(retrospect.SuddenGainsAfter(episode, SuddenChangeOptions.OfPoints(1))).Session);
        Assert.Empty(retrospect.SuddenGainsAfter(episode, SuddenChangeOptions.OfPoints(4)));
        Retrospect shorter = Of([5, 5.1, 5, 7.9, 8, 8.1], 2);
        Assert.Empty(shorter.SuddenGainsAfter(shorter.Episodes[0], SuddenChangeOptions.OfPoints(1)));
    }

    [Fact]
    public void A_description_names_rule_rate_and_what_an_episode_is_not()
    {
        string text = Of([5, 8, 8], 3).Describe();

        Assert.Contains("consistent with a rupture", text);
        Assert.Contains("not a rupture", text);
        Assert.Contains("7 to 7", text);
        Assert.Contains("complete", text);
        Assert.Contains("predictive", text);
        Assert.Contains("false alarms at level strong", text);
    }

    [Fact]
    public void Mistakes_of_the_programmer_throw()
    {
        Assert.Throws<ArgumentNullException>("course", () => Retrospect.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => RetrospectOptions.Default.WithLevel(RuptureLevel.None));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => RetrospectOptions.Default.WithLevel((RuptureLevel)9));
        Assert.Throws<ArgumentOutOfRangeException>("sessions", () => RetrospectOptions.Default.WithWindow(1));
        Assert.Throws<ArgumentOutOfRangeException>("standardDeviations", () => RetrospectOptions.Default.WithCompleteWithin(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => RetrospectOptions.Default.WithPartialShare(1));
        Assert.Throws<ArgumentException>("episode", () => Of([5, 8], 3).SuddenGainsAfter(Of([5, 8], 3).Episodes[0], SuddenChangeOptions.OfPoints(1)));
    }

    // From 5 to 7.4 is .8 of the fall from 8, and 7.4 is 1.8 standard deviations below it.
    [Fact]
    public void Bounds_of_repair_can_be_moved()
    {
        MonitorCourse course = Course(Scales.Alliance, [5, 7.4, 7.4, 7.4]);

        Assert.Equal(Repair.Partial, Retrospect.Of(course).Episodes[0].Repair);
        Assert.Equal(Repair.Complete, Retrospect.Of(course, RetrospectOptions.Default.WithCompleteWithin(2)).Episodes[0].Repair);
        Assert.Equal(Repair.Unresolved, Retrospect.Of(course, RetrospectOptions.Default.WithPartialShare(0.85)).Episodes[0].Repair);
    }

    [Fact]
    public void Options_keep_what_was_said_before()
    {
        RetrospectOptions options = RetrospectOptions.Default.WithLevel(RuptureLevel.Watch).WithWindow(5).WithCompleteWithin(0.5).WithPartialShare(0.75).WithWindow(4);

        Assert.Equal((RuptureLevel.Watch, 4, 0.5, 0.75), (options.Level, options.Window, options.CompleteWithin, options.PartialShare));
        Assert.Equal(
            "episodes from level watch; complete when two of the next 4 sessions in a row average within 0.5 SD of the baseline, partial when they make good 75 % of the fall",
            options.ToString());
    }

    private static Retrospect Of(double?[] later, int window, bool hasEnded = false) =>
        Retrospect.Of(Course(Scales.Alliance, later), RetrospectOptions.Default.WithWindow(window), hasEnded);

    private static Retrospect Mirrored(double?[] later, int window) =>
        Retrospect.Of(Course(Scales.Distress, later), RetrospectOptions.Default.WithWindow(window));

    private static MonitorCourse Course(Scale scale, double?[] later) => Monitor(scale, 8).Replay(Series(scale, later));

    private static RuptureMonitor Monitor(Scale scale, double mean) => RuptureMonitor.For(scale)
        .WithPrior(scale.Instrument.Direction == Direction.HigherIsBetter ? mean : 10 - mean, 0.5, "made up for tests").With(RupturePolicy.BaselineAndCusum);

    private static ScoreSeries Series(Scale scale, double?[] later) => ScoreSeries.Of(
        scale, [.. Enumerable.Repeat((double?)8, 6).Concat(later).Select(score => scale.Instrument.Direction == Direction.HigherIsBetter ? score : 10 - score)]);
}
