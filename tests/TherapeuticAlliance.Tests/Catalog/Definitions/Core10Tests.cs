using System.Linq;
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

    // CamCOPS would prorate here, and score a blank form 0; no published rule allows it.
    [Fact]
    public void With_an_answer_missing_or_all_there_is_no_score()
    {
        Assert.Equal("total none, clinical none", Hand.Scores(Hand.Fill(Core, "0 1 2 3 4 0 1 2 3 -")));
        Assert.Equal("total none, clinical none", Hand.Scores(Core.Blank()));
    }

    [Theory]
    [InlineData("2 4 4 1 1 1 1 1 1 2", false)] // 2 + 0 + 0 + 6·1 + 2 = 10
    [InlineData("3 4 4 1 1 1 1 1 1 2", true)] // 3 + 0 + 0 + 6·1 + 2 = 11
    public void The_general_cut_off_counts_from_11_on(string answers, bool isClinical) => Assert.All(
        Hand.Fill(Core, answers).Score().Scales, score => Assert.Equal(isClinical, score.Meets("cut-off")));

    [Fact]
    public void The_published_figures_stand_as_norms() => Assert.All(Core.Scales, scale => Assert.Equal(
        [(535, 4.7m, 4.8m), (1835, 19.7m, 7.7m)], scale.Norms.Select(norm => (norm.Size, norm.Mean, norm.StandardDeviation))));

    [Fact]
    public void Higher_is_worse_and_the_key_has_one_source()
    {
        Assert.Equal(Direction.HigherIsWorse, Core.Direction);
        Assert.Equal("total SingleSource, clinical SingleSource", Hand.Evidence(Core));
    }
}
