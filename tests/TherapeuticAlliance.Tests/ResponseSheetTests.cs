using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class ResponseSheetTests
{
    private static readonly Instrument Form = Forms.Empty(VisualAnalogue.Line(0, 3, 0.5m).LabelledAt(0, "Low").LabelledAt(3, "High").Excluding(1.5m))
        .Items("a", "b").Total(s => s.AllItems().Sum()).Build();

    [Fact]
    public void A_sheet_is_filled_item_by_item_in_every_way()
    {
        Assert.Equal(2m, Form.Blank().With("a", 2)["a"].Value);
        Assert.Equal(2.5m, Form.Blank().With("a", 2.5m)["a"].Value);
        Assert.Equal(2.5m, Form.Blank().With("a", 2.5)["a"].Value);
        Assert.Equal(2.5m, Form.Blank().With("a", Answer.Read(Form.Items[0], 2.5m))["a"].Value);
        Assert.Equal(3m, Form.Blank().WithLabel("a", " high")["a"].Value);
        Assert.Equal(2.5m, Form.Blank().WithText("a", " 2.5 ")["a"].Value);
        Assert.Equal(0m, Form.Blank().WithText("a", "LOW")["a"].Value);
        Assert.Equal(2m, Form.Blank().WithOption("a", 4)["a"].Value);
    }

    [Fact]
    public void Null_takes_an_answer_back()
    {
        ResponseSheet sheet = Form.Answer(1, 2);

        Assert.All(
            new[]
            {
                sheet.With("a", null), sheet.With("a", (int?)null), sheet.With("a", (decimal?)null), sheet.With("a", (double?)null), sheet.With("a", default(Answer)),
                sheet.WithLabel("a", null), sheet.WithLabel("a", " "), sheet.WithText("a", null), sheet.WithText("a", " "), sheet.WithOption("a", null), sheet.WithMissing("a"),
            },
            taken => Assert.Equal((MissingReason.NotAnswered, 2m), (taken["a"].Reason!.Value, taken["b"].Value!.Value)));
    }

    [Fact]
    public void With_returns_a_new_sheet_and_leaves_the_first_untouched()
    {
        ResponseSheet sheet = Form.Answer(1, 2);
        var administration = new Administration(id: "x");

        _ = sheet.With("a", 3).WithLabel("b", "low").WithMissing("a").With("unknown", 1).WithAdministration(administration);

        Assert.Equal([1m, 2m], sheet.Answers.Select(answer => answer.Value));
        Assert.Empty(sheet.UnknownItemAnswers);
        Assert.Empty(sheet.Findings);
        Assert.Same(Administration.Unknown, sheet.Administration);
    }

    [Fact]
    public void A_half_filled_sheet_is_extended_and_keeps_who_and_when()
    {
        var administration = new Administration(id: "x");
        ResponseSheet half = Form.Blank().WithAdministration(administration).With("a", 1).With("stray", 1);

        ResponseSheet whole = half.With("b", 2);

        Assert.False(half.IsComplete);
        Assert.True(whole.IsComplete);
        Assert.Same(administration, whole.Administration);
        Assert.Single(whole.UnknownItemAnswers);
        Assert.Equal(3, whole.Score()["total"].Value);
    }

    [Fact]
    public void The_last_answer_to_an_item_counts() => Assert.Equal(3m, Form.Blank().With("a", 1).With("a", 3)["a"].Value);

    [Fact]
    public void A_sheet_with_an_invalid_answer_is_not_complete() => Assert.False(Form.Answer(1, 9).IsComplete);

    [Fact]
    public void A_number_outside_is_found() => AssertFinding(Form.Blank().With("b", 3.5m), "TA2001", "3.5", "b", "0", "3");

    [Fact]
    public void A_number_between_two_options_is_found() => AssertFinding(Form.Blank().With("b", 0.7m), "TA2002", "0.7", "b", "0", "3", "0.5");

    [Fact]
    public void An_excluded_value_is_found()
    {
        AssertFinding(Form.Blank().With("b", 1.5m), "TA2003", "1.5", "b");
        AssertFinding(Form.Blank().With("b", 1.5), "TA2003", "1.5", "b");
    }

    [Fact]
    public void What_is_not_a_number_is_found()
    {
        AssertFinding(Form.Blank().With("b", double.NaN), "TA2004", "NaN", "b");
        AssertFinding(Form.Blank().With("b", double.PositiveInfinity), "TA2004", "Infinity", "b");
        AssertFinding(Form.Blank().WithText("b", " nan"), "TA2004", " nan", "b");
    }

    [Fact]
    public void An_unknown_label_is_found_with_the_labels_there_are() =>
        AssertFinding(Form.Blank().WithLabel("b", " Medium "), "TA2005", " Medium ", "b", "0", "3", "Low, High");

    [Fact]
    public void An_unknown_label_is_found_where_no_labels_are_known() => FindingAssert.Only(
        Instruments.Srs.Blank().WithText("4", "fine").Findings, "TA2005", "items[4]", "4", "0", "10", "none");

    [Fact]
    public void An_unknown_option_is_found_with_the_number_of_options() => AssertFinding(Form.Blank().WithOption("b", 7), "TA2006", "7", "b", "6");

    [Fact]
    public void A_reason_that_the_form_does_not_offer_is_found_and_stays()
    {
        ResponseSheet sheet = Form.Blank().WithMissing("b", MissingReason.NotApplicable);

        FindingAssert.Only(sheet.Findings, "TA2008", "items[b]", "b", "NotApplicable");
        Assert.Equal(MissingReason.NotApplicable, sheet["b"].Reason);
    }

    [Theory]
    [InlineData(MissingReason.NotAnswered)]
    [InlineData(MissingReason.Declined)]
    public void Blank_and_declined_are_always_offered(MissingReason reason) => Assert.Empty(Form.Blank().WithMissing("b", reason).Findings);

    [Theory]
    [InlineData("int", "2")]
    [InlineData("decimal", "2.5")]
    [InlineData("double", "2.5")]
    [InlineData("label", "high")]
    [InlineData("text", " 2 ")]
    [InlineData("option", "4")]
    [InlineData("answer", "2.5")]
    [InlineData("invalid answer", "written")]
    [InlineData("missing", "")]
    public void An_answer_to_an_unknown_item_is_kept_reported_and_not_scored(string way, string text)
    {
        ResponseSheet sheet = Form.Answer(1, 2);
        ResponseSheet strayed = way switch
        {
            "int" => sheet.With("c", 2),
            "decimal" => sheet.With("c", 2.50m),
            "double" => sheet.With("c", 2.5),
            "label" => sheet.WithLabel("c", "high"),
            "text" => sheet.WithText("c", " 2 "),
            "option" => sheet.WithOption("c", 4),
            "answer" => sheet.With("c", Answer.Read(Form.Items[0], 2.5m)),
            "invalid answer" => sheet.With("c", Answer.Invalid(AnswerFindings.UnknownLabel, "written")),
            _ => sheet.WithMissing("c"),
        };

        Assert.Equal("c", FindingAssert.Only(strayed.Findings, "TA2007", "items", "form").AttemptedValue);
        Assert.Equal(("c", text), (strayed.UnknownItemAnswers.Single().ItemCode, strayed.UnknownItemAnswers.Single().Text));
        Assert.Equal(3, strayed.Score()["total"].Value);
    }

    [Fact]
    public void Nothing_answered_to_an_unknown_item_is_kept_as_an_empty_text()
    {
        var nothing = new System.Collections.Generic.Dictionary<string, string?> { ["c"] = null, ["d"] = "written" };

        Assert.Equal(string.Empty, Form.Blank().With("c", Answer.Missing()).UnknownItemAnswers.Single().Text);
        Assert.Equal(string.Empty, Form.Blank().WithText("c", null).UnknownItemAnswers.Single().Text);
        Assert.Equal(["", "written"], Form.Blank().WithAllTexts(nothing).UnknownItemAnswers.Select(answer => answer.Text));
    }

    [Fact]
    public void Item_codes_are_told_apart_by_case() => Assert.Single(Form.Blank().With("A", 1).UnknownItemAnswers);

    [Fact]
    public void Findings_stand_in_the_order_of_the_form_with_strays_last() => Assert.Equal(
        ["items[a]", "items[b]", "items", "items"],
        Form.Blank().With("y", 1).With("b", 9).With("x", 1).With("a", 9).Findings.Select(finding => finding.Path));

    [Fact]
    public void An_answer_is_read_by_the_code_of_its_item()
    {
        System.Collections.Generic.KeyNotFoundException thrown = Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => Form.Blank()["c"]);

        Assert.StartsWith("form has no item of that code.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_cannot_be_changed_through_the_list() =>
        Assert.False(Form.Blank().Answers is System.Collections.Generic.ICollection<Answer> or System.Collections.IList or Answer[]);

    [Fact]
    public void Null_and_unknown_members_are_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("itemCode", () => Form.Blank().With(null!, 1));
        Assert.Throws<ArgumentNullException>("administration", () => Form.Blank().WithAdministration(null!));
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => Form.Blank().WithMissing("a", (MissingReason)9));
        Assert.Throws<ArgumentNullException>("options", () => Form.Blank().Score(null!));
    }

    [Fact]
    public void A_sheet_is_named_by_its_instrument() => Assert.Equal("ResponseSheet form 1.0.0", Form.Answer(1, 2).ToString());

    private static void AssertFinding(ResponseSheet sheet, string code, string offending, params string[] arguments)
    {
        Finding finding = FindingAssert.Only(sheet.Findings, code, "items[b]", arguments);
        Assert.Equal(offending, finding.AttemptedValue);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }
}
