using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Tables;

/// <summary>The tables of a study as a paper prints them: headers, figures worked out by hand, and what is to be said below.</summary>
public sealed class ReportTablesTests
{
    // Totals by case: A 12 then 14, B 12 then 13, C 12 then 9; D has one form.
    private const string Courses = "id,session,arm,a,b,c\nA,1,x,5,2,3\nA,2,x,5,1,4\nB,1,x,5,2,3\nB,2,x,5,2,4\nC,1,y,5,2,3\nC,2,y,4,3,2\nD,1,y,5,2,3\n";

    private static readonly Study Study = Pulse.Read(Courses, map => map.Keep("arm"));

    private static readonly ChangeCriterion Criterion = ReliableChange.JacobsonTruax(Pulse.Client["total"])
        .WithStandardDeviation(2, "by hand").WithReliability(0.92, "by hand").WithCriticalValue(1.96).Criterion().Value;

    [Fact]
    public void A_table_of_change_has_means_spreads_and_classes()
    {
        // Before 12, 12, 12: no spread. After 14, 13, 9: mean 12, sd = sqrt((4 + 1 + 9)/2) = 2.65. Differences 2, 1, -3: mean 0, the same sd.
        string[] lines = Study.Score().Change(Criterion).Table().ToMarkdown().Split('\n');

        Assert.Equal("**Change on the scale total of pulse 1.0.0**", lines[0]);
        Assert.Equal(
            "| cases | M before | SD before | M after | SD after | M of the difference | SD of the difference | recovered | improved | no reliable change | deteriorated |", lines[2]);
        Assert.Equal("| 3 | 12.00 | 0.00 | 12.00 | 2.65 | 0.00 | 2.65 | 0 | 1 | 1 | 1 |", lines[4]);
        Assert.Contains(Criterion.Describe().ReplaceLineEndings(" ").TrimEnd(), string.Join('\n', lines).Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("1 case lacks one of the two scores.", lines[^2]);
    }

    [Fact]
    public void A_table_of_change_of_programs_has_a_name_for_each_column() => Assert.StartsWith(
        "arm,cases,mean_before,sd_before,mean_after,sd_after,mean_difference,sd_difference,recovered,improved,no_reliable_change,deteriorated\nx,2,12,0,13.5,",
        Study.Score().Change(Criterion).Table(StudyGrouping.By("arm")).ToCsv(), StringComparison.Ordinal);

    [Fact]
    public void Where_every_case_has_both_scores_nothing_is_said_of_others() => Assert.DoesNotContain(
        "lack", Pulse.Read(Courses[..^"D,1,y,5,2,3\n".Length], map => map.Keep("arm")).Score().Change(Criterion).Table().ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_table_of_reliability_says_how_sure_it_is()
    {
        // Keyed a: 5 4 3 5 1, b: 4 4 3 5 1. Variances 2.8 and 2.3, of the sum 10: alpha = 2(1 - 5.1/10) = .98, SEM = sqrt(10 * .02) = .45. Two items have no omega.
        Study study = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nB,1,4,2,2\nC,1,3,3,3\nA,2,5,1,5\nC,2,1,5,\n");
        string[] lines = study.ReliabilityTable(confidence: 0.9).ToMarkdown().Split('\n');

        Assert.Equal("**Reliability of the scales of pulse 1.0.0**", lines[0]);
        Assert.Equal("| scale | items | n | α | 90 % CI, lower | 90 % CI, upper | ω | SEM |", lines[2]);
        Assert.StartsWith("| bond | 2 | 5 | 0.98 | ", lines[4], StringComparison.Ordinal);
        Assert.EndsWith(" | – | 0.45 |", lines[4], StringComparison.Ordinal);
        Assert.Equal("n are forms on which every item of the scale is answered.", lines[7]);
        Assert.Equal("scale,items,n,alpha,alpha_lower,alpha_upper,omega,sem", study.ReliabilityTable().ToCsv().Split('\n')[0]);
        Assert.All(study.Reliability("bond").Omega.Findings, finding => Assert.Contains("\n" + finding.Code + " " + finding.WithPath(string.Empty).Describe(), string.Join('\n', lines), StringComparison.Ordinal));
        Assert.Contains("| 29 % CI, lower |", study.ReliabilityTable(confidence: 0.29).ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("99.9 % CI, upper", study.ReliabilityTable(confidence: 0.999).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_against_a_figure_is_said_once_with_where_it_holds()
    {
        // Two forms: too few for anything. Bond and total say the same about two rows, and it is said once.
        string text = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nB,1,4,2,2\n").ReliabilityTable().ToMarkdown();

        Assert.Contains(" (bond; total)\n", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("TA8501").Length);
    }

    [Fact]
    public void Items_that_run_against_each_other_have_no_reliability_and_it_is_said()
    {
        // Keyed a 1 2 4 5 against keyed b 5 4 2 1.5: alpha is below zero, so there is no error of measurement.
        PublicationTable table = Pulse.Read("id,session,a,b,c\nA,1,1,1,3\nB,1,2,2,3\nC,1,4,4,2\nD,1,5,4,1\nE,1,3,3,5\n").ReliabilityTable();

        string[] bond = table.ToCsv().Split('\n')[1].Split(',');
        Assert.StartsWith("-", bond[3], StringComparison.Ordinal);
        Assert.Equal(string.Empty, bond[7]);
        Assert.Contains("TA8515 ", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_items_has_their_names_keys_and_figures()
    {
        Instrument named = Instrument.Define("named", "1.0.0").Titled("Named").RatedBy(Rater.Client).Answered(Likert.Points(1, 5))
            .Items("a", "b", "c").Item("a", i => i.About("Calm")).Reversed("b").Total(s => s.AllItems().Sum()).Build();
        Study study = Study.ReadCsv(new StringReader("id,session,arm,a,b,c\nA,1,x,1,5,2\nA,1,x,1,5,2\nB,1,x,3,3,\nC,1,y,5,1,4\n"), named, _ => Pulse.Map.Keep("arm"));
        string[] lines = study.ItemTable("total").ToMarkdown().Split('\n');

        // The second row repeats the first. a: 1, 3, 5; b keyed the same; c: 2 and 4.
        Assert.Equal("**Items of the scale total of named 1.0.0**", lines[0]);
        Assert.Equal("| item | content | keying | n | M | SD | r with the rest | α without |", lines[2]);
        Assert.StartsWith("| a | Calm | forward | 3 | 3.00 | 2.00 |", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("| b |  | reverse | 3 | 3.00 | 2.00 |", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("| c |  | forward | 2 | 3.00 | 1.41 |", lines[6], StringComparison.Ordinal);
        Assert.Equal("M and SD are of keyed answers on the n forms that have one; r and α are from complete forms.", lines[8]);
        Assert.Equal("arm,item,content,keying,n,mean,sd,r_rest,alpha_without", study.ItemTable("total", StudyGrouping.By("arm")).ToCsv().Split('\n')[0]);
    }

    [Fact]
    public void An_item_that_nobody_answered_has_no_figures() => Assert.Contains(
        "\nc,,forward,0,,,,\n", Pulse.Read("id,session,a,b,c\nA,1,5,2,\nB,1,4,2,\n").ItemTable("total").ToCsv(), StringComparison.Ordinal);

    [Fact]
    public void What_is_against_the_figures_of_items_names_the_scale_or_the_group()
    {
        Study study = Pulse.Read("id,session,arm,a,b,c\nA,1,x,5,2,3\nB,1,y,4,2,2\n", map => map.Keep("arm"));

        Assert.Contains("(bond)\n", study.ItemTable("bond").ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("(x; y)\n", study.ItemTable("bond", StudyGrouping.By("arm")).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_scores_names_its_metric()
    {
        StudyScores scores = Study.Score();

        Assert.StartsWith("**Scores of pulse 1.0.0**\n", scores.SummaryTable().ToMarkdown(), StringComparison.Ordinal);
        Assert.StartsWith("**Scores of pulse 1.0.0 in percent of the maximum possible**\n", scores.SummaryTable(metric: ScoreMetric.PercentOfMaximum).ToMarkdown(), StringComparison.Ordinal);
        Assert.StartsWith("**Item means of pulse 1.0.0**\n", scores.SummaryTable(metric: ScoreMetric.ItemMean).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Symbols_of_statistics_are_in_italics_in_a_paper_and_words_are_not()
    {
        Assert.Equal(["n", "M", "SD"], Italics(Study.Score().SummaryTable()));
        Assert.Equal(["n", "SEM"], Italics(Study.ReliabilityTable()));
        Assert.Equal(["n", "M", "SD"], Italics(Study.ItemTable("total")));
        Assert.Equal(["n"], Italics(Study.ResponseQuality().Table()));
        Assert.Empty(Italics(Study.Score().Change(Criterion).Table()));

        static string[] Italics(PublicationTable table) => [.. table.ToApa().Split("\"><i>").Skip(1).Select(part => part[..part.IndexOf("</i></th>", StringComparison.Ordinal)])];
    }

    [Fact]
    public void A_group_of_waves_is_named_by_its_session_and_the_columns_of_groups_come_first() => Assert.Equal(
        ["| arm | wave | sign | n | % |", "|---|---|---|---:|---:|", "| x | 1 | all forms | 2 | 100.0 |"],
        Study.ResponseQuality().Table(StudyGrouping.By("arm").AndWave()).ToMarkdown().Split('\n').Skip(2).Take(3));

    [Fact]
    public void Every_sign_that_a_form_shows_is_a_row_and_the_others_are_none()
    {
        // Both ends at once: a 5 and b 5 on form A. C answers the middle. D begins three identical forms.
        string[] lines = Pulse.Read("id,session,a,b,c\nA,1,5,5,1\nC,1,3,3,3\nD,1,4,2,3\nD,2,4,2,3\nD,3,4,2,3\n").ResponseQuality().Table().ToCsv().Split('\n');

        Assert.Equal(["all forms,5,100", "every item answered,5,100", "some answers missing,0,0", "no answers,0,0", "with answers that are no option,0,0"], lines.Skip(1).Take(5));
        Assert.Equal(
            ["the middle answer to all items,1,20", "begins three or more identical forms,1,20"],
            lines.Skip(6).Where(line => line.Contains("middle", StringComparison.Ordinal) || line.Contains("identical", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_that_were_never_moved_are_a_sign() => Assert.Contains(
        "\nevery line at its start,1,50\n",
        Study.ReadCsv(new StringReader("q1,q2,q3,q4\n0,0,0,0\n8,7,9,6\n"), Instruments.Srs, map => map.Items("q{n}")).ResponseQuality().Table().ToCsv(), StringComparison.Ordinal);

    [Fact]
    public void Signs_are_no_reason_to_drop_a_form_and_a_ceiling_is_told()
    {
        string[] lines = Pulse.Read("id,session,a,b,c\nB,1,5,1,5\nB,2,5,1,5\nB,3,5,1,5\n").ResponseQuality().Table().ToMarkdown().Split('\n');

        Assert.Equal(
            [
                "Signs are no reason to drop a form; an even row of answers is often a real answer.",
                "In 1 case every item of a scale has the best possible answer on three or more forms; an improvement cannot show there.",
            ],
            lines.TakeLast(4).Where(line => line.Length > 0));
        Assert.DoesNotContain("best possible", Study.ResponseQuality().Table().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_forms_has_no_share() => Assert.Contains(
        "\nall forms,0,\n", Pulse.Read("id,session,a,b,c\n").ResponseQuality().Table().ToCsv(), StringComparison.Ordinal);
}
