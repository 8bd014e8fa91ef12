using System;
using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Rules;

/// <summary>
/// A prorated score that is rounded. Fifteen yes-or-no items, at most 3 missing, 12 answered and 5 of them yes: 5 + 5/12·3 = 6.25. One
/// published procedure enters 6 (naccdata/uniform-data-set#365), another rounds up (pharmaverse/admiral#1763).
/// </summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData(ScoreRounding.HalfUp, 6)]
    [InlineData(ScoreRounding.Up, 7)]
    [InlineData(ScoreRounding.None, 6.25)]
    public void Five_of_twelve_among_fifteen(ScoreRounding rounding, double expected)
    {
        Instrument form = Form(rounding);
        double?[] answers = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, null, null, null];
        ScaleScore score = form.AnswerFrom(answers).Score()["s"];
        var scores = new double[1];
        form.Scorer().Score(answers.Select(answer => answer ?? double.NaN).ToArray(), scores, new int[1]);

        Assert.Equal((expected, ScoreStatus.Prorated), (score.Value, score.Status));
        Assert.Equal("25/4", score.RawScore!.Value.Numerator + "/" + score.RawScore.Value.Denominator);
        Assert.Equal(expected, scores[0]);
        Assert.Equal(expected, new BatchScorer(form).Score(ResponseTable.FromValues(form, [answers.Select(answer => answer ?? double.NaN).ToArray()]))["s"][0]);
    }

    [Fact]
    public void Cut_offs_are_held_against_the_rounded_score() =>
        Assert.True(Form(ScoreRounding.Up).AnswerFrom([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, null, null, null]).Score()["s"].Meets("seven"));

    [Fact]
    public void A_complete_form_is_what_it_is()
    {
        ScaleScore score = Form(ScoreRounding.Up).AnswerFrom(Enumerable.Repeat((double?)1, 15).ToArray()).Score()["s"];

        Assert.Equal((15.0, score.Exact), (score.Value, score.RawScore));
    }

    // A half goes towards the higher number on both sides of zero.
    [Theory]
    [InlineData(13, 2, 7, 7)]
    [InlineData(-13, 2, -6, -6)]
    [InlineData(25, 4, 6, 7)]
    [InlineData(-25, 4, -6, -6)]
    [InlineData(27, 4, 7, 7)]
    [InlineData(-27, 4, -7, -6)]
    [InlineData(6, 1, 6, 6)]
    public void Halves_and_quarters(long numerator, long denominator, long halfUp, long up)
    {
        ExactScore ratio = ExactScore.Of(numerator, denominator);

        Assert.Equal((ExactScore.Of(halfUp, 1), ExactScore.Of(up, 1)), (ratio.Rounded(ScoreRounding.HalfUp), ratio.Rounded(ScoreRounding.Up)));
    }

    [Fact]
    public void A_scale_that_requires_every_item_has_nothing_to_round() => FindingAssert.Only(
        Forms.Numbered(2).Scale("s", s => s.AllItems().Sum().RoundedWhenProrated(ScoreRounding.Up)).BuildOrFindings().Findings, "TA1066", "scales[s].rounding", "s");

    [Fact]
    public void A_rounding_is_one_of_the_three() => Assert.Throws<ArgumentOutOfRangeException>(
        "rounding", () => Forms.Numbered(2).Scale("s", s => s.AllItems().Sum().RoundedWhenProrated((ScoreRounding)3)));

    private static Instrument Form(ScoreRounding rounding) => Forms.OneScale(
        15, s => s.Sum().AtMostMissing(3).RoundedWhenProrated(rounding).Threshold("seven", Comparison.AtOrAbove, 7, "m", "s"), Likert.Points(0, 1));
}
