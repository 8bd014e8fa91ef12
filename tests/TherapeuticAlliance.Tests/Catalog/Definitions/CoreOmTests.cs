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
    [InlineData("non-risk", "4R 14 17 31R 2 5 8 11 13 15 18 20 23 27 28 30 1 3R 7R 10 12R 19R 21R 25 26 29 32R 33")]
    public void Each_scale_has_the_key_of_the_source(string scale, string key) => Assert.Equal(key, Key.Of(Core[scale]));

    [Fact]
    public void Eight_items_are_reversed() => Assert.Equal([3, 4, 7, 12, 19, 21, 31, 32], Key.Reversed(Core));

    // By hand, ten times the item mean. All 0: a reversed item counts 4, so wellbeing (2 of 4) is 10·8/4 = 20, functioning
    // (6 of 12) 10·24/12 = 20, problems and risk (none) 0, all but risk (8 of 28) 10·32/28 = 80/7, and the total (8 of 34) 10·32/34 = 160/17.
    [Fact]
    public void All_0_gives_the_scores_worked_out_by_hand() =>
        Assert.Equal([(20, 1), (0, 1), (20, 1), (0, 1), (80, 7), (160, 17)], Ratios(Key.All(Core, 0)));

    // All 4: a reversed item counts 0. Wellbeing 10·8/4 = 20, functioning 10·24/12 = 20, problems and risk 40, all but risk
    // (20 of 28) 10·80/28 = 200/7, total 10·104/34 = 520/17.
    [Fact]
    public void All_4_gives_the_scores_worked_out_by_hand() =>
        Assert.Equal([(20, 1), (40, 1), (20, 1), (40, 1), (200, 7), (520, 17)], Ratios(Key.All(Core, 4)));

    // By hand: 31 answers of 2 have the mean 2, forward or reversed: 10·2 = 20.
    [Fact]
    public void The_total_allows_three_missing_answers()
    {
        ResponseSheet sheet = Key.All(Core, 2).WithMissing("1").WithMissing("2").WithMissing("3");

        Assert.Equal(20, sheet.Score()["total"].Value);
        Assert.Null(sheet.WithMissing("4").Score()["total"].Value);
    }

    // The owner's rules: three of the 28 and of the 34, one of the 12, none of the 4 and of the 6. Answers of 2 have the mean 2.
    [Theory]
    [InlineData("4", "wellbeing none, problems 20, functioning 20, risk 20, non-risk 20, total 20")]
    [InlineData("2", "wellbeing 20, problems 20, functioning 20, risk 20, non-risk 20, total 20")]
    [InlineData("2 5", "wellbeing 20, problems none, functioning 20, risk 20, non-risk 20, total 20")]
    [InlineData("1 3", "wellbeing 20, problems 20, functioning none, risk 20, non-risk 20, total 20")]
    [InlineData("6", "wellbeing 20, problems 20, functioning 20, risk none, non-risk 20, total 20")]
    [InlineData("2 5 1 3", "wellbeing 20, problems none, functioning none, risk 20, non-risk none, total none")]
    public void Missing_answers_are_allowed_as_the_owner_publishes(string missing, string scores) => Assert.Equal(
        scores, Hand.Scores(missing.Split(' ').Aggregate(Key.All(Core, 2), (sheet, item) => sheet.WithMissing(item))));

    [Fact]
    public void The_first_version_has_the_rules_it_had()
    {
        Instrument first = TherapeuticAlliance.Catalog.InstrumentCatalog.Default.Find("core-om", "1.0.0")!;

        Assert.Equal("wellbeing 20, problems none, functioning 20, risk 20, total 20", Hand.Scores(Key.All(first, 2).WithMissing("2")));
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
