using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

/// <summary>The path through the caller's arrays, which must equal the report bit for bit.</summary>
public sealed class ScorerArraysTests
{
    // Options, blanks, and now and then something the format does not know.
    internal static Gen<(FormModel Form, double[] Answers)> RawCases { get; } =
        from form in Any.Forms
        from blanks in Gen.Choose(0, 2)
        from answers in Any.Answers(form, blanks)
        from strange in Gen.Elements(0.0, -0.0, 1e308, -1e308, 0.30000000000000004, 5e-324, double.PositiveInfinity, double.NegativeInfinity, 2.5, 999_999)
        from isStrange in Any.OneIn(8).ArrayOf(answers.Length)
        select (form, answers.Select((a, i) => isStrange[i] ? strange : a is { } value ? (double)value : double.NaN).ToArray());

    [Property(QuietOnSuccess = true, MaxTest = 300)]
    public Property Scores_into_arrays_equal_those_of_the_report_bit_for_bit() => Law.Of(
        RawCases,
        raw =>
        {
            Scorer scorer = raw.Form.Build().Scorer();
            ScoreReport report = Report(scorer, raw.Answers);
            double[] scores = new double[report.Scales.Count];
            int[] answered = new int[report.Scales.Count];

            int invalid = scorer.Score(raw.Answers, scores, answered);

            AssertEqual(report, raw.Answers, scores, answered, invalid);
        });

    [Fact]
    public void A_callers_rule_holds_for_arrays_too()
    {
        Instrument instrument = Forms.Sum(4);
        var scorer = new Scorer(instrument, ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(1)));
        double[] scores = new double[1];
        int[] answered = new int[1];

        int invalid = scorer.Score(new[] { 1, 2, double.NaN, 3 }, scores, answered);

        // Three of four items answered with 6 in all: 4 · 6 / 3 = 8.
        Assert.Equal((8.0, 3, 0), (scores[0], answered[0], invalid));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(3.0000000000000004)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e308)]
    public void What_is_no_option_counts_as_missing_and_is_counted(double answer)
    {
        double[] scores = [1];
        int[] answered = [9];

        int invalid = Forms.Sum(2).Scorer().Score(new[] { answer, 3 }, scores, answered);

        Assert.Equal((1, 1), (invalid, answered[0]));
        Assert.Equal(double.NaN, scores[0]);
    }

    [Fact]
    public void A_blank_is_missing_and_not_invalid()
    {
        double[] scores = [1];
        int[] answered = [9];

        int invalid = Forms.Sum(2).Scorer().Score(new[] { double.NaN, double.NaN }, scores, answered);

        Assert.Equal((0, 0), (invalid, answered[0]));
        Assert.Equal(double.NaN, scores[0]);
    }

    [Fact]
    public void An_excluded_value_is_invalid()
    {
        double[] scores = new double[1];
        int[] answered = new int[1];

        int invalid = Forms.Sum(2, Likert.Points(-3, 3).Excluding(0)).Scorer().Score(new double[] { 0, 3 }, scores, answered);

        Assert.Equal((1, 1), (invalid, answered[0]));
    }

    [Fact]
    public void The_bounds_of_the_format_are_options()
    {
        double[] scores = new double[1];
        int[] answered = new int[1];

        int invalid = Forms.Sum(2).Scorer().Score(new double[] { 1, 5 }, scores, answered);

        Assert.Equal((6.0, 2, 0), (scores[0], answered[0], invalid));
    }

    [Fact]
    public void Each_answer_is_held_against_the_format_of_its_own_item()
    {
        Instrument instrument = Forms.Numbered(3, Likert.Points(1, 5)).Item(2, i => i.Answered(Likert.Points(0, 10))).Scale("s", s => s.AllItems().Sum()).Build();
        double[] scores = new double[1];
        int[] answered = new int[1];

        Assert.Equal((0, 11.0), (instrument.Scorer().Score(new double[] { 1, 9, 1 }, scores, answered), scores[0]));
        Assert.Equal((1, 2), (instrument.Scorer().Score(new double[] { 1, 9, 9 }, scores, answered), answered[0]));
    }

    [Fact]
    public void A_step_of_two_is_a_grid_of_its_own()
    {
        double[] scores = new double[1];
        int[] answered = new int[1];

        int invalid = Forms.Sum(2, VisualAnalogue.Line(0, 4, 2)).Scorer().Score(new double[] { 2, 3 }, scores, answered);

        Assert.Equal((1, 1), (invalid, answered[0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_wrong_number_of_answers_is_the_programmers_mistake(int count)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Forms.Sum(2).Scorer().Score(new double[count], new double[1], new int[1]));

        Assert.Equal("answers", thrown.ParamName);
        Assert.StartsWith("Give one answer for each of the 2 items.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, "scores")]
    [InlineData(2, 1, "scores")]
    [InlineData(1, 0, "answered")]
    [InlineData(1, 2, "answered")]
    [InlineData(2, 2, "scores")]
    public void Too_little_or_too_much_room_is_the_programmers_mistake(int scores, int answered, string parameter)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Forms.Sum(2).Scorer().Score(new double[2], new double[scores], new int[answered]));

        Assert.Equal(parameter, thrown.ParamName);
        Assert.StartsWith("Give room for each of the 1 scales.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arrays_are_needed()
    {
        Scorer scorer = Forms.Sum(1).Scorer();

        Assert.Throws<ArgumentNullException>("answers", () => scorer.Score(null!, new double[1], new int[1]));
        Assert.Throws<ArgumentNullException>("scores", () => scorer.Score(new double[1], null!, new int[1]));
        Assert.Throws<ArgumentNullException>("answered", () => scorer.Score(new double[1], new double[1], null!));
    }

    [Fact]
    public void A_form_without_scales_still_counts_what_is_invalid()
    {
        Instrument instrument = Forms.Numbered(2).Unscored(1, 2).Build();

        Assert.Equal(1, instrument.Scorer().Score(new double[] { 7, 3 }, Array.Empty<double>(), Array.Empty<int>()));
    }

    internal static ScoreReport Report(Scorer scorer, double[] answers) =>
        scorer.Score(scorer.Instrument.AnswerFrom(answers.Select(a => double.IsNaN(a) ? (double?)null : a)));

    internal static void AssertEqual(ScoreReport report, double[] answers, double[] scores, int[] answered, int invalid)
    {
        Assert.Equal(report.Scales.Select(score => Bits(score.Value ?? double.NaN)), scores.Select(Bits));
        Assert.Equal(report.Scales.Select(score => score.Answered), answered);
        Assert.Equal(report.Trace.Count(item => item.Answer.Kind == AnswerKind.Invalid), invalid);
        Assert.Equal(answers.Length, report.Trace.Count);
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
