using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

/// <summary>Small forms, each worked out by hand in the comment beside it.</summary>
public sealed class ScorerTests
{
    [Fact]
    public void A_sum_adds_the_keyed_values()
    {
        Instrument instrument = Forms.Numbered(3).Reversed(2).Scale("s", s => s.AllItems().Sum()).Build();

        // 2 + (1 + 5 − 1) + 4.
        Assert.Equal(11, Score(instrument, 2, 1, 4).Value);
    }

    [Fact]
    public void A_mean_divides_by_the_answered_items()
    {
        Instrument instrument = Forms.OneScale(3, s => s.Mean().AtLeastAnswered(2));

        Assert.Equal(ExactScore.Of(7, 2), Score(instrument, 3, null, 4).Exact);
        Assert.Equal(ExactScore.Of(8, 3), Score(instrument, 3, 1, 4).Exact);
    }

    [Fact]
    public void A_sum_with_missing_answers_is_prorated_to_all_items()
    {
        Instrument instrument = Forms.OneScale(4, s => s.Sum().AtMostMissing(1));

        // 4 items, 3 of them answered with 10 in all: 4·10/3.
        Assert.Equal(ExactScore.Of(40, 3), Score(instrument, 5, 2, 3, null).Exact);
    }

    [Fact]
    public void Weights_count_in_a_sum_in_a_mean_and_in_prorating()
    {
        InstrumentBuilder builder = Forms.Numbered(3).Weighted(2, "2").Weighted(3, "3")
            .Scale("sum", s => s.AllItems().Sum().AtMostMissing(1))
            .Scale("mean", s => s.AllItems().Mean().AtMostMissing(1));
        ScoreReport complete = builder.Build().Answer(1, 2, 4).Score();
        ScoreReport partial = builder.Build().Answer(1, 2, null).Score();

        // 1·1 + 2·2 + 3·4 = 17, of weight 6; without item 3: 5 of weight 3, prorated 6·5/3 = 10.
        Assert.Equal([ExactScore.Of(17, 1), ExactScore.Of(17, 6)], complete.Scales.Select(s => s.Exact!.Value));
        Assert.Equal([ExactScore.Of(10, 1), ExactScore.Of(5, 3)], partial.Scales.Select(s => s.Exact!.Value));
    }

    [Fact]
    public void A_multiplier_multiplies_the_ratio()
    {
        Assert.Equal(ExactScore.Of(70, 3), Score(Forms.OneScale(3, s => s.Mean().Times(10)), 1, 2, 4).Exact);
        Assert.Equal(ExactScore.Of(14, 5), Score(Forms.OneScale(3, s => s.Sum().Times(2, 5)), 1, 2, 4).Exact);
    }

    [Fact]
    public void A_sum_may_mix_formats()
    {
        Instrument instrument = Forms.Numbered(2).Item(2, i => i.Answered(VisualAnalogue.Line(0, 10, 0.25m))).Scale("s", s => s.AllItems().Sum()).Build();
        ScaleScore score = Score(instrument, 3m, 2.75m);

        Assert.Equal(5.75, score.Value);
        Assert.Null(score.ItemMean);

        // (5.75 − 1) of the 14 points from 1 to 15: 100·4.75/14 = 475/14.
        Assert.Equal(ExactScore.Of(475, 14), score.PercentOfMaximum);
        Assert.Equal("1..15", instrument["s"].Lowest.ToText() + ".." + instrument["s"].Highest.ToText());
    }

    [Fact]
    public void A_mixed_sum_requires_all_whatever_the_caller_wishes()
    {
        Instrument instrument = Forms.Numbered(2).Item(2, i => i.Answered(Likert.Points(0, 10))).Scale("s", s => s.AllItems().Sum()).Build();
        ScaleScore score = instrument.Answer(3, null).Score(ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1)))["s"];

        Assert.Equal((ScoreStatus.NotScorable, MissingRule.RequireAll, RuleOrigin.LibraryDefault), (score.Status, score.Rule, score.RuleOrigin));
    }

    [Fact]
    public void The_item_mean_stands_beside_a_sum()
    {
        Instrument instrument = Forms.Numbered(2).Weighted(3, "2").Scale("s", s => s.AllItems().Sum().Times(10)).Build();

        // (1·2 + 3·5) / 4, before the multiplier.
        Assert.Equal(ExactScore.Of(17, 4), Score(instrument, 2, 5).ItemMean);
    }

    [Fact]
    public void Percent_of_maximum_runs_from_0_to_100_on_a_format_without_zero()
    {
        Instrument instrument = Forms.Sum(2, Likert.Points(-3, 3).Excluding(0));

        // From −6 to 6: (−6 + 6)/12, (−2 + 6)/12, (4 + 6)/12 and (6 + 6)/12.
        Assert.Equal(0, Score(instrument, -3, -3).PercentOfMaximum!.Value.Value);
        Assert.Equal(ExactScore.Of(100, 3), Score(instrument, -3, 1).PercentOfMaximum);
        Assert.Equal(ExactScore.Of(250, 3), Score(instrument, 1, 3).PercentOfMaximum);
        Assert.Equal(100, Score(instrument, 3, 3).PercentOfMaximum!.Value.Value);
    }

    [Fact]
    public void Percent_of_maximum_of_a_prorated_score_is_that_of_the_score()
    {
        Instrument instrument = Forms.OneScale(4, s => s.Sum().AtMostMissing(2));

        // 4·(4+5)/2 = 18, from 4 to 20: 100·14/16 = 87.5.
        Assert.Equal(87.5, Score(instrument, 4, 5, null, null).PercentOfMaximum!.Value.Value);
    }

    [Fact]
    public void A_reversed_item_on_a_format_without_zero_changes_its_sign()
    {
        Instrument instrument = Forms.Numbered(1, Likert.Points(-3, 3).Excluding(0)).Reversed(1).Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal(2, Score(instrument, -2).Value);
    }

    [Fact]
    public void Unanswered_items_can_still_take_their_lowest_and_highest_keyed_values()
    {
        Instrument instrument = Forms.Numbered(3).Reversed(2).Weighted(2, "3").Scale("s", s => s.AllItems().Sum()).Build();

        // 3 is known; item 2 adds 1..5 and item 3 adds 2..10.
        Assert.Equal("6..18", Score(instrument, 3, null, null).Possible.ToText());
    }

    [Fact]
    public void The_possible_range_of_a_mean_is_that_of_the_complete_form() =>
        Assert.Equal("2.5..4.5", Score(Forms.OneScale(2, s => s.Mean().AtLeastAnswered(1)), 4, null).Possible.ToText());

    [Fact]
    public void A_blank_form_has_no_score()
    {
        ScoreReport report = Forms.OneScale(2, s => s.Sum().AtLeastAnswered(1)).Blank().Score();

        Assert.Equal((ScoreStatus.NotScorable, 0, 2), (report["s"].Status, report["s"].Answered, report["s"].Missing));
        Assert.Null(report["s"].Exact);
        Assert.Null(report["s"].Value);
        Assert.Null(report["s"].PercentOfMaximum);
        Assert.Null(report["s"].ItemMean);
    }

    [Theory]
    [InlineData(2, ScoreStatus.NotScorable)]
    [InlineData(3, ScoreStatus.Prorated)]
    [InlineData(4, ScoreStatus.Prorated)]
    [InlineData(5, ScoreStatus.Complete)]
    public void The_rule_decides_at_its_boundary(int answered, ScoreStatus expected)
    {
        Instrument instrument = Forms.OneScale(5, s => s.Mean().AtLeastAnswered(3));
        ScaleScore score = instrument.AnswerFrom(Enumerable.Range(1, 5).Select(n => n <= answered ? (int?)4 : null)).Score()["s"];

        Assert.Equal((expected, answered, 3), (score.Status, score.Answered, score.AnswersNeeded));
        Assert.Equal(expected == ScoreStatus.NotScorable ? null : 4.0, score.Value);
    }

    [Fact]
    public void A_complete_score_needs_no_explanation() => Assert.Null(Score(Forms.Sum(2), 1, 2).Why);

    [Fact]
    public void A_prorated_score_says_from_what()
    {
        ScoreReport report = Forms.OneScale(4, s => s.Sum().AtMostMissing(2)).Answer(1, 2, 3, null).Score();

        FindingAssert.Is(report.Findings[1], "TA3010", "scales[s]", "s", "3", "4", "at-most-missing(2)");
        Assert.Equal("scales[s]: Scale s was scored from 3 of 4 items; the rule is: at most 2 missing.", report["s"].Why);
    }

    [Fact]
    public void A_missing_score_says_why()
    {
        ScoreReport report = Forms.OneScale(4, s => s.Sum().AtLeastAnswered(3)).Answer(1, 2, null, null).Score();

        FindingAssert.Is(report.Findings[1], "TA3011", "scales[s]", "s", "2", "4", "3", "at-least-answered(3)");
        Assert.Equal("scales[s]: Scale s has 2 of 4 items answered and needs 3; the rule is: at least 3 answered.", report["s"].Why);
    }

    [Fact]
    public void An_invalid_answer_counts_as_missing_and_is_reported_first()
    {
        ScoreReport report = Forms.Sum(2).Answer(1, 6).Score();

        Assert.Equal(["TA2001", "TA3003", "TA3011"], report.Findings.Select(finding => finding.Code));
        Assert.Null(report["s"].Value);
    }

    [Theory]
    [InlineData(EvidenceLevel.Verified, null)]
    [InlineData(EvidenceLevel.SingleSource, "TA3001")]
    [InlineData(EvidenceLevel.Inferred, "TA3002")]
    [InlineData(EvidenceLevel.CallerSupplied, "TA3003")]
    public void A_score_says_how_weakly_its_key_is_proven(EvidenceLevel level, string? code)
    {
        ScoreReport report = Forms.OneScale(1, s => s.Sum().Evidence(level, "a source")).Answer(3).Score();

        Assert.Equal(level, report["s"].Evidence.Level);
        Assert.Equal(code is null ? [] : [code + " scales[s] s"], report.Findings.Select(f => f.Code + " " + f.Path + " " + string.Join(",", f.Arguments)));
    }

    [Fact]
    public void A_sheet_of_another_instrument_is_the_programmers_mistake()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("sheet", () => Forms.Sum(2).Scorer().Score(Instruments.Srs.Blank()));

        Assert.StartsWith("The sheet is one of srs-v3 1.0.0, but this scorer scores form 1.0.0.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_the_same_id_and_another_key_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentException>("sheet", () => Forms.Sum(2).Scorer().Score(Forms.Sum(3).Blank()));

    [Fact]
    public void A_sheet_of_an_equal_definition_is_scored() => Assert.Equal(3, Forms.Sum(2).Scorer().Score(Forms.Sum(2).Answer(1, 2))["s"].Value);

    [Fact]
    public void A_scorer_needs_instrument_options_and_sheet()
    {
        Assert.Throws<ArgumentNullException>("instrument", () => new Scorer(null!, ScoringOptions.Default));
        Assert.Throws<ArgumentNullException>("options", () => new Scorer(Forms.Sum(1), null!));
        Assert.Throws<ArgumentNullException>("sheet", () => Forms.Sum(1).Scorer().Score(null!));
    }

    [Fact]
    public void A_scorer_says_whom_and_how_it_scores()
    {
        Instrument instrument = Forms.Sum(1);
        ScoringOptions options = ScoringOptions.Default.WithoutTrace();
        var scorer = new Scorer(instrument, options);

        Assert.Same(instrument, scorer.Instrument);
        Assert.Same(options, scorer.Options);
        Assert.Same(instrument.Scorer(), instrument.Scorer());
        Assert.Same(ScoringOptions.Default, instrument.Scorer().Options);
    }

    [Fact]
    public void An_item_can_stand_on_several_scales()
    {
        Instrument instrument = Forms.Numbered(3).Scale("a", s => s.Items(3, 1).Sum()).Scale("b", s => s.Items(3, 2).Sum()).Build();

        Assert.Equal([5, 7], instrument.Answer(1, 3, 4).Score().Scales.Select(score => score.Value));
    }

    [Fact]
    public void An_unscored_item_counts_nowhere()
    {
        Instrument instrument = Forms.Numbered(3).Unscored(2).Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal((6.0, ScoreStatus.Complete), (Score(instrument, 1, null, 5).Value!.Value, Score(instrument, 1, null, 5).Status));
    }

    [Fact]
    public void Scores_at_the_limit_of_what_is_exact_are_exact()
    {
        // 9 items of weight 1000 around 999 999 in millionths: W·S passes 2^63 on the way, the results do not.
        Instrument instrument = Forms.Numbered(9, VisualAnalogue.Line(999_999m, 999_999.000001m, 0.000001m))
            .Weighted(1000, "1", "2", "3", "4", "5", "6", "7", "8", "9").Scale("s", s => s.AllItems().Mean().AtLeastAnswered(1)).Build();
        ScaleScore score = Key.All(instrument, 999_999m).With("9", 999_999.000001m).Score()["s"];

        // One of nine equal weights is one step up: 999 999 + 1/9 000 000, and 1/9 of the way.
        Assert.Equal(ExactScore.Of(8_999_991_000_001, 9_000_000), score.Exact);
        Assert.Equal(ExactScore.Of(100, 9), score.PercentOfMaximum);
    }

    private static ScaleScore Score(Instrument instrument, params int?[] answers) => instrument.AnswerFrom(answers).Score()["s"];

    private static ScaleScore Score(Instrument instrument, params decimal?[] answers) => instrument.AnswerFrom(answers).Score()["s"];
}
