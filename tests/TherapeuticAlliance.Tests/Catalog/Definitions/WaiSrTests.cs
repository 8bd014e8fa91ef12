using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Keys as listed in docs/sources/instruments/wai.md#wai-sr (three sources that agree; bank items by comparison of item lists).</summary>
public sealed class WaiSrTests
{
    private static readonly Instrument Wai = Instruments.WaiSr.Client;

    [Theory]
    [InlineData("task", "1 2 10 12")]
    [InlineData("goal", "4 6 8 11")]
    [InlineData("bond", "3 5 7 9")]
    [InlineData("total", "1 2 3 4 5 6 7 8 9 10 11 12")]
    public void Each_scale_has_the_key_of_the_sources(string scale, string key) => Assert.Equal(key, Key.Of(Wai[scale]));

    [Fact]
    public void The_items_come_from_the_long_form() => Assert.Equal(
        new[] { 25, 4, 8, 30, 19, 22, 23, 24, 36, 16, 32, 35 }.Select(n => "wai." + n), Wai.Items.Select(item => item.BankItem));

    [Fact]
    public void The_five_labels_run_from_seldom_to_always() =>
        Assert.Equal(["1 Seldom", "2 Sometimes", "3 Fairly often", "4 Very often", "5 Always"], Wai.Format.Anchors.Select(a => a.Value + " " + a.Label));

    // The example of the same page. By hand: task 5+4+4+5 = 18, goal 4+3+5+3 = 15, bond without item 9: 5+5+4 = 14,
    // so 15..19 are possible for bond, and 47 + 1..5 = 48..52 in all.
    [Fact]
    public void With_item_9_blank_the_bond_has_no_score_and_the_total_can_still_be_48_to_52()
    {
        ScoreReport report = Wai.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5).Score();

        Assert.Equal(18, report["task"].Value);
        Assert.Equal(15, report["goal"].Value);
        Assert.Null(report["bond"].Value);
        Assert.Null(report["total"].Value);
        Assert.Equal("15..19", report["bond"].Possible.ToText());
        Assert.Equal("48..52", report["total"].Possible.ToText());
        Assert.Equal("scales[bond]: Scale bond has 3 of 4 items answered and needs 4; the rule is: require all.", report["bond"].Why);
    }

    [Fact]
    public void The_scores_run_from_12_to_60_and_from_4_to_20()
    {
        Assert.Equal([4, 4, 4, 12], Key.All(Wai, 1).Score().Scales.Select(score => score.Value));
        Assert.Equal([20, 20, 20, 60], Key.All(Wai, 5).Score().Scales.Select(score => score.Value));
    }
}
