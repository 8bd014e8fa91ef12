using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>What a cell can say.</summary>
public sealed class AnswersTests
{
    private const double None = double.NaN;

    [Theory]
    [InlineData("5", 5)]
    [InlineData(" 5 ", 5)]
    [InlineData("5.0", 5)]
    [InlineData("Always", 5)]
    [InlineData("ALWAYS", 5)]
    [InlineData(" often", 4)]
    [InlineData("1e0", 1)]
    [InlineData("", None)]
    [InlineData("   ", None)]
    [InlineData("NA", None)]
    [InlineData("na", None)]
    public void A_number_or_a_label_is_a_value_and_a_blank_is_none(string cell, double expected)
    {
        StudyForm form = Pulse.Form(cell + ",1,1");

        Assert.Equal(expected, form.Values[0]);
        Assert.Empty(form.Findings);
    }

    [Theory]
    [InlineData("6", "TA2001")]
    [InlineData("-1", "TA2001")]
    [InlineData("1e308", "TA2001")]
    [InlineData("-1e308", "TA2001")]
    [InlineData("1e999", "TA2001")]
    [InlineData("99999999999999999999999999999999999999999", "TA2001")]
    [InlineData("2.5", "TA2002")]
    [InlineData("NaN", "TA2004")]
    [InlineData("nan", "TA2004")]
    [InlineData("Infinity", "TA2004")]
    [InlineData("-inf", "TA2004")]
    [InlineData("∞", "TA2004")]
    [InlineData("Mostly", "TA2005")]
    [InlineData("N/A", "TA2005")]
    [InlineData("5;4", "TA2005")]
    [InlineData("1 000", "TA2005")]
    public void What_is_no_answer_is_missing_and_a_finding_in_its_column(string cell, string code)
    {
        StudyForm form = Pulse.Form("3," + cell + ",3");

        Assert.Equal([3.0, None, 3.0], form.Values.ToArray());
        Finding finding = Assert.Single(form.Findings);
        Assert.Equal((code, "b", cell), (finding.Code, finding.Path, finding.AttemptedValue));
    }

    [Fact]
    public void An_off_grid_decimal_is_no_answer_on_a_line_of_tenths()
    {
        Study study = Study.ReadCsv(new StringReader("q1,q2,q3,q4\n8.6,9.75,9.9,7.8\n"), Instruments.Srs, map => map.Items("q{n}"));

        Assert.Equal(["TA2002 row 2: q2"], study.Findings().Select(finding => finding.Code + " " + finding.Path));
        Assert.Equal([8.6, None, 9.9, 7.8], study.Forms[0].Values.ToArray());
    }

    [Fact]
    public void Decimals_with_a_comma_are_read_when_the_map_says_so()
    {
        Study study = Study.ReadCsv(
            new StringReader("q1;q2;q3;q4\n8,6;9,7;9,9;7,8\n"), Instruments.Srs, map => map.Items("q{n}").DecimalComma());

        // The sum in tenths is 86 + 97 + 99 + 78 = 360.
        Assert.Equal(36.0, study.Score().Forms[0]["total"].Value);
        Assert.Empty(study.Findings());
    }

    [Fact]
    public void Decimals_with_a_comma_that_nobody_announced_are_one_finding_of_the_table()
    {
        Study study = Study.ReadCsv(
            new StringReader("q1;q2;q3;q4\n8,6;9,7;9,9;7\n8,6;9,7;9,9;7\n"), Instruments.Srs, map => map.Items("q{n}"));

        Finding finding = Assert.Single(study.TableFindings);
        Assert.Equal(StudyFindings.DecimalCommaSuspected, finding.Kind);
        Assert.Equal(["6"], finding.Arguments);
        Assert.Equal(6, study.Forms.Sum(form => form.Findings.Count));
    }

    [Fact]
    public void With_decimal_commas_a_point_is_not_taken_for_one()
    {
        Study study = Study.ReadCsv(
            new StringReader("q1;q2;q3;q4\n1.000;9;9;7\n"), Instruments.Srs, map => map.Items("q{n}").DecimalComma());

        Assert.Equal(None, study.Forms[0].Values[0]);
        Assert.Equal(["TA2005"], study.Forms[0].Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("-99")]
    [InlineData("-99.0")]
    [InlineData(" -99 ")]
    [InlineData("Skipped")]
    [InlineData("skipped")]
    [InlineData("NA")]
    public void A_code_of_the_callers_is_a_missing_answer(string cell)
    {
        StudyForm form = Pulse.Form("3," + cell + ",3", map => map.Missing("-99", "skipped"));

        Assert.Equal(None, form.Values[1]);
        Assert.Empty(form.Findings);
    }

    [Fact]
    public void A_missing_code_may_be_a_value_of_the_form() =>
        Assert.Equal([5.0, None, 1.0], Pulse.Form("5,3,1", map => map.Missing("3")).Values.ToArray());

    [Fact]
    public void A_missing_code_with_a_decimal_comma_means_its_number() =>
        Assert.Equal(None, Pulse.Form("5;3;\"-9,0\"".Replace(';', ','), map => map.DecimalComma().Missing("-9")).Values[2]);

    [Fact]
    public void A_code_can_say_why_an_answer_is_missing()
    {
        string row = string.Join(',', Enumerable.Repeat("4", 8)) + ",N/A,n/a";
        string header = string.Join(',', Enumerable.Range(1, 10).Select(n => "q" + n.ToString(CultureInfo.InvariantCulture)));
        Study study = Study.ReadCsv(
            new StringReader(header + "\n" + row + "\n"), Instruments.Care, map => map.Items("q{n}").MissingFor(MissingReason.NotApplicable, "N/A"));

        Assert.Equal(MissingReason.NotApplicable, study.Forms[0].Sheet()["9"].Reason);
        Assert.Equal(40.0, study.Score().Forms[0]["total"].Value);
        Assert.Empty(study.Findings());
    }

    [Fact]
    public void A_reason_that_the_form_does_not_offer_is_a_finding() => Assert.Equal(
        ["TA2008 b"],
        Pulse.Form("3,N/A,3", map => map.MissingFor(MissingReason.NotApplicable, "N/A")).Findings.Select(finding => finding.Code + " " + finding.Path));

    [Fact]
    public void A_text_of_five_megabytes_is_one_wrong_answer()
    {
        string text = new string('1', 5_000_000) + "x";

        StudyForm form = Pulse.Form("3," + text + ",3");

        Assert.Equal(["TA2005", "TA2052"], form.Findings.Select(finding => finding.Code));
        Assert.InRange(form.Findings[0].Describe().Length, 1, 500);
    }

    [Fact]
    public void Wrong_answers_beside_blanks_and_values_leave_those_as_they_are()
    {
        StudyForm form = Pulse.Form(",9,4");

        Assert.Equal([None, None, 4.0], form.Values.ToArray());
        Assert.Equal([AnswerKind.Missing, AnswerKind.Invalid, AnswerKind.Given], form.Sheet().Answers.Select(answer => answer.Kind));
    }

    [Fact]
    public void A_form_whose_only_marks_are_wrong_is_not_one_without_answers() =>
        Assert.DoesNotContain(Pulse.Form("9,,").Findings, finding => finding.Kind == StudyFindings.FormWithoutAnswers);
}
