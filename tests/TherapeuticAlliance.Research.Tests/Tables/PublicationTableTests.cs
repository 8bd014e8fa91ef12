using System;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Tables;

/// <summary>Tables to paste; every figure is worked out by hand.</summary>
public sealed class PublicationTableTests
{
    // Bond a + (6 - b): 9, 8, 6, 10, 2. Total: 12, 10, 9, 15, and 3/2 of 2 = 3 from two of three answers.
    private static readonly Study Study = Pulse.Read(
        "id,session,arm,a,b,c\nA,1,x,5,2,3\nB,1,x,4,2,2\nC,1,y,3,3,3\nA,2,x,5,1,5\nC,2,y,1,5,\n", map => map.Keep("arm"));

    private static readonly StudyScores Scores = Study.Score();

    [Fact]
    public void A_summary_in_Markdown_is_rounded_as_papers_do()
    {
        // Bond: mean 35/5, deviations 2, 1, -1, 3, -5: sd = sqrt(40/4). Total: mean 49/5, sd = sqrt(78.8/4) = 4.438.
        Assert.Equal(
            """
            **Scores of pulse 1.0.0**

            | scale | n | prorated | not scorable | M | SD | Min | Max |
            |---|---:|---:|---:|---:|---:|---:|---:|
            | bond | 5 | 0 | 0 | 7.00 | 3.16 | 2.00 | 10.00 |
            | total | 5 | 1 | 0 | 9.80 | 4.44 | 3.00 | 15.00 |

            n are scored forms; prorated ones are among them.

            Every form counts singly; forms of one person are not independent.

            """,
            Scores.SummaryTable().ToMarkdown());
    }

    [Fact]
    public void Groups_and_waves_are_rows_of_their_own()
    {
        // Arm x: 9 and 8, then 10; arm y: 6, then 2.
        string[] lines = Scores.SummaryTable(StudyGrouping.By("arm").AndWave()).ToCsv().Split('\n');

        Assert.Equal("arm,wave,scale,n,prorated,not_scorable,mean,sd,lowest,highest", lines[0]);
        Assert.StartsWith("x,1,bond,2,0,0,8.5,0.7071067811865", lines[1], StringComparison.Ordinal);
        Assert.Equal("x,2,bond,1,0,0,10,,10,10", lines[3]);
        Assert.Equal("y,2,total,1,1,0,3,,3,3", lines[8]);
        Assert.Equal(8, Scores.SummaryTable(StudyGrouping.By("arm").AndWave()).Rows);
    }

    [Fact]
    public void Waves_alone_are_in_their_order()
    {
        string[] lines = Scores.SummaryTable(StudyGrouping.ByWave).ToCsv().Split('\n');

        Assert.Equal(["1,bond,3", "1,total,3", "2,bond,2", "2,total,2"], lines.Skip(1).Take(4).Select(line => string.Join(',', line.Split(',').Take(3))));
    }

    [Theory]
    [InlineData(ScoreMetric.PercentOfMaximum, "62.5", "56.6666666666666")]
    [InlineData(ScoreMetric.ItemMean, "3.5", "3.26666666666666")]
    public void Scores_are_expressed_in_other_metrics_on_request(ScoreMetric metric, string bond, string total)
    {
        // Percent of 2 to 10: 87.5, 75, 50, 100, 0; of 3 to 15: 75, 58.33, 50, 100, 0. Means of two and three items: 4.5, 4, 3, 5, 1 and 4, 3.33, 3, 5, 1.
        string[] lines = Scores.SummaryTable(metric: metric).ToCsv().Split('\n');

        Assert.Equal(bond, lines[1].Split(',')[4]);
        Assert.StartsWith(total, lines[2].Split(',')[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_coefficient_has_no_zero_before_its_point_in_the_style_of_the_APA()
    {
        // Keyed a: 5 4 3 5 1, b: 4 4 3 5 1. Variances 2.8 and 2.3, of the sum 10: alpha = 2(1 - 5.1/10) = .98.
        PublicationTable table = Study.ReliabilityTable();

        Assert.Contains("| bond | 2 | 5 | 0.98 |", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(">.98</td>", table.ToApa(3), StringComparison.Ordinal);
        Assert.Contains("<b>Table 3</b><br><i>Reliability of the scales of pulse 1.0.0</i>", table.ToApa(3), StringComparison.Ordinal);
        Assert.Contains("<i>Note.</i> n are forms on which every item of the scale is answered.", table.ToApa(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_computed_is_a_dash_and_the_reason_is_a_note_with_the_rows()
    {
        PublicationTable table = Study.ReliabilityTable(StudyGrouping.By("arm"));
        string text = table.ToMarkdown();

        // Two forms in arm y are too few, for either scale.
        Assert.Contains("| y | bond | 2 | 2 | – | – | – | – | – |", text, StringComparison.Ordinal);
        Assert.Contains("TA8501 ", text, StringComparison.Ordinal);
        Assert.Contains("y, bond", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_items_of_a_scale_have_mean_spread_and_correlation()
    {
        // r = 2.45 / sqrt(2.8 * 2.3) = .965; with one other item there is no alpha without it.
        string[] lines = Study.ItemTable("bond").ToMarkdown().Split('\n');

        Assert.Equal("| a |  | forward | 5 | 3.60 | 1.67 | 0.97 | – |", lines[4]);
        Assert.Equal("| b |  | reverse | 5 | 3.40 | 1.52 | 0.97 | – |", lines[5]);
    }

    [Fact]
    public void Change_is_counted_by_group()
    {
        // A from 12 to 15, C from 9 to 3; an error of .8 makes both reliable. B has one form.
        ChangeCriterion criterion = ReliableChange.JacobsonTruax(Pulse.Client["total"])
            .WithStandardDeviation(2, "by hand").WithReliability(0.92, "by hand").WithCriticalValue(1.96).Criterion().Value;
        PublicationTable table = Scores.Change(criterion).Table(StudyGrouping.By("arm"));
        string[] lines = table.ToCsv().Split('\n');

        Assert.Equal("x,1,12,,15,,3,,0,1,0,0", lines[1]);
        Assert.Equal("y,1,9,,3,,-6,,0,0,0,1", lines[2]);
        Assert.Contains(">\u22126.00</td>", table.ToApa(), StringComparison.Ordinal);
        Assert.Contains("1 case lacks one of the two scores.", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_speaks_another_language_and_its_columns_for_programs_stay()
    {
        PublicationTable table = Scores.SummaryTable();

        Assert.Contains("| Skala | n | hochgerechnet |", table.ToMarkdown(TextProvider.German), StringComparison.Ordinal);
        Assert.Contains("| bond | 5 | 0 | 0 | 7,00 | 3,16 |", table.ToMarkdown(TextProvider.German), StringComparison.Ordinal);
        Assert.StartsWith("scale,n,prorated", table.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_study_writes_cannot_break_out_of_a_cell()
    {
        StudyScores scores = Pulse.Read("id,session,arm,a,b,c\nA,1,=1|<b>\"x\",5,2,3\n", map => map.Keep("arm")).Score();
        PublicationTable table = scores.SummaryTable(StudyGrouping.By("arm"));

        Assert.Contains("| =1\\|\\<b>\"x\" |", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("=1|&lt;b&gt;&quot;x&quot;</td>", table.ToApa(), StringComparison.Ordinal);
        Assert.Contains("\"'=1|<b>\"\"x\"\"\",bond", table.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Repeats_are_left_out_and_counted()
    {
        PublicationTable table = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,1,5,2,3\n").Score().SummaryTable();

        Assert.StartsWith("scale,n,prorated,not_scorable,mean,sd,lowest,highest\nbond,1,0,0,9,,9,9\n", table.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("1 form that repeats an earlier one is left out.", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_not_kept_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => Scores.SummaryTable(StudyGrouping.By("age")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scores.SummaryTable().ToApa(0));
        Assert.DoesNotContain("9", Scores.SummaryTable().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_without_a_number_come_last_and_are_told_apart_by_their_names()
    {
        StudyScores scores = Pulse.Read("id,session,a,b,c\nA,late,5,2,3\nA,2,5,2,3\nA,1,5,2,3\n").Score();

        Assert.Equal(["1", "1", "2", "2", "late", "late"], scores.SummaryTable(StudyGrouping.ByWave).ToCsv().Split('\n').Skip(1).Take(6).Select(line => line.Split(',')[0]));
    }
}
