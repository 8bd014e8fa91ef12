using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class InstrumentAnsweringTests
{
    private static readonly Instrument Form = Forms.Sum(3, Likert.Points(1, 3).Labelled("Low", "Middle", "High"));

    [Fact]
    public void Whole_numbers_decimals_and_doubles_are_the_same_answers()
    {
        decimal?[] expected = [1m, null, 3m];

        Assert.Equal(expected, Values(Form.Answer(1, null, 3)));
        Assert.Equal(expected, Values(Form.Answer(1m, null, 3m)));
        Assert.Equal(expected, Values(Form.Answer(1.0, null, 3.0)));
        Assert.Equal(expected, Values(Form.AnswerFrom(new List<int?> { 1, null, 3 })));
        Assert.Equal(expected, Values(Form.AnswerFrom(new decimal?[] { 1, null, 3 })));
        Assert.Equal(expected, Values(Form.AnswerFrom(new double?[] { 1, null, 3 })));
    }

    [Fact]
    public void Labels_texts_options_and_answers_are_the_same_answers()
    {
        decimal?[] expected = [1m, null, 3m];

        Assert.Equal(expected, Values(Form.AnswerLabels("low", null, " HIGH ")));
        Assert.Equal(expected, Values(Form.AnswerLabels("low", " ", "high")));
        Assert.Equal(expected, Values(Form.AnswerFrom(new[] { "1", null, "High" })));
        Assert.Equal(expected, Values(Form.AnswerOptions(1, null, 3)));
        Assert.Equal(expected, Values(Form.AnswerFrom(new[] { Answer.Read(Form.Items[0], 1m), default, Answer.Read(Form.Items[2], 3m) })));
    }

    [Fact]
    public void The_first_answer_may_be_missing() => Assert.Equal([null, 2m, 3m], Values(Form.Answer(null, 2, 3)));

    [Fact]
    public void All_answers_may_be_missing() => Assert.Equal([null, null, null], Values(Form.Answer(null, null, null)));

    [Fact]
    public void The_second_of_two_answers_may_be_missing()
    {
        Instrument two = Forms.Sum(2);

        Assert.Equal([4m, null], Values(two.Answer(4, null)));
        Assert.Equal([4m, null], Values(two.Answer(4m, null)));
        Assert.Equal([4m, null], Values(two.Answer(4.0, null)));
    }

    [Fact]
    public void The_only_answer_may_be_missing()
    {
        Instrument one = Forms.Sum(1);

        Assert.Equal([null], Values(one.Answer(null)));
        Assert.Equal([null], Values(one.AnswerLabels(null)));
        Assert.Equal([null], Values(one.AnswerOptions(null)));
    }

    [Fact]
    public void A_lone_null_is_one_missing_answer_and_not_all_of_them() => Assert.Throws<ArgumentException>("inputs", () => Form.Answer(4, null));

    [Fact]
    public void Numbers_that_are_no_options_are_kept_and_reported()
    {
        Assert.Equal(["TA2001", "TA2002", "TA2004"], Form.Answer(4.0, 1.5, double.NaN).Findings.Select(finding => finding.Code));
        Assert.Equal(["TA2005", "TA2001", "TA2006"], Form.AnswerLabels("other", null, null).With("2", 9).WithOption("3", 9).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void An_answer_made_for_another_item_is_read_again_for_this_one()
    {
        Answer ten = Answer.Read(Instruments.Srs.Items[0], 10m);

        FindingAssert.Only(Form.AnswerFrom(new[] { ten, default, default }).Findings, "TA2001", "items[1]", "1", "1", "3");
    }

    [Fact]
    public void An_invalid_answer_stays_what_it_is() => FindingAssert.Only(
        Form.AnswerFrom(new[] { default, Answer.Invalid(AnswerFindings.UnknownLabel, "x"), default }).Findings, "TA2005", "items[2]", "2", "1", "3", "Low, Middle, High");

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void A_wrong_number_of_answers_is_the_programmers_mistake(int count)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("inputs", () => Form.AnswerFrom(Enumerable.Repeat((int?)2, count)));

        Assert.StartsWith("form has 3 items, but " + count + " answers were given; give null for a missing one.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("inputs", () => Form.AnswerLabels(new string[count]));
        Assert.Throws<ArgumentException>("inputs", () => Form.AnswerOptions(new int?[count]));
        Assert.Throws<ArgumentException>("inputs", () => Form.Answer(1, new int?[count - 1]));
    }

    [Fact]
    public void Lists_of_answers_are_needed()
    {
        Assert.Throws<ArgumentNullException>("inputs", () => Form.AnswerFrom((IEnumerable<int?>)null!));
        Assert.Throws<ArgumentNullException>("inputs", () => Form.AnswerFrom((IEnumerable<decimal?>)null!));
        Assert.Throws<ArgumentNullException>("inputs", () => Form.AnswerFrom((IEnumerable<double?>)null!));
        Assert.Throws<ArgumentNullException>("inputs", () => Form.AnswerFrom((IEnumerable<string?>)null!));
        Assert.Throws<ArgumentNullException>("inputs", () => Form.AnswerFrom((IEnumerable<Answer>)null!));
    }

    [Fact]
    public void A_blank_sheet_has_nothing_on_it()
    {
        ResponseSheet sheet = Form.Blank();

        Assert.Equal(3, sheet.Answers.Count(answer => answer.Reason == MissingReason.NotAnswered));
        Assert.Empty(sheet.Findings);
        Assert.Empty(sheet.UnknownItemAnswers);
        Assert.Same(Administration.Unknown, sheet.Administration);
        Assert.Same(Form, sheet.Instrument);
    }

    private static IEnumerable<decimal?> Values(ResponseSheet sheet) => sheet.Answers.Select(answer => answer.Value);
}
