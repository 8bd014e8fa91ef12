using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class AnswerTests
{
    private static readonly Item Point = Forms.Sum(1, Likert.Points(-3, 3).Excluding(0).Labelled("Nie", "Selten", "Eher nie", "Eher oft", "Oft ", "Immer")).Items[0];
    private static readonly Item Line = Forms.Sum(1, VisualAnalogue.Line(0, 10, 0.1m)).Items[0];

    [Theory]
    [InlineData("-3", null)]
    [InlineData("3", null)]
    [InlineData("1.0", null)]
    [InlineData("-4", "TA2001")]
    [InlineData("4", "TA2001")]
    [InlineData("3.0000001", "TA2001")]
    [InlineData("1.5", "TA2002")]
    [InlineData("0", "TA2003")]
    [InlineData("79228162514264337593543950335", "TA2001")]
    public void A_number_is_an_option_or_it_is_clear_why_not(string number, string? trouble)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Answer answer = Answer.Read(Point, value);

        Assert.Equal(trouble, answer.Trouble?.Code);
        Assert.Equal(trouble is null ? AnswerKind.Given : AnswerKind.Invalid, answer.Kind);
        Assert.Equal(trouble is null ? value : null, answer.Value);
        Assert.Equal(trouble is null ? null : number, answer.AttemptedValue);
    }

    [Theory]
    [InlineData(-3.0, null, null)]
    [InlineData(3.0, null, null)]
    [InlineData(3.0000000000000004, "TA2001", null)]
    [InlineData(2.9999999999999996, "TA2002", null)]
    [InlineData(0.0, "TA2003", "0")]
    [InlineData(1e308, "TA2001", "1E+308")]
    [InlineData(-1e308, "TA2001", "-1E+308")]
    [InlineData(double.NaN, "TA2004", "NaN")]
    [InlineData(double.PositiveInfinity, "TA2004", "Infinity")]
    [InlineData(double.NegativeInfinity, "TA2004", "-Infinity")]
    public void A_double_is_an_option_or_it_is_clear_why_not(double value, string? trouble, string? offending)
    {
        Answer answer = Answer.Read(Point, value);

        Assert.Equal(trouble, answer.Trouble?.Code);
        Assert.True(offending is null || offending == answer.AttemptedValue);
    }

    [Fact]
    public void The_double_nearest_to_a_tenth_is_that_tenth()
    {
        for (int tenths = 0; tenths <= 100; tenths++)
        {
            Assert.Equal(tenths / 10m, Answer.Read(Line, tenths / 10.0).Value);
        }
    }

    [Fact]
    public void A_double_that_only_prints_like_a_tenth_is_off_the_grid() => Assert.Equal("TA2002", Answer.Read(Line, 0.1 + 0.2).Trouble!.Code);

    [Theory]
    [InlineData("Nie", -3)]
    [InlineData(" nie ", -3)]
    [InlineData("EHER NIE", -1)]
    [InlineData("oft", 2)]
    public void A_label_is_read_in_any_case_and_with_blanks_around_it(string label, int value) => Assert.Equal(value, Answer.ReadLabel(Point, label).Value);

    [Theory]
    [InlineData("nie nie")]
    [InlineData("Eher")]
    [InlineData("")]
    public void An_unknown_label_is_kept_as_written(string label)
    {
        Answer answer = Answer.ReadLabel(Point, label);

        Assert.Equal((AnswerKind.Invalid, "TA2005", label), (answer.Kind, answer.Trouble!.Code, answer.AttemptedValue));
    }

    [Theory]
    [InlineData(1, -3)]
    [InlineData(3, -1)]
    [InlineData(4, 1)]
    [InlineData(6, 3)]
    public void Options_are_counted_from_1_without_the_excluded(int position, int value) => Assert.Equal(value, Answer.ReadOption(Point, position).Value);

    [Theory]
    [InlineData(1, 3)]
    [InlineData(6, -3)]
    public void Options_are_counted_from_the_highest_where_the_form_prints_it_first(int position, int value)
    {
        Item item = Forms.Numbered(1, Likert.Points(-3, 3).Excluding(0)).PrintedHighestFirst(1).Total(s => s.AllItems().Sum()).Build().Items[0];

        Assert.Equal(value, Answer.ReadOption(item, position).Value);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "7")]
    [InlineData(int.MinValue, "-2147483648")]
    public void An_option_that_the_form_does_not_have_is_unknown(int position, string written)
    {
        Answer answer = Answer.ReadOption(Point, position);

        Assert.Equal(("TA2006", written), (answer.Trouble!.Code, answer.AttemptedValue));
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData(" +2.0 ", 2)]
    [InlineData("-3", -3)]
    [InlineData("2e0", 2)]
    [InlineData("immer", 3)]
    public void A_text_is_a_number_or_a_label(string text, int value) => Assert.Equal(value, Answer.ReadText(Point, text).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    public void A_blank_text_is_not_answered(string? text) => Assert.Equal(MissingReason.NotAnswered, Answer.ReadText(Point, text).Reason);

    [Theory]
    [InlineData("4", "TA2001")]
    [InlineData("1e40", "TA2001")]
    [InlineData("-1E+308", "TA2001")]
    [InlineData("1.5", "TA2002")]
    [InlineData("0", "TA2003")]
    [InlineData("NaN", "TA2004")]
    [InlineData("inf", "TA2004")]
    [InlineData("+inf", "TA2004")]
    [InlineData("-inf", "TA2004")]
    [InlineData("infinity", "TA2004")]
    [InlineData("-Infinity", "TA2004")]
    [InlineData("-∞", "TA2004")]
    [InlineData("+INFINITY", "TA2004")]
    [InlineData("∞", "TA2004")]
    [InlineData("1,5", "TA2005")]
    [InlineData("1 000", "TA2005")]
    [InlineData("0x1", "TA2005")]
    [InlineData("1.2.3", "TA2005")]
    [InlineData("e5", "TA2005")]
    [InlineData(".", "TA2005")]
    [InlineData("٣", "TA2005")]
    public void A_text_that_is_no_option_says_why(string text, string trouble)
    {
        Answer answer = Answer.ReadText(Point, text);

        Assert.Equal(trouble, answer.Trouble?.Code);
        Assert.False(string.IsNullOrEmpty(answer.AttemptedValue));
    }

    [Theory]
    [InlineData("", "TA2001")]
    [InlineData("x", "TA2005")]
    [InlineData(".5e", "TA2005")]
    public async Task A_cell_of_a_megabyte_is_read_at_once(string ending, string trouble)
    {
        string text = new string('1', 1_000_000) + ending;

        Task<Answer> reading = Task.Run(() => Answer.ReadText(Point, text));

        Assert.True(await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(30))) == reading, "The time to read a text must not grow with the square of its length.");
        Assert.Equal(trouble, (await reading).Trouble!.Code);
    }

    [Fact]
    public void The_default_answer_is_not_answered()
    {
        Answer answer = default;

        Assert.Equal((AnswerKind.Missing, MissingReason.NotAnswered), (answer.Kind, answer.Reason!.Value));
        Assert.Null(answer.Value);
        Assert.Null(answer.Trouble);
        Assert.Null(answer.AttemptedValue);
        Assert.Equal(Answer.Missing(), answer);
    }

    [Theory]
    [InlineData(MissingReason.NotAnswered)]
    [InlineData(MissingReason.NotApplicable)]
    [InlineData(MissingReason.Declined)]
    public void A_missing_answer_keeps_its_reason(MissingReason reason) => Assert.Equal(reason, Answer.Missing(reason).Reason);

    [Fact]
    public void A_given_answer_has_no_reason_and_no_trouble()
    {
        Answer answer = Answer.Read(Point, 2m);

        Assert.Null(answer.Reason);
        Assert.Null(answer.Trouble);
        Assert.Null(answer.AttemptedValue);
    }

    [Fact]
    public void An_invalid_answer_has_no_value_and_no_reason()
    {
        Answer answer = Answer.Invalid(AnswerFindings.UnknownLabel, "written");

        Assert.Null(answer.Value);
        Assert.Null(answer.Reason);
        Assert.Equal("written", answer.AttemptedValue);
    }

    [Fact]
    public void What_can_be_wrong_with_an_answer_is_listed() =>
        Assert.Equal(["TA2001", "TA2002", "TA2003", "TA2004", "TA2005", "TA2006"], Answer.Troubles.Select(kind => kind.Code));

    [Fact]
    public void What_is_wrong_with_something_else_is_wrong_with_no_answer()
    {
        Assert.Throws<ArgumentException>("trouble", () => Answer.Invalid(AnswerFindings.UnknownItem, "x"));
        Assert.Throws<ArgumentException>("trouble", () => Answer.Invalid(DefinitionFindings.NoItems, "x"));
    }

    [Fact]
    public void Answers_are_equal_when_everything_in_them_is()
    {
        Answer[] different =
        [
            default, Answer.Missing(MissingReason.Declined), Answer.Read(Point, 1m), Answer.Read(Point, 2m),
            Answer.Invalid(AnswerFindings.OutOfRange, "9"), Answer.Invalid(AnswerFindings.OutOfRange, "8"), Answer.Invalid(AnswerFindings.OffGrid, "9"),
        ];
        for (int i = 0; i < different.Length; i++)
        {
            for (int j = 0; j < different.Length; j++)
            {
                Assert.Equal(i == j, different[i] == different[j]);
                Assert.Equal(i != j, different[i] != different[j]);
                Assert.Equal(i == j, different[i].Equals((object)different[j]));
            }
        }
    }

    [Fact]
    public void Equal_answers_have_equal_hash_codes()
    {
        Assert.Equal(Answer.Read(Line, 2.50m), Answer.Read(Line, 2.5));
        Assert.Equal(Answer.Read(Line, 2.50m).GetHashCode(), Answer.Read(Line, 2.5).GetHashCode());
        Assert.False(default(Answer).Equals("text"));
    }

    [Fact]
    public void An_answer_is_named_by_its_kind() =>
        Assert.Equal(("Missing", "Given", "Invalid"), (default(Answer).ToString(), Answer.Read(Point, 1m).ToString(), Answer.Read(Point, 9m).ToString()));

    [Fact]
    public void Null_and_unknown_members_are_the_programmers_mistake()
    {
        Assert.Throws<ArgumentNullException>("item", () => Answer.Read(null!, 1m));
        Assert.Throws<ArgumentNullException>("item", () => Answer.Read(null!, 1.0));
        Assert.Throws<ArgumentNullException>("item", () => Answer.ReadLabel(null!, "x"));
        Assert.Throws<ArgumentNullException>("label", () => Answer.ReadLabel(Point, null!));
        Assert.Throws<ArgumentNullException>("item", () => Answer.ReadOption(null!, 1));
        Assert.Throws<ArgumentNullException>("item", () => Answer.ReadText(null!, "1"));
        Assert.Throws<ArgumentNullException>("trouble", () => Answer.Invalid(null!, "x"));
        Assert.Throws<ArgumentNullException>("offending", () => Answer.Invalid(AnswerFindings.OffGrid, null!));
        Assert.Throws<ArgumentOutOfRangeException>("reason", () => Answer.Missing((MissingReason)3));
    }
}
