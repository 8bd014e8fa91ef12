using System.Linq;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Exports;

/// <summary>A session that is in the table twice.</summary>
public sealed class RepeatedSessionsTests
{
    private const string Good = "4,5,4,5,4,1,4,5";

    // Eight sessions of one client, the sixth with 1 on every item.
    private static readonly string Course = "id,session," + string.Join(',', Enumerable.Range(1, 12)) + "\n"
        + string.Concat(Good.Split(',').Select((level, i) => Row(i + 1, level)));

    [Fact]
    public void The_collapse_of_the_sixth_session_is_seen() => Assert.Equal(RuptureLevel.Strong, SixthOf(Course));

    [Theory]
    [InlineData(",,,,,,,,,,,", "TA5051")]
    [InlineData("4,4,4,4,4,4,4,4,4,4,4,4", "TA5052")]
    public void A_row_that_says_nothing_new_never_silences_a_watch(string answers, string code)
    {
        Study study = Read(Course + "A,3," + answers + "\n");

        Assert.Equal(RuptureLevel.Strong, SixthOf(study));
        Assert.Equal([code], study.Forms[^1].Findings.Select(finding => finding.Code));
        Assert.Equal(8, study.Score().Summary.Forms);
        Assert.Equal(8, study.Items("total").Rows);
    }

    [Fact]
    public void A_blank_row_that_comes_first_gives_way()
    {
        string header = Course[..(Course.IndexOf('\n', System.StringComparison.Ordinal) + 1)];

        Assert.Equal(RuptureLevel.Strong, SixthOf(header + "A,3,,,,,,,,,,,,\n" + Course[header.Length..]));
    }

    [Fact]
    public void With_other_answers_the_case_is_left_out_and_a_finding_says_so()
    {
        StudyFlags flags = Read(Course + Row(3, "2")).WatchForRuptures();

        Assert.Empty(flags.Rows);
        Assert.Contains("TA5041", flags.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(RepeatRule.First, 48)]
    [InlineData(RepeatRule.Last, 24)]
    [InlineData(RepeatRule.MostComplete, 48)]
    public void The_caller_says_which_counts(RepeatRule rule, double score)
    {
        Study study = Read(Course + "A,3," + string.Concat(Enumerable.Repeat("2,", 11)) + (rule == RepeatRule.Last ? "2" : string.Empty) + "\n", map => map.Repeats(rule));

        Assert.Equal(8, study.WatchForRuptures().Rows.Count);
        Assert.Equal(score, study.Series(study.Instrument["total"]).Cases.Single().Forms[2]["total"].Value);
    }

    private static string Row(int session, string level) =>
        "A," + session.ToString("D", null) + string.Concat(Enumerable.Repeat("," + level, 12)) + "\n";

    private static Study Read(string table, System.Func<StudyMap, StudyMap>? map = null) => Study.ReadCsv(
        new System.IO.StringReader(table), Instruments.WaiSr.Client, empty => (map ?? (same => same))(empty.Items("{n}").Id("id").Session("session")));

    private static RuptureLevel SixthOf(string table) => SixthOf(Read(table));

    private static RuptureLevel SixthOf(Study study) => study.WatchForRuptures().Rows.Single(row => row.Session == 6).Level;
}
