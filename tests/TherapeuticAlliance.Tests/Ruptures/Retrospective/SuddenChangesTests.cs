using System;
using System.Linq;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures.Retrospective;

/// <summary>The three criteria, and two worked examples: docs/sources/methods/sudden-gains.md.</summary>
public sealed class SuddenChangesTests
{
    private static readonly SuddenChangeOptions AsInTheOracle = SuddenChangeOptions.OfPoints(0.5).WithShareOfScore(0.1);

    public static TheoryData<string> AllSeries { get; } = new(OracleSeries.Names("sudden-drops.csv"));

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Each_criterion_of_each_interval_is_that_of_package_suddengains(string name)
    {
        OracleSeries oracle = OracleSeries.Of("sudden-drops.csv", name);

        SuddenChanges drops = SuddenChanges.Drops(oracle.Series, AsInTheOracle).Value;

        Assert.Equal(Enumerable.Range(2, oracle["score"].Length - 3), drops.Intervals.Select(interval => interval.Session));
        Assert.Equal(oracle["crit1"].Select(met => met == 1), drops.Intervals.Select(interval => interval.IsLarge));
        Assert.Equal(oracle["crit2"].Select(met => met == 1), drops.Intervals.Select(interval => interval.IsLargeShare!.Value));
        Assert.Equal(oracle["crit3"].Select(met => met == 1), drops.Intervals.Select(interval => interval.IsStable!.Value));
        Assert.Equal(oracle["all"].Select(met => met == 1), drops.Intervals.Select(interval => interval.IsSudden));
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Where_higher_is_worse_a_sudden_rise_is_the_drop(string name)
    {
        OracleSeries oracle = OracleSeries.Of("sudden-drops.csv", name);
        SuddenChangeOptions options = SuddenChangeOptions.OfPoints(0.5);

        SuddenChanges drops = SuddenChanges.Drops(oracle.Series, options).Value, mirrored = SuddenChanges.Drops(oracle.Mirrored, options).Value;

        Assert.Equal(drops.Sudden().Select(interval => interval.Session), mirrored.Sudden().Select(interval => interval.Session));
        Assert.Equal(drops.Sudden().Select(interval => interval.Session), SuddenChanges.Gains(OnAlliance(oracle), options).Value.Sudden().Select(interval => interval.Session));
    }

    // Figures of suddengains for hand-made intervals; the second is a textbook V, which the rule rejects.
    [Theory]
    [InlineData(new[] { 32.0, 31, 33 }, new[] { 5.0, 6, 7 }, 7, 26, 1, 2.7764451052, true)]
    [InlineData(new[] { 4.3, 4.2, 4.3 }, new[] { 3.0, 3.6, 4.1 }, 0.5, 0.7, 0.39157800415, 2.7764451052, false)]
    [InlineData(new[] { 4.3, 4.2, 4.3 }, new[] { 3.0, 3.2, 3.1 }, 0.5, 1.1666666667, 0.081649658093, 2.7764451052, true)]
    public void Three_sessions_on_each_side_of_a_worked_interval(
        double[] before, double[] after, double cutoff, double difference, double pooled, double critical, bool isStable)
    {
        Scale wide = Forms.OneScale(1, s => s.Mean(), VisualAnalogue.Line(0, 40, 0.1m))["s"];

        SuddenChange interval = SuddenChanges.Drops(ScoreSeries.Of(wide, [.. before.Concat(after).Select(score => (double?)score)]), SuddenChangeOptions.OfPoints(cutoff).WithShareOfScore(0.25))
            .Value.Intervals.Single(found => found.Session == 3);

        Assert.Equal((true, true, isStable, isStable), (interval.IsLarge, interval.IsLargeShare, interval.IsStable, interval.IsSudden));
        Assert.Equal(before[2] - after[0], interval.Size, 1e-12);
        Assert.Equal(difference, interval.MeanDifference!.Value, 1e-9);
        Assert.Equal(pooled, interval.PooledStandardDeviation!.Value, 1e-9);
        Assert.Equal(critical, interval.CriticalValue!.Value, 1e-9);
    }

    // The figures of suddengains for an interval with a missing session on each side: t with two degrees of freedom.
    [Fact]
    public void Missing_sessions_leave_fewer_degrees_of_freedom()
    {
        ScoreSeries series = ScoreSeries.FromSessions(Scales.Alliance, [new(1, null), new(2, 4.2), new(3, 4.3), new(4, 3), new(5, null), new(6, 3.1)]).Value;

        SuddenChange interval = Assert.Single(SuddenChanges.Drops(series, SuddenChangeOptions.OfPoints(0.5)).Value.Intervals, found => found.Session == 3);

        Assert.Equal(1.2, interval.MeanDifference!.Value, 1e-9);
        Assert.Equal(0.070710678119, interval.PooledStandardDeviation!.Value, 1e-9);
        Assert.Equal(4.3026527297, interval.CriticalValue!.Value, 1e-9);
        Assert.True(interval.IsSudden);
        Assert.Null(interval.IsLargeShare);
    }

    [Fact]
    public void Numbers_left_out_count_as_missing_sessions()
    {
        ScoreSeries series = ScoreSeries.FromSessions(Scales.Alliance, [new(2, 4.2), new(3, 4.3), new(4, 3), new(7, 3.1), new(8, 3.1)]).Value;

        SuddenChange interval = Assert.Single(SuddenChanges.Drops(series, SuddenChangeOptions.OfPoints(0.5)).Value.Intervals);

        // After session 3 come 4, 5 and 6, of which one has a score.
        Assert.Equal((3, true, null, false), (interval.Session, interval.IsLarge, interval.IsStable, interval.IsSudden));
    }

    [Fact]
    public void The_first_and_the_last_interval_are_not_judged_and_four_sessions_are_needed()
    {
        SuddenChangeOptions options = SuddenChangeOptions.OfPoints(0.5);

        Assert.Equal([2], SuddenChanges.Drops(ScoreSeries.Of(Scales.Alliance, 4, 4, 3, 3), options).Value.Intervals.Select(interval => interval.Session));
        FindingAssert.Only(
            SuddenChanges.Drops(ScoreSeries.Of(Scales.Alliance, 4, 4, null, 3), options).Findings, "TA8150", string.Empty, "sudden-changes", "4", "3");
    }

    [Fact]
    public void A_level_course_has_no_sudden_change_and_no_number_that_is_none()
    {
        SuddenChanges drops = SuddenChanges.Drops(ScoreSeries.Of(Scales.Alliance, 5, 5, 5, 5, 5, 5), SuddenChangeOptions.OfPoints(0.5)).Value;

        Assert.Empty(drops.Sudden());
        Assert.All(drops.Intervals, interval => Assert.Equal((0.0, 0.0, 0.0), (interval.Size, interval.MeanDifference!.Value, interval.PooledStandardDeviation!.Value)));
    }

    // 3.6 − 3.1 is .49999999999999956 in doubles.
    [Fact]
    public void Rounding_does_not_make_a_change_smaller_than_the_cut_off() =>
        Assert.True(SuddenChanges.Drops(ScoreSeries.Of(Scales.Alliance, 3.6, 3.6, 3.1, 3.1), SuddenChangeOptions.OfPoints(0.5)).Value.Intervals[0].IsLarge);

    // From 5 to 6 is a fifth of the score before.
    [Theory]
    [InlineData(0.2, true)]
    [InlineData(0.21, false)]
    public void A_gain_is_measured_by_the_score_before_too(double share, bool isLarge)
    {
        SuddenChangeOptions options = SuddenChangeOptions.OfPoints(0.5).WithShareOfScore(share);

        SuddenChange gain = SuddenChanges.Gains(ScoreSeries.Of(Scales.Alliance, 5, 5, 5, 6, 6, 6), options).Value.Intervals[1];

        Assert.Equal((3, true, isLarge, true, isLarge), (gain.Session, gain.IsLarge, gain.IsLargeShare!.Value, gain.IsStable!.Value, gain.IsSudden));
    }

    [Fact]
    public void No_difference_is_not_stable() => Assert.All(
        SuddenChanges.Drops(ScoreSeries.Of(Scales.Alliance, 5, 5, 5, 5, 5, 5), SuddenChangeOptions.OfPoints(0.5)).Value.Intervals, interval => Assert.False(interval.IsStable));

    [Fact]
    public void The_last_session_may_have_the_largest_number_there_is()
    {
        ScoreSeries series = ScoreSeries.FromSessions(
            Scales.Alliance, [.. new double[] { 5, 5, 3, 3 }.Select((score, i) => new SessionScore(int.MaxValue - 3 + i, score))]).Value;

        SuddenChange drop = Assert.Single(SuddenChanges.Drops(series, SuddenChangeOptions.OfPoints(0.5)).Value.Sudden());

        Assert.Equal((int.MaxValue - 2, 2.0), (drop.Session, drop.Size));
    }

    // SD 10.5, r .931: 7.6451306856 in suddengains.
    [Fact]
    public void Cut_offs_say_what_they_rest_on()
    {
        Assert.Equal(7.6451306856, SuddenChangeOptions.OfReliability(10.5, 0.931).Cutoff, 1e-9);
        Assert.Equal(1.96 * Math.Sqrt(2) * 3, SuddenChangeOptions.OfWithinPersonStandardDeviation(3).Cutoff, 1e-12);
        Assert.Contains("√(1 − r)", SuddenChangeOptions.OfReliability(10.5, 0.931).ToString());
        Assert.Equal("at least 2 points (points), at least 25 % of the score before, and stable over up to three sessions on each side", SuddenChangeOptions.OfPoints(2).WithShareOfScore(0.25).ToString());
    }

    [Fact]
    public void A_description_shows_each_interval_and_says_what_a_drop_is_not()
    {
        SuddenChanges drops = SuddenChanges.Drops(OracleSeries.Of("sudden-drops.csv", "unrepaired").Series, AsInTheOracle).Value;

        Assert.Contains("11 to 12", drops.Describe());
        Assert.Contains("consistent with a rupture", drops.Describe());
        Assert.DoesNotContain("rupture", SuddenChanges.Gains(drops.Series, AsInTheOracle).Value.Describe());
        Assert.Equal((20, ChangeSide.Worse, AsInTheOracle), (drops.ObservedThrough, drops.Side, drops.Options));
        Assert.Equal("SuddenChanges of ScoreSeries of form 1.0.0 s, 20 sessions, 2", drops.ToString());
        Assert.Equal("session 2 to 3", drops.Intervals[0].ToString());
    }

    [Fact]
    public void Mistakes_of_the_programmer_throw()
    {
        ScoreSeries series = ScoreSeries.Of(Scales.Alliance, 5, 5, 5, 5);
        Assert.Throws<ArgumentNullException>("series", () => SuddenChanges.Drops(null!, AsInTheOracle));
        Assert.Throws<ArgumentNullException>("options", () => SuddenChanges.Gains(series, null!));
        Assert.Throws<ArgumentOutOfRangeException>("points", () => SuddenChangeOptions.OfPoints(0));
        Assert.Throws<ArgumentOutOfRangeException>("reliability", () => SuddenChangeOptions.OfReliability(10, 1));
        Assert.Throws<ArgumentOutOfRangeException>("standardDeviation", () => SuddenChangeOptions.OfReliability(0, 0.9));
        Assert.Throws<ArgumentOutOfRangeException>("withinPersonStandardDeviation", () => SuddenChangeOptions.OfWithinPersonStandardDeviation(-1));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => AsInTheOracle.WithShareOfScore(1));
    }

    private static ScoreSeries OnAlliance(OracleSeries oracle) => ScoreSeries.Of(Scales.Alliance, [.. oracle.Mirrored.Sessions.Select(session => session.Score)]);
}
