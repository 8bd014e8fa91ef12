using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

public sealed class RuptureMonitorAllTests
{
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test");

    [Fact]
    public void Rows_that_cannot_be_taken_in_are_left_out_and_said()
    {
        int[] cases = [1, 1, 1, 1, 1, 1, 2, 2, 1, 3, 3];
        int[] sessions = [1, 2, 2, 1, 3, 4, -1, 1, 9, 3, 2];
        double[] scores = [60, 61, 60, 60, 101, double.PositiveInfinity, 50, double.NaN, 60, 59, 59];
        WatchedRows rows = Monitor.WatchAll(cases, sessions, scores);

        Assert.Equal(
            ["TA8002 SessionTwice at rows[2]", "TA8002 SessionTwice at rows[3]", "TA8006 ScoreOutsideScale at rows[4]", "TA8005 ScoreNotFinite at rows[5]",
                "TA8001 SessionNumberNegative at rows[6]", "TA8109 CaseDivided at rows[8]", "TA8003 SessionOutOfOrder at rows[10]"],
            rows.Findings.Select(finding => finding.ToString()));
        Assert.Equal(7, rows.RefusedRows);
        Assert.Equal(RuptureLevel.None, rows.Levels[1]);
        Assert.All(new[] { 0, 7, 9 }, row => Assert.Equal(RuptureLevel.NotJudged, rows.Levels[row]));
        Assert.All(new[] { 2, 3, 4, 5, 6, 8, 10 }, row => Assert.Equal(RuptureLevel.Refused, rows.Levels[row]));
        Assert.All(new[] { 0, 2, 8 }, row => Assert.True(double.IsNaN(rows.Probabilities[row])));
    }

    [Fact]
    public void Findings_are_listed_up_to_a_number_and_counted_beyond()
    {
        WatchedRows rows = Monitor.WatchAll(new int[3000], new int[3000], Enumerable.Repeat(50.0, 3000).ToArray());

        Assert.Equal((2999, 1000), (rows.RefusedRows, rows.Findings.Count));
    }

    [Fact]
    public void An_empty_table_has_no_rows() => Assert.Equal(0, Monitor.WatchAll([], [], []).Count);

    [Fact]
    public void Columns_of_different_length_and_no_thread_at_all_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Monitor.WatchAll([1], [1, 2], [1]));
        Assert.Throws<ArgumentException>(() => Monitor.WatchAll([1], [1], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Monitor.WatchAll([1], [1], [1], 0));
        Assert.Throws<ArgumentNullException>(() => Monitor.WatchAll(null!, [1], [1]));
        WatchedRows one = Monitor.WatchAll([1], [1], [50]);
        Assert.Throws<ArgumentOutOfRangeException>(() => one.HasFired(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => one.IsEligible(0, 2));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_reaches_the_last_row_and_the_work_can_be_ended(int threads)
    {
        int[] cases = Enumerable.Range(0, 5000).Select(row => row / 2).ToArray(), sessions = Enumerable.Range(0, 5000).Select(row => row % 2).ToArray();
        double[] scores = Enumerable.Repeat(50.0, 5000).ToArray();
        var told = new Told();
        _ = Monitor.WatchAll(cases, sessions, scores, threads, told);
        using var ended = new CancellationTokenSource();
        ended.Cancel();

        Assert.Equal(5000, told.Rows.Max());
        Assert.ThrowsAny<OperationCanceledException>(() => Monitor.WatchAll(cases, sessions, scores, threads, null, ended.Token));
    }

    // What progress throws is one and the same, whatever the number of threads.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_progress_throws_comes_out_as_it_is(int threads)
    {
        int[] cases = Enumerable.Range(0, 5000).ToArray(), sessions = new int[5000];

        Assert.Equal("enough", Assert.Throws<InvalidTimeZoneException>(() => Monitor.WatchAll(cases, sessions, new double[5000], threads, new Refusing<int>())).Message);
    }

    private sealed class Told : IProgress<int>
    {
        private readonly List<int> _rows = [];

        internal IReadOnlyList<int> Rows => _rows;

        public void Report(int value)
        {
            lock (_rows)
            {
                _rows.Add(value);
            }
        }
    }
}
