using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>What a programmer may not say of a table, and what is said of it.</summary>
public sealed class MapArgumentsTests
{
    [Fact]
    public void What_must_be_given_is_not_null()
    {
        Assert.Throws<ArgumentNullException>("itemCodes", () => StudyMap.Empty.AnswersOf(null!, ("1", 1)));
        Assert.Throws<ArgumentNullException>("codes", () => StudyMap.Empty.AnswersOf(["a"], null!));
        Assert.Throws<ArgumentNullException>("codes", () => StudyMap.Empty.Answers((null!, 1)));
        Assert.StartsWith("A text is null.", Assert.Throws<ArgumentException>("itemCodes", () => StudyMap.Empty.AnswersOf([null!], ("1", 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_above_and_below_the_header_are_none_or_more()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => StudyMap.Empty.SkipRows(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => StudyMap.Empty.TitleRows(-1));
        Assert.Equal((0, 0), (StudyMap.Empty.SkipRows(0).SkippedRowCount, StudyMap.Empty.TitleRows(0).TitleRowCount));
    }

    [Fact]
    public void What_is_wrong_is_said_in_a_sentence()
    {
        Assert.StartsWith("Name at least one column.", Assert.Throws<ArgumentException>("columns", () => StudyMap.Empty.Id()).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no such rule.", Assert.Throws<ArgumentOutOfRangeException>("rule", () => StudyMap.Empty.Repeats((RepeatRule)9)).Message, StringComparison.Ordinal);
        Assert.All("\"#\r\n\0\u0001\u007Fé", sign => Assert.StartsWith(
            "A delimiter is a tab or a printable ASCII character, but neither a quote nor #.",
            Assert.Throws<ArgumentOutOfRangeException>("delimiter", () => StudyMap.Empty.Delimiter(sign)).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>("format", () => StudyMap.Empty.SessionDates("%"));
        Assert.StartsWith(
            "The item belongs to another instrument than " + Pulse.Client + ".",
            Assert.Throws<ArgumentException>("item", () => Pulse.Form("5,2,3").Keyed(Instruments.Srs.Items[0])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_is_told_by_its_row() => Assert.Equal("StudyForm in row 2", Pulse.Form("5,2,3").ToString());

    [Fact]
    public void A_blank_form_is_told_at_its_row_and_a_blank_wave_at_its_wave()
    {
        Study waves = Study.ReadCsv(new StringReader("t1_1,t1_2,t1_3,t2_1,t2_2,t2_3\n5,2,9,,,\n5,2,3,5,2,3\n"), Pulse.Client, map => map.Waves("t{w}_{n}"));

        Assert.Equal([""], Pulse.Form(",,").Findings.Select(finding => finding.Path));
        Assert.Equal(["t1_3", "wave 2", "", ""], waves.Forms.Select(form => form.Findings.Count == 0 ? "" : form.Findings.Single().Path));
    }

    [Fact]
    public void Findings_of_a_wave_are_not_those_of_the_same_wave_in_the_next_row()
    {
        Study waves = Study.ReadCsv(new StringReader("t1_1,t1_2,t1_3,t2_1,t2_2,t2_3\n5,2,3,9,9,9\n5,2,3,5,2,3\n5,2,3,9,2,3\n"), Pulse.Client, map => map.Waves("t{w}_{n}"));

        Assert.Equal([0, 3, 0, 0, 0, 1], waves.Forms.Select(form => form.Findings.Count));
    }

    [Fact]
    public void A_session_that_is_no_number_is_none_of_those_that_are()
    {
        string rows = string.Concat(new[] { "x", "y", "z", "0", "1", "2" }.Select(session => "A," + session + ",5,2,3\n"));

        Assert.All(Pulse.Read("id,session,a,b,c\n" + rows).Forms, form => Assert.Empty(form.Findings));
    }

    [Fact]
    public void Without_a_session_column_a_case_has_one_form() => Assert.Equal(
        ["", "TA5030", ""],
        Study.ReadCsv(new StringReader("id,a,b,c\nA,5,2,3\nA,4,2,3\nB,5,2,3\n"), Pulse.Client, map => map.Items("{code}").Id("id")).Forms.Select(form => string.Join(' ', form.Findings.Select(finding => finding.Code))));

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void Forms_of_up_to_eleven_options_that_are_all_the_lowest_say_nothing_of_lines(int highest)
    {
        Instrument form = Instrument.Define("options", "1.0.0").Titled("Options").RatedBy(Rater.Client).Answered(Likert.Points(0, highest)).NumberedItems(2).Total(s => s.AllItems().Sum()).Build();

        Assert.DoesNotContain("TA5067", Study.ReadCsv(new StringReader("q1,q2\n0,0\n3,4\n"), form, map => map.Items("q{n}")).TableFindings.Select(finding => finding.Code));
    }

    [Fact]
    public void One_item_of_options_among_lines_is_enough_for_it()
    {
        Instrument mixed = Instrument.Define("mixed", "1.0.0").Titled("Mixed").RatedBy(Rater.Client).Answered(VisualAnalogue.Line(0, 10, 0.1m)).Items("a", "b")
            .Item("b", i => i.Answered(Likert.Points(0, 4))).Scale("s", s => s.AllItems().Sum()).Build();

        Assert.DoesNotContain("TA5067", Study.ReadCsv(new StringReader("a,b\n0,0\n3,4\n"), mixed, map => map.Items("{code}")).TableFindings.Select(finding => finding.Code));
    }
}
