using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>Cost and penalty: docs/sources/methods/segmentation.md.</summary>
public sealed class SegmentationTests
{
    public static TheoryData<string> AllSeries { get; } = new(OracleSeries.Names("series.csv"));

    // The shortest of the eleven is too short for a public answer, so the partition itself is asked.
    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Borders_are_those_of_package_changepoint_with_either_penalty(string name)
    {
        OracleSeries oracle = OracleSeries.Of("series.csv", name);
        var sessions = new ScoredSessions(oracle.Series);
        double[] values = [.. sessions.Scores.Select(score => score / new ChartStatistics(sessions).SigmaOfMeanRange!.Value)];

        Assert.Equal(oracle["penalty-2"][0], 2 * Math.Log(values.Length), 1e-9);
        Assert.Equal(oracle["border-2"], OptimalPartition.Borders(values, oracle["penalty-2"][0], 1).Select(at => (double)at));
        Assert.Equal(oracle["border-3"], OptimalPartition.Borders(values, oracle["penalty-3"][0], 2).Select(at => (double)at));
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void A_segmentation_ends_its_segments_at_those_borders(string name)
    {
        OracleSeries oracle = OracleSeries.Of("series.csv", name);
        Result<Segmentation> plain = Segmentation.Of(oracle.Series);
        Result<Segmentation> fine = Segmentation.Of(oracle.Series, SegmentationOptions.Default.WithPenaltyFactor(2).WithMinSegment(1));
        if (oracle["score"].Length < 8)
        {
            FindingAssert.Only(plain.Findings, "TA8150", string.Empty, "segmentation", "8", "6");
            return;
        }

        Assert.Equal(oracle["border-3"], plain.Value.Segments.Take(plain.Value.Segments.Count - 1).Select(segment => (double)segment.LastSession));
        Assert.Equal(oracle["border-2"], fine.Value.Segments.Take(fine.Value.Segments.Count - 1).Select(segment => (double)segment.LastSession));
    }

    // Worked by hand: σ = 1, levels 6 and 3. One border costs 3·ln 8 = 6.24 and saves 18, half of 4·3² = 36.
    [Fact]
    public void A_worked_series()
    {
        Segmentation result = Segmentation.Of(
            ScoreSeries.Of(Scales.Alliance, 6, 6, 6, 6, 3, 3, 3, 3), SegmentationOptions.Default.WithStandardDeviation(1)).Value;

        Assert.Equal(3 * Math.Log(8), result.Penalty, 1e-12);
        Assert.Equal((1.0, 8), (result.Sigma, result.ObservedThrough));
        Assert.Equal([(1, 4, 4, 6.0), (5, 8, 4, 3.0)], result.Segments.Select(s => (s.FirstSession, s.LastSession, s.Sessions, s.Mean)));
        Assert.Equal((null, null, ChangeSide.Neither), (result.Segments[0].Change, result.Segments[0].StandardisedChange, result.Segments[0].Side));
        Assert.Equal((-3.0, -3.0, ChangeSide.Worse), (result.Segments[1].Change, result.Segments[1].StandardisedChange, result.Segments[1].Side));
        Assert.Contains("5 to 8", result.Describe());
        Assert.Equal("Segmentation of ScoreSeries of form 1.0.0 s, 8 sessions, 2 segments", result.ToString());
    }

    // σ = 2: a border costs 3·ln 9 = 6.59, and the one of the smaller change, 6 points, alone saves 1.5·(6/2)² = 13.5.
    [Fact]
    public void Each_segment_is_compared_with_the_one_before_in_points_and_in_standard_deviations()
    {
        Segmentation result = Segmentation.Of(
            ScoreSeries.Of(Scales.Alliance, 8, 8, 8, 2, 2, 2, 9, 9, 9), SegmentationOptions.Default.WithStandardDeviation(2)).Value;

        Assert.Equal([(1, 3, 3, 8.0), (4, 6, 3, 2.0), (7, 9, 3, 9.0)], result.Segments.Select(s => (s.FirstSession, s.LastSession, s.Sessions, s.Mean)));
        Assert.Equal([null, -6.0, 7.0], result.Segments.Select(segment => segment.Change));
        Assert.Equal([null, -3.0, 3.5], result.Segments.Select(segment => segment.StandardisedChange));
        Assert.Equal([ChangeSide.Neither, ChangeSide.Worse, ChangeSide.Better], result.Segments.Select(segment => segment.Side));
        Assert.Equal("sessions 4 to 6", result.Segments[1].ToString());
    }

    [Fact]
    public void A_dip_of_one_session_is_no_segment_unless_segments_of_one_are_allowed()
    {
        ScoreSeries series = ScoreSeries.Of(Scales.Alliance, 6, 6, 6, 6, 0, 6, 6, 6);
        SegmentationOptions options = SegmentationOptions.Default.WithStandardDeviation(1);

        Assert.DoesNotContain(Segmentation.Of(series, options).Value.Segments, segment => segment.Sessions == 1);
        Assert.Equal([4, 5, 8], Segmentation.Of(series, options.WithMinSegment(1)).Value.Segments.Select(segment => segment.LastSession));
    }

    [Fact]
    public void Gaps_break_the_moving_range_and_segments_go_on_over_them()
    {
        ScoreSeries series = ScoreSeries.FromSessions(
            Scales.Alliance, [new(1, 6), new(2, 5), new(4, 6), new(5, 5), new(6, null), new(7, 1), new(8, 2), new(12, 1), new(13, 2), new(14, null)]).Value;

        Segmentation result = Segmentation.Of(series).Value;

        Assert.Equal(1 / (2 / Math.Sqrt(Math.PI)), result.Sigma, 1e-12);
        Assert.Equal([(1, 5), (7, 13)], result.Segments.Select(segment => (segment.FirstSession, segment.LastSession)));
        Assert.Equal(14, result.ObservedThrough);
    }

    [Fact]
    public void Where_higher_is_worse_a_rise_is_for_the_worse()
    {
        Segmentation result = Segmentation.Of(
            ScoreSeries.Of(Scales.Distress, 3, 3, 3, 3, 6, 6, 6, 6), SegmentationOptions.Default.WithStandardDeviation(1)).Value;

        Assert.Equal((3.0, ChangeSide.Worse), (result.Segments[1].Change, result.Segments[1].Side));
    }

    [Fact]
    public void Scores_that_never_move_or_never_follow_one_another_need_a_standard_deviation()
    {
        ScoreSeries level = ScoreSeries.Of(Scales.Alliance, [.. Enumerable.Repeat((double?)5, 9)]);
        ScoreSeries sparse = ScoreSeries.FromSessions(Scales.Alliance, Enumerable.Range(1, 9).Select(i => new SessionScore(3 * i, i))).Value;

        FindingAssert.Only(Segmentation.Of(level).Findings, "TA8151", string.Empty, "segmentation");
        FindingAssert.Only(Segmentation.Of(sparse).Findings, "TA8152", string.Empty, "segmentation");
        Assert.Single(Segmentation.Of(level, SegmentationOptions.Default.WithStandardDeviation(1)).Value.Segments);
        Assert.True(Segmentation.Of(sparse, SegmentationOptions.Default.WithStandardDeviation(1)).IsValid);
    }

    [Fact]
    public void Mistakes_of_the_programmer_throw()
    {
        Assert.Throws<ArgumentNullException>("series", () => Segmentation.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>("factor", () => SegmentationOptions.Default.WithPenaltyFactor(0));
        Assert.Throws<ArgumentOutOfRangeException>("sessions", () => SegmentationOptions.Default.WithMinSegment(0));
        Assert.Throws<ArgumentOutOfRangeException>("withinPersonStandardDeviation", () => SegmentationOptions.Default.WithStandardDeviation(double.NaN));
    }

    [Fact]
    public void Options_keep_what_was_said_before()
    {
        SegmentationOptions options = SegmentationOptions.Default.WithPenaltyFactor(2).WithMinSegment(4).WithStandardDeviation(0.5).WithPenaltyFactor(2.5);

        Assert.Equal((2.5, 4, 0.5), (options.PenaltyFactor, options.MinSegment, options.WithinPersonStandardDeviation));
        Assert.Equal((3.0, 2, null), (SegmentationOptions.Default.PenaltyFactor, SegmentationOptions.Default.MinSegment, SegmentationOptions.Default.WithinPersonStandardDeviation));
        Assert.Equal("penalty 2.5·ln n for each border, segments of at least 4 sessions", options.ToString());
    }
}
