using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>
/// Worked by hand with a known process, center 12 and deviation 2: the lower sum is max(0, C − (score − 12)/2 − 0.5), a watch
/// above 2.85. total = a + (6 − b) + c.
/// </summary>
public sealed class StudyFlagsTests
{
    private static readonly Scale Total = Pulse.Client["total"];

    private static readonly RuptureMonitor Known = RuptureMonitor.For(Total).With(
        RupturePolicy.Of("known", new CusumLower(new CusumLowerOptions().WithKnown(new InControlParameters(12, 2)), "sum")).WatchWhen(When.Fires("sum")));

    // A: 12, 8, 8, none, 12, 4 gives 0, 1.5, 3, –, 2.5, 6. B: 15 gives 0.
    private const string Table = "id,session,a,b,c\n"
        + "A,1,4,2,4\nB,1,5,1,5\nA,2,3,4,3\nA,3,3,4,3\nA,4,,,4\nA,5,4,2,4\nA,7,1,4,1\n";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_progress_throws_comes_out_as_it_is(int threads) => Assert.Equal("enough", Assert.Throws<TimeoutException>(
        () => Pulse.Read(Table).Score().WatchForRuptures([Known], threads, new Refusing())).Message);

    [Fact]
    public void Each_session_of_each_case_has_a_row_with_its_level()
    {
        StudyFlags flags = Pulse.Read(Table).WatchForRuptures(Known);

        Assert.Equal(["A1", "A2", "A3", "A4", "A5", "A7", "B1"], flags.Rows.Select(row => row.Id + row.Session));
        Assert.Equal(
            [RuptureLevel.None, RuptureLevel.None, RuptureLevel.Watch, RuptureLevel.NotJudged, RuptureLevel.None, RuptureLevel.Watch, RuptureLevel.None],
            flags.Rows.Select(row => row.Level));
        Assert.Equal([2, 4, 5, 6, 7, 8, 3], flags.Rows.Select(row => row.Form.Form.Row));
        Assert.Equal([false, false, true, false, false, true, false], flags.Rows.Select(row => row.IsOnset));
        Assert.Equal(["A3", "A7"], flags.Onsets().Select(row => row.Id + row.Session));
        Assert.Empty(flags.Onsets(RuptureLevel.Probable));
    }

    [Fact]
    public void A_level_that_goes_on_or_rises_is_reached_anew_once()
    {
        RupturePolicy policy = Known.Policy.With(new CusumLower(new CusumLowerOptions().WithLimit(5).WithKnown(new InControlParameters(12, 2)), "far")).StrongWhen(When.Fires("far"));
        StudyFlags flags = Pulse.Read("id,session,a,b,c\nA,1,1,4,1\nA,2,1,4,1\nA,3,1,4,1\nB,1,1,4,1\n").WatchForRuptures(Known.With(policy));

        // 4 gives 3.5, then 7, then 10.5.
        Assert.Equal([RuptureLevel.Watch, RuptureLevel.Strong, RuptureLevel.Strong, RuptureLevel.Watch], flags.Rows.Select(row => row.Level));
        Assert.Equal(["A1", "B1"], flags.Onsets().Select(row => row.Id + row.Session));
        Assert.Equal(["A2"], flags.Onsets(RuptureLevel.Strong).Select(row => row.Id + row.Session));
    }

    [Fact]
    public void Rows_say_what_a_monitor_of_the_case_alone_says()
    {
        StudyFlags flags = Pulse.Read(Table).WatchForRuptures();
        RuptureMonitor monitor = Assert.Single(flags.Monitors);

        MonitorCourse alone = monitor.Replay(ScoreSeries.FromSessions(Total, [new(1, 12), new(2, 8), new(3, 8), new(4, null), new(5, 12), new(7, 4)]).Value);

        Assert.Same(Total, monitor.Scale);
        Assert.Equal(RupturePolicy.Default, monitor.Policy);
        Assert.Equal(
            alone.Verdicts.Select(verdict => (verdict.Session, verdict.Level, verdict.Evidence[0].Probability)),
            flags.Rows.Take(6).Select(row => (row.Session, row.Level, row.Verdict.Evidence[0].Probability)));
        Assert.Contains(alone.Verdicts, verdict => verdict.Evidence[0].Probability is not null);
    }

    [Fact]
    public void Without_a_total_every_scale_is_watched()
    {
        Instrument two = Instrument.Define("two", "1.0.0").Titled("Two").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).Items("a", "b")
            .Scale("one", s => s.Items("a").Sum()).Scale("other", s => s.Items("b").Sum()).Build();
        Study study = Study.ReadCsv(new StringReader("id,session,a,b\nA,1,5,2\n"), two, _ => Pulse.Map);

        Assert.Equal(["one", "other"], study.WatchForRuptures().Rows.Select(row => row.Monitor.Scale.Code));
    }

    [Fact]
    public void Two_policies_stand_side_by_side_and_findings_are_said_once()
    {
        StudyFlags flags = Pulse.Read("id,session,a,b,c\nA,2,4,2,4\nA,1,4,2,4\n").WatchForRuptures(Known, RuptureMonitor.For(Total), RuptureMonitor.For(Pulse.Client["bond"]));

        Assert.Equal(["known total", "known total", "default total", "default total", "default bond", "default bond"], flags.Rows.Select(row => row.Monitor.Policy.Name + " " + row.Monitor.Scale));
        Assert.Equal([StudyFindings.SessionsSorted], flags.Findings.Select(finding => finding.Kind));
    }

    [Fact]
    public void The_csv_has_a_line_for_each_session()
    {
        var text = new StringWriter();
        Pulse.Read(Table).WatchForRuptures(Known).WriteCsv(text);

        Assert.Equal(
            """
            row,id,session,scale,policy,score,level,onset,sum_fires,sum_statistic,sum_threshold,sum_p,sum_z
            2,A,1,total,known,12,none,0,0,0,2.85,,
            4,A,2,total,known,8,none,0,0,1.5,2.85,,
            5,A,3,total,known,8,watch,1,1,3,2.85,,
            6,A,4,total,known,,not-judged,0,,,,,
            7,A,5,total,known,12,none,0,0,2.5,2.85,,
            8,A,7,total,known,4,watch,1,1,6,2.85,,
            3,B,1,total,known,15,none,0,0,0,2.85,,

            """.ReplaceLineEndings("\n"),
            text.ToString());
    }

    [Fact]
    public void The_csv_goes_to_a_file()
    {
        using var file = new TemporaryFile();
        StudyFlags flags = Pulse.Read(Table).WatchForRuptures(Known);
        flags.WriteCsv(file.Path);
        var text = new StringWriter();
        flags.WriteCsv(text);

        Assert.Equal(text.ToString(), File.ReadAllText(file.Path));
    }

    [Fact]
    public void The_table_for_people_names_rule_prior_rate_and_caution()
    {
        string text = Pulse.Read(Table).WatchForRuptures(Known).Describe();

        Assert.Contains("lower cumulative sum of z", text, StringComparison.Ordinal);
        Assert.Contains("prior: none, own earlier sessions alone", text, StringComparison.Ordinal);
        Assert.Contains("judged: 6 of 7 sessions of 2 cases", text, StringComparison.Ordinal);
        Assert.Contains("watch or higher: 2 sessions, 2 of them new; false alarms: not measured for this policy and prior", text, StringComparison.Ordinal);
        Assert.Contains("a lower score is an indicator, not a rupture", text, StringComparison.Ordinal);
        Assert.Contains("8    A   7        total  known   4      watch  new", text, StringComparison.Ordinal);
        Assert.Contains("and 1 more session", Pulse.Read(Table).WatchForRuptures(Known).Describe(1), StringComparison.Ordinal);
        Assert.Contains("no proof that all is well", Pulse.Read("id,session,a,b,c\nA,1,4,2,4\n").WatchForRuptures(Known).Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_change_nothing_and_progress_counts_every_case()
    {
        StudyScores scores = Pulse.Read(Many(40)).Score();
        var counts = new Counts();

        string one = Csv(scores.WatchForRuptures([], threads: 1, counts)), four = Csv(scores.WatchForRuptures([], threads: 4));

        Assert.Equal(one, four);
        Assert.Equal(Enumerable.Range(1, 40).Select(n => new WatchProgress(n, 40)), counts.Seen);
    }

    [Fact]
    public void Work_can_be_cancelled_and_monitors_of_other_instruments_are_refused()
    {
        StudyScores scores = Pulse.Read(Table).Score();

        Assert.ThrowsAny<OperationCanceledException>(() => scores.WatchForRuptures([Known], null, null, new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentException>(() => scores.WatchForRuptures(RuptureMonitor.For(Instruments.WaiSr.Client["total"])));
    }

    [Fact]
    public void No_object_shows_an_identifier_a_score_or_a_level()
    {
        StudyFlags flags = Pulse.Read("id,session,a,b,c\nPlanted-7313,1,1,4,1\n").WatchForRuptures(Known);

        Assert.Contains("Planted-7313", flags.Describe(), StringComparison.Ordinal);
        Assert.All(new object[] { flags, flags.Rows[0], Pulse.Read(Table).Series(Total), Pulse.Read(Table).Series(Total).Cases[0] }, thing =>
        {
            Assert.DoesNotContain("7313", thing.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("atch", thing.ToString(), StringComparison.Ordinal);
        });
    }

    private static string Csv(StudyFlags flags)
    {
        var text = new StringWriter();
        flags.WriteCsv(text);
        return text.ToString();
    }

    private static string Many(int cases)
    {
        var table = new StringBuilder("id,session,a,b,c\n");
        for (int i = 0; i < cases * 10; i++)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"case{i / 10},{(i % 10) + 1},{1 + (i * 7 % 5)},{1 + (i * 3 % 5)},{1 + (i * i % 5)}\n");
        }

        return table.ToString();
    }

    private sealed class Counts : IProgress<WatchProgress>
    {
        internal List<WatchProgress> Seen { get; } = [];

        public void Report(WatchProgress value) => Seen.Add(value);
    }

    private sealed class Refusing : IProgress<WatchProgress>
    {
        public void Report(WatchProgress value) => throw new TimeoutException("enough");
    }
}
