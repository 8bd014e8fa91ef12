using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Keys as listed in docs/sources/instruments/core.md#core-om.</summary>
public sealed class CoreOmTests
{
    private static readonly Instrument Core = Instruments.CoreOm;

    [Theory]
    [InlineData("wellbeing", "4R 14 17 31R")]
    [InlineData("problems", "2 5 8 11 13 15 18 20 23 27 28 30")]
    [InlineData("functioning", "1 3R 7R 10 12R 19R 21R 25 26 29 32R 33")]
    [InlineData("risk", "6 9 16 22 24 34")]
    public void Each_scale_has_the_key_of_the_source(string scale, string key) => Assert.Equal(key, Key.Of(Core[scale]));

    [Fact]
    public void Eight_items_are_reversed() => Assert.Equal([3, 4, 7, 12, 19, 21, 31, 32], Key.Reversed(Core));

    // By hand, ten times the item mean. All 0: a reversed item counts 4, so wellbeing (2 of 4) is 10·8/4 = 20, functioning
    // (6 of 12) 10·24/12 = 20, problems and risk (none) 0, and the total (8 of 34) 10·32/34 = 160/17.
    [Fact]
    public void All_0_gives_the_scores_worked_out_by_hand() =>
        Assert.Equal([(20, 1), (0, 1), (20, 1), (0, 1), (160, 17)], Ratios(Key.All(Core, 0)));

    // All 4: a reversed item counts 0. Wellbeing 10·8/4 = 20, functioning 10·24/12 = 20, problems and risk 40, total 10·104/34 = 520/17.
    [Fact]
    public void All_4_gives_the_scores_worked_out_by_hand() =>
        Assert.Equal([(20, 1), (40, 1), (20, 1), (40, 1), (520, 17)], Ratios(Key.All(Core, 4)));

    // By hand: 31 answers of 2 have the mean 2, forward or reversed: 10·2 = 20.
    [Fact]
    public void The_total_allows_three_missing_answers()
    {
        ResponseSheet sheet = Key.All(Core, 2).WithMissing("1").WithMissing("2").WithMissing("3");

        Assert.Equal(20, sheet.Score()["total"].Value);
        Assert.Null(sheet.WithMissing("4").Score()["total"].Value);
    }

    [Fact]
    public void A_higher_score_is_worse() => Assert.Equal(Direction.HigherIsWorse, Core.Direction);

    [Fact]
    public void The_item_mean_stands_beside_the_clinical_score()
    {
        ScaleScore risk = Key.All(Core, 3).Score()["risk"];

        Assert.Equal((ExactScore.Of(30, 1), ExactScore.Of(3, 1)), (risk.Exact!.Value, risk.ItemMean!.Value));
    }

    private static (long, long)[] Ratios(ResponseSheet sheet) =>
        sheet.Score().Scales.Select(score => (score.Exact!.Value.Numerator, score.Exact.Value.Denominator)).ToArray();
}
