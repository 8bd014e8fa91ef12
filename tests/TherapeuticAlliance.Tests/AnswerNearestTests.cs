using System;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

/// <summary>A computed number is its nearest value only within a billionth of a step.</summary>
public sealed class AnswerNearestTests
{
    private static readonly Item Tens = Forms.Sum(1, VisualAnalogue.Line(0, 100, 10)).Items[0];

    // A step of 10 has a billionth of 1e-8.
    [Theory]
    [InlineData(50 + 0.9e-8, 50)]
    [InlineData(50 - 0.9e-8, 50)]
    [InlineData(100 + 0.9e-8, 100)]
    [InlineData(-0.9e-8, 0)]
    public void Within_a_billionth_of_a_step_a_number_is_its_nearest_value(double value, int nearest) =>
        Assert.Equal(nearest, Answer.ReadNearest(Tens, value).Value);

    [Theory]
    [InlineData(50 + 1.1e-8, "TA2002")]
    [InlineData(50 - 1.1e-8, "TA2002")]
    [InlineData(100 + 1.1e-8, "TA2001")]
    [InlineData(-1.1e-8, "TA2001")]
    [InlineData(-10, "TA2001")]
    [InlineData(110, "TA2001")]
    public void Beyond_it_a_number_is_read_as_it_stands(double value, string code) =>
        Assert.Equal(code, Answer.ReadNearest(Tens, value).Trouble?.Code);

    [Theory]
    [InlineData(110 + 0.9e-8, "110.000000009")]
    [InlineData(-10 - 0.9e-8, "-10.000000009")]
    public void Outside_the_line_nothing_is_near_and_the_number_is_kept_as_it_stands(double value, string written) =>
        Assert.Equal(written, Answer.ReadNearest(Tens, value).AttemptedValue);

    // A step of 0.1 has a billionth of 1e-10.
    [Theory]
    [InlineData(-5 - 0.9e-10, -5)]
    [InlineData(-2.5 + 0.9e-10, -2.5)]
    [InlineData(0.3 - 0.9e-10, 0.3)]
    [InlineData(4.9 + 0.9e-10, 4.9)]
    [InlineData(5 + 0.9e-10, 5)]
    public void A_line_may_lie_on_both_sides_of_nought(double value, double nearest)
    {
        Item line = Forms.Sum(1, VisualAnalogue.Line(-5, 5, 0.1m)).Items[0];

        Assert.Equal((decimal)nearest, Answer.ReadNearest(line, value).Value);
    }

    [Theory]
    [InlineData(50.5f, "TA2002")]
    [InlineData(-10f, "TA2001")]
    [InlineData(110f, "TA2001")]
    [InlineData(float.NaN, "TA2004")]
    public void A_float_that_is_no_value_says_why(float value, string code) => Assert.Equal(code, Answer.ReadNearest(Tens, value).Trouble?.Code);

    [Fact]
    public void An_excluded_value_stays_excluded_however_near()
    {
        Item item = Forms.Sum(1, VisualAnalogue.Line(0, 100, 10).Excluding(50)).Items[0];

        Assert.Equal("TA2003", Answer.ReadNearest(item, 50 + 0.9e-8).Trouble?.Code);
        Assert.Equal("TA2003", Answer.ReadNearest(item, 50f).Trouble?.Code);
    }

    [Fact]
    public void A_missing_computed_number_is_not_answered()
    {
        Instrument form = Forms.Sum(2);

        Assert.Equal([null, 4m], form.AnswerNearest(new double?[] { null, 4 }).Answers.Select(answer => answer.Value));
        Assert.Equal(MissingReason.NotAnswered, form.Answer(4, 4).WithNearest("1", null)["1"].Reason);
    }

    [Fact]
    public void An_item_is_needed()
    {
        Assert.Throws<ArgumentNullException>("item", () => Answer.ReadNearest(null!, 1.0));
        Assert.Throws<ArgumentNullException>("item", () => Answer.ReadNearest(null!, 1f));
    }

    [Theory]
    [InlineData("\u22123", -3)]
    [InlineData(" \u22121 ", -1)]
    public void Either_minus_sign_is_read(string text, int value) => Assert.Equal(value, Answer.ReadText(Signed(), text).Value);

    [Fact]
    public void A_minus_sign_alone_is_a_label() => Assert.Equal("TA2005", Answer.ReadText(Signed(), "\u2212").Trouble?.Code);

    [Theory]
    [InlineData("eher  nie", -3)]
    [InlineData("\tEher\u00A0nie", -3)]
    public void A_run_of_blanks_in_a_label_is_one(string label, int value) => Assert.Equal(value, Answer.ReadLabel(Signed(), label).Value);

    [Fact]
    public void Reasons_tell_missing_answers_apart()
    {
        Assert.False(Answer.Missing(MissingReason.NotApplicable).Equals(Answer.Missing(MissingReason.Declined)));
        Assert.False(Answer.Invalid(AnswerFindings.OffGrid, "a").Equals(Answer.Invalid(AnswerFindings.OffGrid, "A")));
    }

    [Fact]
    public void A_kind_of_finding_that_is_about_no_answer_is_named_as_the_mistake() => Assert.StartsWith(
        "This kind of finding is not about an answer.", Assert.Throws<ArgumentException>("trouble", () => Answer.Invalid(AnswerFindings.UnknownItem, "x")).Message, StringComparison.Ordinal);

    private static Item Signed() => Forms.Sum(1, Likert.Points(-3, 3).LabelledAt(-3, "Eher nie")).Items[0];
}
