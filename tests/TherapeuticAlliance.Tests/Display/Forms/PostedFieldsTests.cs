using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using TherapeuticAlliance.Tests.Support;
using Xunit;
using FormModel = TherapeuticAlliance.Display.Forms.FormModel;
using Shortest = TherapeuticAlliance.Tests.Support.Forms;

namespace TherapeuticAlliance.Tests.Display.Forms;

public sealed class PostedFieldsTests
{
    private static readonly Instrument Srs = Instruments.Srs;

    [Fact]
    public void Posted_answers_are_scored_as_those_given_to_the_instrument()
    {
        ResponseSheet sheet = Read(Srs, ("item.1", "9.2"), ("item.2", "8"), ("item.3", " 7.5 "), ("item.4", "10"), ("token", "x"));

        Assert.Equal(Srs.Answer(9.2m, 8m, 7.5m, 10m), sheet);
        Assert.Equal(34.7, sheet.Score()["total"].Value);
    }

    [Fact]
    public void A_line_that_nobody_touched_is_missing() => Assert.Equal(
        [AnswerKind.Missing, AnswerKind.Missing, AnswerKind.Given, AnswerKind.Missing],
        Read(Srs, ("item.1", ""), ("item.2", null), ("item.3", "0")).Answers.Select(answer => answer.Kind));

    [Fact]
    public void A_line_that_is_marked_and_typed_alike_is_one_answer() =>
        Assert.Equal(8.7m, Read(Srs, ("item.1", "8.7"), ("item.1", "8.70"))["1"].Value);

    [Fact]
    public void A_step_adds_to_what_was_answered_before()
    {
        ResponseSheet earlier = Srs.Answer(9m, null, 8m, null);

        Assert.Equal(Srs.Answer(9m, 7m, 8m, null), FormModel.Of(DemoForms.Of(Srs)).ReadPosted([Posted("item.2", "7"), Posted("item.3", "")], earlier));
    }

    [Fact]
    public void A_number_typed_instead_of_the_mark_that_was_shown_is_the_answer()
    {
        ResponseSheet earlier = Srs.Answer(9m, null, 8m, null).WithMissing("3", MissingReason.Declined);
        KeyValuePair<string, string?>[] fields = [Posted("item.1", "9"), Posted("item.1", "6.5"), Posted("item.3", "declined"), Posted("item.3", "4")];

        Assert.Equal(Srs.Answer(6.5m, null, 4m, null), FormModel.Of(DemoForms.Of(Srs)).ReadPosted(fields, earlier));
    }

    [Fact]
    public void Two_new_answers_to_one_item_are_invalid_beside_an_earlier_one_too() => Assert.Equal(
        AnswerKind.Invalid,
        FormModel.Of(DemoForms.Of(Srs)).ReadPosted([Posted("item.1", "5"), Posted("item.1", "6")], Srs.Answer(9m, null, null, null))["1"].Kind);

    [Fact]
    public void An_earlier_sheet_of_another_form_is_the_programmers_mistake() => Assert.Throws<ArgumentException>(
        () => FormModel.Of(DemoForms.Of(Srs)).ReadPosted([], Instruments.Ors.Blank()));

    [Theory]
    [InlineData("8.7", "3.1")]
    [InlineData("8.7", "not-answered")]
    public void Two_different_answers_to_one_item_are_invalid(string one, string other)
    {
        Answer answer = Read(Srs, ("item.1", one), ("item.1", other))["1"];

        Assert.Equal((AnswerKind.Invalid, one + " | " + other), (answer.Kind, answer.AttemptedValue));
    }

    [Fact]
    public void A_reason_that_the_form_offers_is_read()
    {
        Instrument form = Shortest.Sum(3, Likert.Points(1, 5).OrNotApplicable());

        Assert.Equal(
            [MissingReason.NotApplicable, MissingReason.Declined, MissingReason.NotAnswered],
            Read(form, ("item.1", "not-applicable"), ("item.2", "declined"), ("item.3", "not-answered")).Answers.Select(answer => answer.Reason));
    }

    [Theory]
    [InlineData("11")]
    [InlineData("1e308")]
    [InlineData("NaN")]
    [InlineData("<script>")]
    [InlineData("9,2")]
    [InlineData("not-applicable")]
    public void What_the_form_does_not_offer_is_invalid(string value) => Assert.Equal(AnswerKind.Invalid, Read(Srs, ("item.1", value))["1"].Kind);

    [Fact]
    public void An_answer_to_an_item_that_the_form_does_not_have_is_found() =>
        FindingAssert.Only(Read(Srs, ("item.99", "1")).Findings, "TA2007", "items", "srs-v3");

    [Property]
    public void Whatever_is_posted_gives_a_sheet(List<string?> names, List<string?> values)
    {
        IEnumerable<KeyValuePair<string, string?>> fields = names.Zip(values, (name, value) => new KeyValuePair<string, string?>("item." + name, value))
            .Concat(values.Select((value, i) => new KeyValuePair<string, string?>("item." + (i % 5), value)))
            .Concat(names.Select(name => new KeyValuePair<string, string?>(name!, name)));

        Assert.Equal(4, FormModel.Of(DemoForms.Of(Srs)).ReadPosted(fields).Score().Trace.Count);
    }

    [Property]
    public void What_an_option_posts_is_its_value(ushort chosen)
    {
        FormModel form = FormModel.Of(DemoForms.Of(Srs));
        var option = form.Items[0].Options[chosen % 101];

        Assert.Equal(option.Value, form.ReadPosted(DemoForms.Posted((form.Items[0].FieldName, option.PostedValue)))["1"].Value);
    }

    [Fact]
    public void No_fields_at_all_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentNullException>("fields", () => FormModel.Of(DemoForms.Of(Srs)).ReadPosted(null!));

    private static ResponseSheet Read(Instrument instrument, params (string Name, string? Value)[] fields) =>
        FormModel.Of(DemoForms.Of(instrument)).ReadPosted(DemoForms.Posted(fields));

    private static KeyValuePair<string, string?> Posted(string name, string? value) => new(name, value);
}
