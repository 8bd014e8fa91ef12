using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/core.md#core-10: 10 items 0..4, items 2 and 3 reversed (4 - x), sum and ten times the mean.</summary>
public sealed class Core10Tests
{
    private static readonly Instrument Core = Instruments.Core10;

    // All 0: 2·4 = 8. All 4: 8·4 = 32. Ten times the mean of ten is the sum.
    [Fact]
    public void The_ends_score_as_worked_out_by_hand()
    {
        Assert.Equal("total 8, clinical 8", Hand.Scores(Key.All(Core, 0)));
        Assert.Equal("total 32, clinical 32", Hand.Scores(Key.All(Core, 4)));
    }

    // 0 to 4 twice: 20 as answered. Item 2 counts 3 for 1 (+2), item 3 2 for 2: 22.
    [Fact]
    public void A_mixed_form_scores_as_worked_out_by_hand() => Assert.Equal("total 22, clinical 22", Hand.Scores(Hand.Fill(Core, "0 1 2 3 4 0 1 2 3 4")));

    [Fact]
    public void The_worst_answers_give_40() => Assert.Equal("total 40, clinical 40", Hand.Scores(Hand.Split(Core, [2, 3], 0, 4)));

    // The nine answers count 0 3 2 3 4 0 1 2 3 = 18: ten ninths of it are 20, and ten times their mean is 20.
    [Fact]
    public void One_answer_may_be_missing_and_two_may_not()
    {
        Assert.Equal("total 20, clinical 20", Hand.Scores(Hand.Fill(Core, "0 1 2 3 4 0 1 2 3 -")));
        Assert.Equal("total none, clinical none", Hand.Scores(Hand.Fill(Core, "0 1 2 3 4 0 1 2 - -")));
        Assert.Equal("total none, clinical none", Hand.Scores(Core.Blank()));
    }

    // A sheet of 1.0.0 is scored by 1.0.0, whose rule needs every answer.
    [Fact]
    public void The_first_version_still_needs_every_answer()
    {
        Instrument first = InstrumentCatalog.Default.Find("core-10", "1.0.0")!;

        Assert.Equal("total none, clinical none", Hand.Scores(Hand.Fill(first, "0 1 2 3 4 0 1 2 3 -")));
        Assert.Equal("total 22, clinical 22", Hand.Scores(Hand.Fill(first, "0 1 2 3 4 0 1 2 3 4")));
        Assert.Equal("1.2.0", InstrumentCatalog.Default.Find("core-10")!.Version);
        Assert.Same(first, Hand.Fill(first, "0 1 2 3 4 0 1 2 3 -").Score().Instrument);
    }

    [Fact]
    public void The_second_version_allows_one_blank_and_has_no_cut_off_for_depression()
    {
        Instrument second = InstrumentCatalog.Default.Find("core-10", "1.1.0")!;

        Assert.Equal("total 20, clinical 20", Hand.Scores(Hand.Fill(second, "0 1 2 3 4 0 1 2 3 -")));
        Assert.All(second.Scales, scale => Assert.Equal(["cut-off"], scale.Thresholds.Select(threshold => threshold.Code)));
    }

    [Theory]
    [InlineData("3 4 4 2 2 2 1 1 1 1", false)] // 3 + 0 + 0 + 3·2 + 4·1 = 13
    [InlineData("4 4 4 2 2 2 1 1 1 1", true)] // one more: 14
    public void The_cut_off_for_depression_counts_above_13(string answers, bool isMet) => Assert.All(
        Hand.Fill(Core, answers).Score().Scales, score => Assert.Equal(isMet, score.Meets("depression")));

    [Theory]
    [InlineData("2 4 4 1 1 1 1 1 1 2", false)] // 2 + 0 + 0 + 6·1 + 2 = 10
    [InlineData("3 4 4 1 1 1 1 1 1 2", true)] // 3 + 0 + 0 + 6·1 + 2 = 11
    public void The_general_cut_off_counts_from_11_on(string answers, bool isClinical) => Assert.All(
        Hand.Fill(Core, answers).Score().Scales, score => Assert.Equal(isClinical, score.Meets("cut-off")));

    [Fact]
    public void The_published_figures_stand_as_norms() => Assert.All(Core.Scales, scale => Assert.Equal(
        [(535, 4.7m, 4.8m), (1835, 19.7m, 7.7m)], scale.Norms.Select(norm => (norm.Size, norm.Mean, norm.StandardDeviation))));

    [Fact]
    public void Higher_is_worse_and_the_key_is_verified()
    {
        Assert.Equal(Direction.HigherIsWorse, Core.Direction);
        Assert.Equal("total Verified, clinical Verified", Hand.Evidence(Core));
    }
}
