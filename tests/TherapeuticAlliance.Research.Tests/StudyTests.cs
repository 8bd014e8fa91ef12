using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class StudyTests
{
    [Fact]
    public void A_table_becomes_a_form_for_each_row_in_its_order()
    {
        Study study = Pulse.Read("id,session,a,b,c\nB,2,5,2,3\nA,1,1,1,1\n");

        Assert.Equal(["B", "A"], study.Forms.Select(form => form.Id));
        Assert.Equal(["2", "1"], study.Forms.Select(form => form.Session));
        Assert.Equal([2, 1], study.Forms.Select(form => form.SessionNumber!.Value));
        Assert.Equal([2, 3], study.Forms.Select(form => form.Row));
        Assert.Equal([5.0, 2.0, 3.0], study.Forms[0].Values.ToArray());
        Assert.Empty(study.Findings());
    }

    [Fact]
    public void Scores_follow_the_key_and_the_rule_of_the_definition()
    {
        StudyScores scores = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2,5,2,\nA,3,,2,\n").Score();

        Assert.Equal([9.0, 9.0, null], scores.Forms.Select(form => form["bond"].Value));
        Assert.Equal([12.0, 13.5, null], scores.Forms.Select(form => form["total"].Value));
        Assert.Equal([ScoreStatus.Complete, ScoreStatus.Prorated, ScoreStatus.NotScorable], scores.Forms.Select(form => form["total"].Status));
        Assert.Equal([3, 2, 1], scores.Forms.Select(form => form["total"].Answered));
    }

    [Fact]
    public void The_callers_rule_goes_before_that_of_the_definition()
    {
        Study study = Pulse.Read("id,session,a,b,c\nA,1,5,,3\n");

        Assert.Null(study.Score().Forms[0]["bond"].Value);
        Assert.Equal(10.0, study.Score(ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1))).Forms[0]["bond"].Value);
    }

    [Fact]
    public void A_rule_for_an_unknown_scale_is_the_callers_mistake() => Assert.Throws<ArgumentException>(
        () => Pulse.Read("id,session,a,b,c\n").Score(ScoringOptions.Default.WithRule("task", MissingRule.RequireAll)));

    [Fact]
    public void What_holds_for_every_form_is_said_once()
    {
        StudyScores scores = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2,5,2,3\n").Score();

        Assert.Equal(["TA3003", "TA3003"], scores.Findings().Select(finding => finding.Code));
        Assert.Equal(["scales[bond]", "scales[total]"], scores.Findings().Select(finding => finding.Path));
    }

    [Fact]
    public void A_scale_that_was_prorated_or_has_no_score_is_a_finding_of_its_row()
    {
        StudyScores scores = Pulse.Read("id,session,a,b,c\nA,1,5,,3\n").Score();

        Assert.Equal(
            ["TA3011 row 2: scales[bond]", "TA3010 row 2: scales[total]"],
            scores.Findings().Skip(2).Select(finding => finding.Code + " " + finding.Path));
    }

    [Fact]
    public void A_form_with_no_answers_says_so_and_no_more()
    {
        StudyScores scores = Pulse.Read("id,session,a,b,c\nA,1,,NA,\n").Score();

        Assert.Equal([StudyFindings.FormWithoutAnswers], scores.Forms[0].Findings.Select(finding => finding.Kind));
        Assert.All(scores.Forms[0].Scores, score => Assert.Null(score.Value));
    }

    [Fact]
    public void A_report_explains_the_score_of_a_row()
    {
        ScoreReport report = Pulse.Read("id,session,a,b,c\nA,4,5,2,\n").Score().Forms[0].Report();

        Assert.Equal(13.5, report["total"].Value);
        Assert.Equal("A", report.Administration.Subject);
        Assert.Equal(4, report.Administration.Session);
        Assert.Equal(3, report.Trace.Count);
    }

    [Fact]
    public void A_missing_file_is_told_as_data_or_as_an_exception()
    {
        Result<Study> result = Study.ReadCsvOrFindings("no-such-file.csv", Pulse.Client, _ => Pulse.Map);

        Assert.False(result.IsValid);
        Assert.Equal(FileFindings.FileUnreadable, result.Findings.Single().Kind);
        Assert.Equal(["no-such-file.csv", "absent"], result.Findings.Single().Arguments);
        Assert.Throws<StudyException>(() => Study.ReadCsv("no-such-file.csv", Pulse.Client, _ => Pulse.Map));
    }

    [Fact]
    public void A_folder_is_no_file() =>
        Assert.Equal("folder", Study.ReadCsvOrFindings(Path.GetTempPath(), Pulse.Client, _ => Pulse.Map).Findings.Single().Arguments[1]);

    [Fact]
    public async Task Reading_without_blocking_gives_the_same_forms()
    {
        const string Table = "id,session,a,b,c\nA,1,5,2,3\nB,1,0,often,\n";
        using StudyReader reader = StudyReader.Open(new StringReader(Table), Pulse.Client, Pulse.Map);

        Study study = await Study.ReadAsync(reader);

        Assert.Equal(Pulse.Read(Table).Findings(), study.Findings());
        Assert.Equal(Pulse.Read(Table).Forms.SelectMany(form => form.Values.ToArray()), study.Forms.SelectMany(form => form.Values.ToArray()));
    }

    [Fact]
    public void A_form_is_again_a_response_sheet_with_everything_that_was_written()
    {
        ResponseSheet sheet = Pulse.Form("5,17,").Sheet();

        Assert.Equal(5m, sheet["a"].Value);
        Assert.Equal(AnswerKind.Invalid, sheet["b"].Kind);
        Assert.Equal("17", sheet["b"].AttemptedValue);
        Assert.Equal(MissingReason.NotAnswered, sheet["c"].Reason);
    }

    [Fact]
    public void A_keyed_value_is_mirrored_for_a_reversed_item_and_absent_for_a_missing_one()
    {
        StudyForm form = Pulse.Form("5,2,");

        Assert.Equal([5m, 4m, null], Pulse.Client.Items.Select(form.Keyed));
        Assert.Throws<ArgumentException>(() => form.Keyed(Instruments.WaiSr.Client.Items[0]));
    }

    [Fact]
    public void The_summary_counts_and_describes_the_scores()
    {
        ScaleSummary total = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2,5,2,\nA,3,1,5,1\nA,4,,,1\n").Score().Summary.Scales[1];

        // 12, 13.5 and 3: mean 9.5; squares 6.25 + 16 + 42.25 = 64.5, halved 32.25, root 5.6789...
        Assert.Equal((2, 1, 1), (total.Complete, total.Prorated, total.NotScorable));
        Assert.Equal(9.5, total.Mean!.Value, 12);
        Assert.Equal(Math.Sqrt(32.25), total.StandardDeviation!.Value, 12);
        Assert.Equal((3.0, 13.5), (total.Lowest!.Value, total.Highest!.Value));
    }
}
