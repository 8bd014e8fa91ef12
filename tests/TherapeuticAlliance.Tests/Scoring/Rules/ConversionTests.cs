using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Rules;

/// <summary>
/// A table from raw score to T. The figures are the rows raw 0 to 17 of a validity scale as fumanti/mmpi2 has them in its
/// ConversioneTableSeeder (read as data): 0 is T 35, 5 is T 54, 17 is T 100.
/// </summary>
public sealed class ConversionTests
{
    private static readonly decimal[] T = [35, 39, 43, 47, 50, 54, 58, 62, 65, 69, 73, 77, 81, 84, 88, 92, 96, 100];

    private static readonly Instrument Form = Seventeen(s => s.Sum().ConvertedBy(T).Threshold("high", Comparison.AtOrAbove, 65, "m", "s")).Build();

    [Theory]
    [InlineData(0, 35)]
    [InlineData(5, 54)]
    [InlineData(9, 69)]
    [InlineData(17, 100)]
    public void A_raw_score_is_looked_up(int raw, double t)
    {
        double[] answers = Enumerable.Range(0, 17).Select(i => i < raw ? 1.0 : 0.0).ToArray();
        ScaleScore score = Form.AnswerFrom(answers.Select(answer => (double?)answer)).Score()["s"];
        var scores = new double[1];
        Form.Scorer().Score(answers, scores, new int[1]);

        Assert.Equal((t, raw), (score.Value, score.RawScore!.Value.Value));
        Assert.Equal(t, scores[0]);
        Assert.Equal(t, new BatchScorer(Form).Score(ResponseTable.FromValues(Form, [answers]))["s"][0]);
    }

    [Fact]
    public void The_range_and_the_cut_offs_are_in_points_of_the_table()
    {
        Assert.Equal((35.0, 100.0), (Form["s"].Lowest.Value, Form["s"].Highest.Value));
        Assert.True(Form.AnswerFrom(Enumerable.Range(0, 17).Select(i => (double?)(i < 8 ? 1 : 0))).Score()["s"].Meets("high"));
        Assert.False(Form.AnswerFrom(Enumerable.Range(0, 17).Select(i => (double?)(i < 7 ? 1 : 0))).Score()["s"].Meets("high"));
        Assert.Equal("54..58", Form.AnswerFrom(Enumerable.Range(0, 17).Select(i => i == 16 ? null : (double?)(i < 5 ? 1 : 0))).Score()["s"].Possible.ToText());
    }

    // By hand: 5 of 16 answered items, prorated 5·17/16 = 5.3125, half up 5, which is T 54.
    [Fact]
    public void A_prorated_raw_score_is_rounded_before_it_is_looked_up()
    {
        Instrument form = Seventeen(s => s.Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.HalfUp).ConvertedBy(T)).Build();
        ScaleScore score = form.AnswerFrom(Enumerable.Range(0, 17).Select(i => i == 16 ? null : (double?)(i < 5 ? 1 : 0))).Score()["s"];

        Assert.Equal((54.0, ExactScore.Of(85, 16)), (score.Value, score.RawScore));
    }

    [Fact]
    public void A_caller_cannot_prorate_what_no_rule_rounds() => Assert.Null(Form
        .AnswerFrom(Enumerable.Range(0, 17).Select(i => i == 16 ? null : (double?)1)).Score(ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(1)))["s"].Value);

    [Fact]
    public void The_table_has_a_value_for_each_raw_score() => Refused("TA1068", s => s.Sum().ConvertedBy(T.Skip(1).ToArray()), "17");

    [Fact]
    public void The_table_never_falls() => Refused("TA1068", s => s.Sum().ConvertedBy(T.Reverse().ToArray()), "18");

    [Fact]
    public void The_table_rises_somewhere() => Refused("TA1068", s => s.Sum().ConvertedBy(Enumerable.Repeat(50m, 18).ToArray()), "18");

    [Fact]
    public void An_empty_table_is_none() => Refused("TA1068", s => s.Sum().ConvertedBy(), "0");

    [Fact]
    public void A_mean_has_no_whole_raw_scores() => Refused("TA1067", s => s.Mean().ConvertedBy(T));

    [Fact]
    public void A_prorated_raw_score_needs_a_rounding() => Refused("TA1067", s => s.Sum().AtMostMissing(1).ConvertedBy(T));

    private static void Refused(string code, Action<ScaleBuilder> describe, params string[] arguments) =>
        FindingAssert.Only(Seventeen(describe).BuildOrFindings().Findings, code, "scales[s].conversion", ["s", .. arguments]);

    private static InstrumentBuilder Seventeen(Action<ScaleBuilder> describe) => Forms.Numbered(17, Likert.Points(0, 1)).Scale("s", s => describe(s.AllItems()));
}
