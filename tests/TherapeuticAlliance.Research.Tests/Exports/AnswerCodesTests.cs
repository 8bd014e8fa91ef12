using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Exports;

/// <summary>What tools write in place of the values or labels of a form.</summary>
public sealed class AnswerCodesTests
{
    private static readonly Instrument Seven = Instrument.Define("seven", "1.0.0").Titled("Seven").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7)).NumberedItems(3).Total(s => s.AllItems().Mean()).Build();

    private static readonly Instrument AroundZero = Instrument.Define("around-zero", "1.0.0").Titled("Around zero").RatedBy(Rater.Client)
        .Answered(Likert.Points(-3, 3)).NumberedItems(2).Total(s => s.AllItems().Sum()).Build();

    private static readonly (string, decimal)[] ChoiceIds = [("9", 1), ("2", 2), ("4", 3), ("5", 4), ("6", 5), ("7", 6), ("8", 7)];

    [Fact]
    public void Choice_ids_mean_the_values_that_the_map_gives_them()
    {
        Study study = Read(Seven, "1,2,3\n9,2,4\n5,6,7\n8,2,2\n4,5,5\n", map => map.Answers(ChoiceIds));

        // By hand: (1,2,3), (4,5,6), (7,2,2) and (3,4,4).
        Assert.Equal([2, 5, 11 / 3.0, 11 / 3.0], Totals(study));
        Assert.Empty(study.Findings());
    }

    [Fact]
    public void A_choice_id_without_a_meaning_is_no_value_even_where_the_form_has_that_number()
    {
        Study study = Read(Seven, "1,2,3\n3,2,4\n", map => map.Answers(ChoiceIds));

        Assert.Equal([double.NaN, 2, 3], study.Forms[0].Values.ToArray());
        Assert.Equal(["TA5063", "TA2005"], Pulse.Codes(study));
        Assert.Equal("1", study.TableFindings[0].Arguments[2]);
    }

    [Fact]
    public void Answer_codes_of_a_survey_tool_are_read()
    {
        Study study = Read(
            Instruments.WaiB3.Client, "9,10,11\nA1,A5,A3\nA2,A2,A4\n", map => map.Answers(("A1", 1), ("A2", 2), ("A3", 3), ("A4", 4), ("A5", 5)));

        Assert.Equal([9.0, 8.0], Totals(study));
    }

    [Fact]
    public void A_code_that_means_no_value_of_the_form_is_refused()
    {
        var refused = Assert.Throws<TherapeuticAlliance.Research.Files.StudyException>(() => Read(Seven, "1,2,3\n", map => map.Answers(("A8", 8))));

        Assert.Equal("TA5069", refused.Findings[0].Code);
    }

    [Fact]
    public void Codes_of_some_items_go_for_those_alone()
    {
        Study study = Read(Seven, "1,2,3\nyes,yes,4\n", map => map.AnswersOf(["1"], ("yes", 7)));

        Assert.Equal([7, double.NaN, 4], study.Forms[0].Values.ToArray());
    }

    [Theory]
    [InlineData("5 - Always", 5)]
    [InlineData("4 (Very often)", 4)]
    [InlineData("Fairly\u00A0often", 3)]
    [InlineData("very  often", 4)]
    [InlineData("5: Always", 5)]
    [InlineData("5 = always", 5)]
    [InlineData(" ALWAYS ", 5)]
    [InlineData("4 - Always", double.NaN)]
    [InlineData("5 - Never", double.NaN)]
    public void A_value_and_its_label_are_read_when_they_agree(string cell, double value)
    {
        string header = string.Join(',', Enumerable.Range(1, 12)), rest = string.Concat(Enumerable.Repeat(",3", 11));

        Assert.Equal(value, Read(Instruments.WaiSr.Client, header + "\n" + cell + rest + "\n").Forms[0].Values[0]);
    }

    [Fact]
    public void The_labels_of_a_wording_pack_are_read()
    {
        Instrument form = Instruments.WaiB3.Client;
        WordingPack pack = WordingPack.CreateOrFindings(
            form, "de", form.Items.Select(item => KeyValuePair.Create(item.Code, "Wortlaut " + item.Code)),
            [new(1, "selten"), new(2, "manchmal"), new(3, "ziemlich oft"), new(4, "sehr oft"), new(5, "immer")]).Value;

        Assert.Equal([4.0, 5.0, 1.0], Read(form, "9,10,11\nsehr oft,Immer,1 - selten\n", map => map.Answers(pack)).Forms[0].Values.ToArray());
    }

    [Fact]
    public void Labels_that_a_wording_pack_has_for_one_item_are_read_there_alone()
    {
        Instrument form = Instruments.WaiB3.Client;
        WordingPack pack = WordingPack.CreateOrFindings(form, form.Items.Aggregate(
            new WordingTexts("de").WithAnchor(5, "immer"), (texts, item) => texts.WithItem(item.Code, "Wortlaut " + item.Code)).WithAnchor("10", 2, "kaum")).Value;

        Assert.Equal([double.NaN, 2.0, 5.0], Read(form, "9,10,11\nkaum,Kaum,immer\n", map => map.Answers(pack)).Forms[0].Values.ToArray());
    }

    [Fact]
    public void A_true_minus_sign_before_a_digit_is_a_minus() =>
        Assert.Equal([-3.0, 2.0], Read(AroundZero, "1,2\n\u22123,2\n").Forms[0].Values.ToArray());

    [Fact]
    public void Positions_are_read_as_positions_when_the_map_says_so()
    {
        const string Best = "1,2,3,4,5,6,7,8\n1,4,1,4,4,1,1,4\n";
        Study asPositions = Read(Instruments.Csq8, Best, map => map.Positions()), asValues = Read(Instruments.Csq8, Best);

        // The best option everywhere: 8 items of 4 points.
        Assert.Equal([32.0], Totals(asPositions));
        Assert.Empty(asPositions.Findings());
        Assert.Equal([20.0], Totals(asValues));
        Assert.Equal(["TA5068"], Pulse.Codes(asValues));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("1.5")]
    public void A_position_that_the_form_does_not_have_is_a_finding(string cell) => Assert.Contains(
        "TA2006", Pulse.Codes(Read(Instruments.Csq8, "1,2,3,4,5,6,7,8\n" + cell + ",4,1,4,4,1,1,4\n", map => map.Positions())));

    [Fact]
    public void Items_that_the_table_has_reversed_already_are_not_reversed_again()
    {
        string table = string.Join(',', Enumerable.Range(1, 12)) + "\n" + string.Join(',', Enumerable.Repeat("7", 12)) + "\n";

        // Twelve times the best: 84. Without the map the two reversed items count 1 each: 10 * 7 + 2.
        Assert.Equal([84.0], Totals(Read(Instruments.WaiS.Client, table, map => map.Keyed("4", "10"))));
        Assert.Equal([72.0], Totals(Read(Instruments.WaiS.Client, table)));
    }

    [Fact]
    public void A_missing_code_that_is_an_answer_of_the_form_is_told()
    {
        Instrument lines = Instrument.Define("lines", "1.0.0").Titled("Lines").RatedBy(Rater.Client)
            .Answered(Likert.Points(0, 100)).NumberedItems(4).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(["99", "0", "100"], Read(lines, "1,2,3,4\n99,98,100,97\n", map => map.Missing("99")).TableFindings[0].Arguments);
        Assert.Empty(Read(lines, "1,2,3,4\n9,98,0,97\n", map => map.Missing("-99", "999")).TableFindings);
    }

    [Fact]
    public void So_is_a_nine_on_a_form_from_one_to_nine()
    {
        Instrument nine = Instrument.Define("nine", "1.0.0").Titled("Nine").RatedBy(Rater.Client)
            .Answered(Likert.Points(1, 9)).NumberedItems(2).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(["9", "1", "9"], Read(nine, "1,2\n9,3\n", map => map.Missing("9")).TableFindings[0].Arguments);
    }

    [Fact]
    public void So_is_one_that_stands_for_a_reason() => Assert.Contains(
        "TA5060", Pulse.Codes(Read(Pulse.Client, "a,b,c\n5,4,3\n", map => map.Items("{code}").MissingFor(MissingReason.NotApplicable, "5"))));

    private static double?[] Totals(Study study) => [.. study.Score().Forms.Select(form => form["total"].Value)];

    private static Study Read(Instrument form, string table, Func<StudyMap, StudyMap>? map = null) =>
        Study.ReadCsv(new StringReader(table), form, empty => (map ?? (same => same))(empty.Items("{n}")));
}
