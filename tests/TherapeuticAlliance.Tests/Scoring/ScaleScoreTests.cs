using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

public sealed class ScaleScoreTests
{
    [Theory]
    [InlineData(Comparison.Below, 5, true)]
    [InlineData(Comparison.Below, 6, false)]
    [InlineData(Comparison.AtOrBelow, 6, true)]
    [InlineData(Comparison.AtOrBelow, 7, false)]
    [InlineData(Comparison.AtOrAbove, 6, true)]
    [InlineData(Comparison.AtOrAbove, 5, false)]
    [InlineData(Comparison.Above, 7, true)]
    [InlineData(Comparison.Above, 6, false)]
    public void A_threshold_decides_exactly_at_its_bound(Comparison comparison, int total, bool isMet)
    {
        Instrument instrument = Forms.OneScale(2, s => s.Sum().Threshold("cut", comparison, 6, "meaning", "source"));

        Assert.Equal(isMet, instrument.Answer(total - 2, 2).Score()["s"].Meets("cut"));
    }

    [Fact]
    public void A_threshold_of_a_score_that_does_not_exist_is_neither_met_nor_missed() =>
        Assert.Null(WithItemCut().Answer(1, null).Score()["s"].Meets("cut"));

    [Theory]
    [InlineData(1, 5, true)]
    [InlineData(5, 1, true)]
    [InlineData(2, 2, false)]
    public void One_item_that_meets_its_threshold_is_enough(int first, int second, bool isMet) =>
        Assert.Equal(isMet, WithItemCut().Answer(first, second).Score()["s"].Meets("item-cut"));

    [Fact]
    public void One_item_that_meets_its_threshold_is_enough_even_with_others_missing() =>
        Assert.True(WithItemCut().Answer(null, 1).Score()["s"].Meets("item-cut"));

    [Fact]
    public void With_an_item_missing_no_one_can_say_that_none_meets_the_threshold() =>
        Assert.Null(WithItemCut().Answer(null, 3).Score()["s"].Meets("item-cut"));

    [Fact]
    public void An_item_is_held_against_its_threshold_after_keying()
    {
        Instrument instrument = Forms.Numbered(1).Reversed(1).Scale("s", s => s.AllItems().Sum().AnyItemThreshold("low", Comparison.Below, 2, "m", "s")).Build();

        Assert.True(instrument.Answer(5).Score()["s"].Meets("low"));
        Assert.False(instrument.Answer(1).Score()["s"].Meets("low"));
    }

    [Fact]
    public void A_decimal_bound_is_compared_exactly()
    {
        Instrument instrument = Forms.OneScale(3, s => s.Mean().Threshold("cut", Comparison.Below, 2.333333m, "m", "s"));

        // 7/3 is above 2.333333.
        Assert.False(instrument.Answer(2, 2, 3).Score()["s"].Meets("cut"));
    }

    [Fact]
    public void Asked_for_a_threshold_that_does_not_exist_the_score_says_why_there_is_none()
    {
        ScaleScore score = Forms.OneScale(1, s => s.Sum().NoThresholds("Nobody published one.")).Answer(3).Score()["s"];

        ArgumentException thrown = Assert.Throws<ArgumentException>("thresholdCode", () => score.Meets("cut"));

        Assert.StartsWith("Scale s has no such threshold. Nobody published one.", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(score.Thresholds);
    }

    [Fact]
    public void Asked_for_a_threshold_that_does_not_exist_the_score_lists_those_that_do()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("thresholdCode", () => WithItemCut().Answer(3, 3).Score()["s"].Meets("CUT"));

        Assert.StartsWith("Scale s has no such threshold. It has: cut, item-cut.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_threshold_stands_in_the_score_with_its_source()
    {
        ThresholdResult[] results = WithItemCut().Answer(1, 5).Score()["s"].Thresholds.ToArray();

        Assert.Equal([("cut", false), ("item-cut", true)], results.Select(result => (result.Threshold.Code, result.IsMet!.Value)));
        Assert.Equal("source of the item cut", results[1].Threshold.Source);
        Assert.Equal("ThresholdResult item-cut", results[1].ToString());
    }

    [Theory]
    [InlineData(null, RuleOrigin.Caller)]
    [InlineData("a paper", RuleOrigin.Published)]
    public void A_rule_says_who_says_so(string? source, RuleOrigin origin)
    {
        ScaleScore score = Forms.OneScale(3, s => s.Sum().AtMostMissing(1, source)).Answer(1, 2, 3).Score()["s"];

        Assert.Equal((MissingRule.AtMostMissing(1), origin, source), (score.Rule, score.RuleOrigin, score.Scale.RuleSource));
    }

    [Fact]
    public void Without_a_rule_the_library_requires_all() =>
        Assert.Equal((MissingRule.RequireAll, RuleOrigin.LibraryDefault), (Forms.Sum(1).Answer(1).Score()["s"].Rule, Forms.Sum(1).Answer(1).Score()["s"].RuleOrigin));

    [Fact]
    public void The_trace_of_a_scale_follows_its_key()
    {
        Instrument instrument = Forms.Numbered(3).Scale("s", s => s.Items(3, 1).Sum()).Unscored(2).Build();

        Assert.Equal(["3", "1"], instrument.Answer(1, 2, 3).Score()["s"].Trace.Select(trace => trace.Item.Code));
    }

    [Fact]
    public void A_score_is_named_without_being_shown() => Assert.Equal("ScaleScore s Complete", Forms.Sum(1).Answer(4).Score()["s"].ToString());

    private static Instrument WithItemCut() => Forms.OneScale(2, (ScaleBuilder s) => s.Sum()
        .Threshold("cut", Comparison.Below, 4, "meaning", "source of the cut")
        .AnyItemThreshold("item-cut", Comparison.Below, 2, "meaning", "source of the item cut"));
}
