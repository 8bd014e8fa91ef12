using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>What holds for every course.</summary>
public sealed class RetrospectiveLawsTests
{
    private static readonly SuddenChangeOptions Cutoff = SuddenChangeOptions.OfPoints(0.75);
    private static readonly Repair[] Closed = [Repair.Complete, Repair.Partial, Repair.Unresolved];

    [Property(QuietOnSuccess = true)]
    public Property A_closed_episode_never_changes_and_an_open_one_closes_once() => Law.Of(GappedCourses.Series, series =>
    {
        Episode[] before = [];
        foreach (SessionScore session in series.Sessions)
        {
            Episode[] now = [.. Look(series.Through(session.Session)).Episodes];
            Assert.True(now.Length >= before.Length);
            foreach ((Episode earlier, Episode later) in before.Zip(now, (earlier, later) => (earlier, later)))
            {
                Assert.Equal(earlier.Onset.Session, later.Onset.Session);
                Assert.Equal((earlier.Baseline, earlier.Sigma, earlier.Detector), (later.Baseline, later.Sigma, later.Detector));
                if (Closed.Contains(earlier.Repair))
                {
                    Assert.Equal(Values(earlier), Values(later));
                }
                else
                {
                    Assert.Equal(Repair.Open, earlier.Repair);
                }
            }

            Assert.DoesNotContain(now.Take(Math.Max(0, now.Length - 1)), episode => episode.Repair == Repair.Open);
            before = now;
        }
    });

    [Fact]
    public void The_laws_about_episodes_see_all_that_can_become_of_one()
    {
        Repair[] seen = [.. GappedCourses.Series.Sample(400, 50).SelectMany(series => Look(series).Episodes).Select(episode => episode.Repair).Distinct().OrderBy(repair => repair)];

        Assert.Equal([Repair.Open, Repair.Complete, Repair.Partial, Repair.Unresolved], seen);
    }

    [Property(QuietOnSuccess = true)]
    public Property Doubling_every_score_doubles_points_and_leaves_verdicts() => Law.Of(GappedCourses.Series, series => AssertSame(series, series.With(score => 2 * score, Wide), 2, 0));

    [Property(QuietOnSuccess = true)]
    public Property Moving_every_score_moves_levels_and_leaves_verdicts() => Law.Of(GappedCourses.Series, series => AssertSame(series, series.With(score => score + 16, Wide), 1, 16));

    [Property(QuietOnSuccess = true)]
    public Property A_scale_that_runs_the_other_way_changes_nothing_but_the_sign() =>
        Law.Of(GappedCourses.Series, series => AssertSame(series, series.With(score => 10 - score, Scales.Distress), -1, 10));

    [Property(QuietOnSuccess = true)]
    public Property No_figure_is_ever_not_a_number() => Law.Of(GappedCourses.Series, series =>
    {
        var figures = new List<double>();
        Collect(IndividualsChartReview.Of(series).ValueOrDefault, figures);
        Collect(Segmentation.Of(series).ValueOrDefault, figures);
        Collect(SuddenChanges.Drops(series, Cutoff).ValueOrDefault, figures);
        Collect(Trajectory.Of(series).ValueOrDefault, figures);
        Collect(Look(series), figures);

        Assert.DoesNotContain(figures, figure => double.IsNaN(figure) || double.IsInfinity(figure));
    });

    [Property(QuietOnSuccess = true)]
    public Property A_course_that_never_moves_has_findings_or_nothing_to_report() => Law.Of(
        Gen.Choose(8, 40).Zip(Gen.Choose(0, 40)),
        level =>
        {
            ScoreSeries series = ScoreSeries.Of(Scales.Alliance, [.. Enumerable.Repeat((double?)(level.Item2 / 4.0), level.Item1)]);

            Assert.Equal("TA8151", Assert.Single(IndividualsChartReview.Of(series).Findings).Code);
            Assert.Equal("TA8151", Assert.Single(Segmentation.Of(series).Findings).Code);
            Assert.Equal("TA8151", Assert.Single(Trajectory.Of(series).Findings).Code);
            Assert.Empty(SuddenChanges.Drops(series, Cutoff).Value.Sudden());
            Assert.Empty(Look(series).Episodes);
        });

    [Property(QuietOnSuccess = true)]
    public Property A_description_says_rupture_only_beside_consistent_with() => Law.Of(GappedCourses.Series, series =>
    {
        foreach (string? text in new[] { IndividualsChartReview.Of(series).ValueOrDefault?.Describe(), Segmentation.Of(series).ValueOrDefault?.Describe(), SuddenChanges.Drops(series, Cutoff).ValueOrDefault?.Describe(), Look(series).Describe() })
        {
            string rest = (text ?? string.Empty).Replace("consistent with a rupture", string.Empty).Replace("not a rupture", string.Empty).Replace("without a rupture", string.Empty);
            Assert.True(rest.IndexOf("rupture", StringComparison.OrdinalIgnoreCase) < 0, rest);
            Assert.True(text is null || text.Contains("false alarms") || text.Contains("No episode"), text);
        }
    });

    [Property(QuietOnSuccess = true, MaxTest = 20)]
    public Property Descriptions_are_the_same_in_every_culture() => Law.Of(
        GappedCourses.Series,
        series =>
        {
            string expected = InCulture.Of("en-US", () => Everything(series));
            Assert.All(InCulture.Foreign, culture => Assert.Equal(expected, InCulture.Of(culture, () => Everything(series))));
        });

    // 8.13 down to 3.17 and back: the planted figures, their mean, and what is made of them.
    [Fact]
    public void No_name_of_an_object_shows_a_score()
    {
        ScoreSeries series = ScoreSeries.Of(Scales.Alliance, 8.13, 8.13, 8.17, 8.13, 8.13, 8.17, 3.17, 3.13, 3.17, 3.13, 3.17, 3.13);
        Retrospect retrospect = Look(series);
        object[] things =
        [
            IndividualsChartReview.Of(series).Value, Segmentation.Of(series).Value, SuddenChanges.Drops(series, Cutoff).Value, Trajectory.Of(series).Value, retrospect,
            .. IndividualsChartReview.Of(series).Value.Signals, .. Segmentation.Of(series).Value.Segments, .. SuddenChanges.Drops(series, Cutoff).Value.Intervals,
            .. Trajectory.Of(series).Value.Fits, .. retrospect.Episodes,
        ];

        Assert.Contains("3.13", retrospect.Describe());
        Assert.All(things, thing => Assert.DoesNotMatch(@"[0-9][.,][0-9]{2}|nresolved", thing.ToString()));
        Assert.Equal([typeof(ChartSignal), typeof(Episode), typeof(IndividualsChartReview), typeof(Retrospect), typeof(Segment), typeof(Segmentation), typeof(SuddenChange), typeof(SuddenChanges), typeof(Trajectory), typeof(TrajectoryFit)],
            things.Select(thing => thing.GetType()).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Property(QuietOnSuccess = true)]
    public Property Every_look_back_says_up_to_which_session() => Law.Of(GappedCourses.Series, series => Assert.All(
        new[]
        {
            IndividualsChartReview.Of(series).ValueOrDefault?.ObservedThrough, Segmentation.Of(series).ValueOrDefault?.ObservedThrough,
            SuddenChanges.Gains(series, Cutoff).ValueOrDefault?.ObservedThrough, Trajectory.Of(series).ValueOrDefault?.ObservedThrough, Look(series).ObservedThrough,
        },
        session => Assert.True(session is null || session == series.Sessions.Count)));

    // The means of sudden changes take in up to three sessions after an interval, and no more.
    [Property(QuietOnSuccess = true)]
    public Property A_sudden_change_with_three_later_sessions_stays_as_it_is() => Law.Of(GappedCourses.Series, series =>
    {
        SuddenChange[] all = [.. SuddenChanges.Drops(series, Cutoff).ValueOrDefault?.Intervals ?? []];
        for (int session = 1; session < series.Sessions.Count; session++)
        {
            SuddenChange[] settled = [.. (SuddenChanges.Drops(series.Through(session), Cutoff).ValueOrDefault?.Intervals ?? []).Where(interval => interval.Session <= session - 3)];
            Assert.Equal(settled.Select(Criteria), all.Take(settled.Length).Select(Criteria));
        }
    });

    [Property(QuietOnSuccess = true)]
    public Property Weights_of_a_trajectory_add_up_to_one() => Law.Of(GappedCourses.Series, series =>
    {
        if (Trajectory.Of(series).ValueOrDefault is { } trajectory)
        {
            Assert.Equal(1, trajectory.Fits.Sum(fit => fit.Weight), 1e-12);
            Assert.True(trajectory.Fits[0].ResidualSumOfSquares >= trajectory.Fits[1].ResidualSumOfSquares - 1e-9);
            Assert.True(trajectory.Fits[1].ResidualSumOfSquares >= trajectory.Fits[2].ResidualSumOfSquares - 1e-9);
        }
    });

    private static Scale Wide { get; } = Forms.OneScale(1, s => s.Mean(), VisualAnalogue.Line(0, 30, 0.1m))["s"];

    private static Retrospect Look(ScoreSeries series, double factor = 1, double shift = 0) => Retrospect.Of(
        RuptureMonitor.For(series.Scale).WithPrior((factor * 6) + shift, Math.Abs(factor) * 0.5, "made up for tests").Replay(series));

    private static string Everything(ScoreSeries series) =>
        IndividualsChartReview.Of(series).ValueOrDefault?.Describe() + Segmentation.Of(series).ValueOrDefault?.Describe() + SuddenChanges.Drops(series, Cutoff).ValueOrDefault?.Describe()
        + Trajectory.Of(series).ValueOrDefault?.Describe() + Look(series).Describe();

    private static (int, bool, bool?, double?) Criteria(SuddenChange interval) => (interval.Session, interval.IsLarge, interval.IsStable, interval.MeanDifference);

    private static (Repair, int?, int, int, double?, int?, double?, double?, double?) Values(Episode episode) =>
        (episode.Repair, episode.ClosedAt, episode.LastSession, episode.Sessions, episode.Nadir, episode.NadirSession, episode.Depth, episode.BestPair, episode.RecoveredShare);

    private static void AssertSame(ScoreSeries series, ScoreSeries changed, double factor, double shift)
    {
        double size = Math.Abs(factor);
        if (IndividualsChartReview.Of(series).ValueOrDefault is { } chart)
        {
            IndividualsChartReview other = IndividualsChartReview.Of(changed).Value;
            Assert.Equal(chart.Signals, other.Signals);
            Assert.Equal((factor * chart.Center) + shift, other.Center, 1e-9);
            Assert.Equal(size * chart.Sigma, other.Sigma, 1e-9);
        }

        Assert.Equal(
            Segmentation.Of(series).ValueOrDefault?.Segments.Select(segment => (segment.FirstSession, segment.LastSession, segment.Side)),
            Segmentation.Of(changed).ValueOrDefault?.Segments.Select(segment => (segment.FirstSession, segment.LastSession, segment.Side)));
        Assert.Equal(
            SuddenChanges.Drops(series, Cutoff).ValueOrDefault?.Sudden().Select(change => change.Session),
            SuddenChanges.Drops(changed, SuddenChangeOptions.OfPoints(size * 0.75)).ValueOrDefault?.Sudden().Select(change => change.Session));
        Assert.Equal(Trajectory.Of(series).ValueOrDefault?.Shape, Trajectory.Of(changed).ValueOrDefault?.Shape);
        Assert.Equal(
            Look(series).Episodes.Select(episode => (episode.Onset.Session, episode.Repair, episode.ClosedAt)),
            Look(changed, factor, shift).Episodes.Select(episode => (episode.Onset.Session, episode.Repair, episode.ClosedAt)));
    }

    // Every number of the public properties, and of those of the things in their lists.
    private static void Collect(object? thing, List<double> figures)
    {
        foreach (PropertyInfo property in thing?.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0) ?? [])
        {
            switch (property.GetValue(thing))
            {
                case double figure:
                    figures.Add(figure);
                    break;
                case IEnumerable<double> many:
                    figures.AddRange(many);
                    break;
                case IEnumerable<object> things:
                    foreach (object inner in things)
                    {
                        Collect(inner, figures);
                    }

                    break;
            }
        }
    }
}
