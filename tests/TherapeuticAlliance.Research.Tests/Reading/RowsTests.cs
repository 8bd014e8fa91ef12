using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>What can be wrong with a row apart from its answers.</summary>
public sealed class RowsTests
{
    private const string Header = "id,session,a,b,c\n";

    [Fact]
    public void A_second_form_of_the_same_id_and_session_is_reported_and_both_are_scored()
    {
        StudyScores scores = Pulse.Read(Header + "A,1,5,2,3\nA,2,5,2,3\nA,1,1,1,1\n").Score();

        Finding finding = Assert.Single(scores.Forms[2].Findings);
        Assert.Equal(StudyFindings.DuplicateForm, finding.Kind);
        Assert.Equal(["2"], finding.Arguments);
        Assert.Empty(scores.Forms[0].Findings);
        Assert.Equal([12.0, 12.0, 7.0], scores.Forms.Select(form => form["total"].Value!.Value));
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", " 1")]
    [InlineData("1", "01")]
    [InlineData("", "")]
    public void Sessions_are_the_same_when_their_numbers_are(string first, string second) =>
        Assert.Contains("TA5030", Pulse.Codes(Pulse.Read(Header + "A," + first + ",5,2,3\nA," + second + ",5,2,4\n")));

    [Fact]
    public void Ids_are_the_same_only_letter_by_letter_and_those_that_look_alike_are_told_once()
    {
        Study study = Pulse.Read(Header + "A,1,5,2,3\na,1,5,2,3\n A,1,5,2,3\n01,1,5,2,3\n1,1,5,2,3\n");

        Assert.Equal(["TA5058"], Pulse.Codes(study));
        Assert.Equal(["2", "3"], study.TableFindings[0].Arguments);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("7.0", 7)]
    [InlineData("999999", 999_999)]
    public void A_session_is_a_whole_number_from_zero(string session, int number)
    {
        StudyForm form = Pulse.Read(Header + "A," + session + ",5,2,3\n").Forms[0];

        Assert.Equal((session, number), (form.Session, form.SessionNumber));
        Assert.Empty(form.Findings);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("first")]
    [InlineData("")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("1000000")]
    [InlineData("99999999999999999999999999999999999")]
    public void Anything_else_is_a_finding_and_the_row_is_scored(string session)
    {
        Study study = Pulse.Read(Header + "A," + session + ",5,2,3\n");

        Finding finding = Assert.Single(study.TableFindings);
        Assert.Equal((StudyFindings.SessionInvalid, "session", session), (finding.Kind, finding.Path, finding.AttemptedValue));
        Assert.Equal(["1", "1", "2"], finding.Arguments);
        Assert.Null(study.Forms[0].SessionNumber);
        Assert.Equal(session, study.Forms[0].Session);
        Assert.Equal(12.0, study.Score().Forms[0]["total"].Value);
    }

    [Fact]
    public void A_row_without_an_id_is_scored_and_reported()
    {
        Study study = Pulse.Read(Header + ",1,5,2,3\n,1,5,2,3\n");

        Assert.Equal(["TA5035", "TA5035"], Pulse.Codes(study));
        Assert.Equal(12.0, study.Score().Forms[1]["total"].Value);
    }

    [Fact]
    public void A_row_that_ends_early_keeps_the_answers_it_has()
    {
        Study study = Pulse.Read(Header + "A,1,5,2\n");

        Finding finding = Assert.Single(study.Forms[0].Findings);
        Assert.Equal(StudyFindings.FieldsMissing, finding.Kind);
        Assert.Equal(["4", "5"], finding.Arguments);
        Assert.Equal([5.0, 2.0, double.NaN], study.Forms[0].Values.ToArray());
    }

    [Fact]
    public void A_row_with_a_field_too_many_may_be_shifted_and_is_not_scored()
    {
        StudyScores scores = Pulse.Read("id,session,note,a,b,c\nA,1,well, then,5,2,3\nA,2,well,5,2,3\n").Score();

        Assert.Equal(StudyFindings.FieldsExtra, scores.Forms[0].Findings[0].Kind);
        Assert.Equal(["7", "6"], scores.Forms[0].Findings[0].Arguments);
        Assert.Equal([null, 12.0], scores.Forms.Select(form => form["total"].Value));
    }

    [Fact]
    public void Empty_fields_at_the_end_of_a_row_mean_nothing()
    {
        Study study = Pulse.Read(Header + "A,1,5,2,3,, ,\n");

        Assert.Empty(study.Findings());
        Assert.Equal([5.0, 2.0, 3.0], study.Forms[0].Values.ToArray());
    }

    [Fact]
    public void Blank_lines_are_no_rows_but_count_as_a_spreadsheet_counts_them()
    {
        Study study = Pulse.Read(Header + "\nA,1,5,2,3\n\n\nB,1,5,2,3\n\n");

        Assert.Equal([3, 6], study.Forms.Select(form => form.Row));
        Assert.Empty(study.Findings());
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_noticed_although_it_swallows_rows()
    {
        Study study = Pulse.Read("id,session,a,b,c,note\nA,1,5,2,3,fine\nA,2,5,2,3,\"oops\nA,3,5,2,3,fine\nA,4,5,2,3,fine\n");

        Assert.Equal(["TA5036 row 3"], study.Findings().Select(finding => finding.Code + " " + finding.Path));
        Assert.Equal(2, study.Forms.Count);
    }

    [Fact]
    public void A_text_over_several_lines_in_quotes_is_one_field()
    {
        Study study = Pulse.Read("id,session,note,a,b,c\nA,1,\"first\nsecond \"\"quoted\"\"\r\nthird\",5,2,3\nA,2,,5,2,3\n");

        Assert.Empty(study.Findings());
        Assert.Equal([2, 3], study.Forms.Select(form => form.Row));
        Assert.Equal(12.0, study.Score().Forms[0]["total"].Value);
    }

    [Fact]
    public void Stray_quotes_inside_a_text_stay_where_they_are() =>
        Assert.Empty(Pulse.Read("id,session,note,a,b,c\nA,1,5\" tall,5,2,3\n").Findings());
}
