using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Keys as listed in docs/sources/instruments/wai.md#wai-36 (one public program, and an independent listing of the reversals).</summary>
public sealed class Wai36Tests
{
    private static readonly Instrument Wai = Instruments.Wai36.Client;

    [Theory]
    [InlineData("task", "2 4 7R 11R 13 15R 16 18 24 31R 33R 35")]
    [InlineData("bond", "1R 5 8 17 19 20R 21 23 26 28 29R 36")]
    [InlineData("goal", "3R 6 9R 10R 12R 14 22 25 27R 30 32 34R")]
    public void Each_subscale_has_the_key_of_the_sources(string scale, string key) => Assert.Equal(key, Key.Of(Wai[scale]));

    [Fact]
    public void Fourteen_items_are_reversed() => Assert.Equal([1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34], Key.Reversed(Wai));

    // By hand: reversed items score 8 - x. Task has 5 reversed of 12, bond 3, goal 6, so all 7 give
    // 7·7 + 5·1 = 54, 9·7 + 3·1 = 66 and 6·7 + 6·1 = 48; all 1 give 7·1 + 5·7 = 42, 9·1 + 3·7 = 30 and 48; 4 is its own mirror.
    [Theory]
    [InlineData(7, 54, 66, 48, 168)]
    [InlineData(1, 42, 30, 48, 120)]
    [InlineData(4, 48, 48, 48, 144)]
    public void One_answer_everywhere_gives_the_scores_worked_out_by_hand(int answer, double task, double bond, double goal, double total)
    {
        ScoreReport report = Key.All(Wai, answer).Score();

        Assert.Equal([task, bond, goal, total], new[] { "task", "bond", "goal", "total" }.Select(code => report[code].Value!.Value));
    }

    [Fact]
    public void The_total_runs_from_36_to_252_and_each_subscale_from_12_to_84()
    {
        Assert.Equal("36..252", Wai["total"].Lowest.ToText() + ".." + Wai["total"].Highest.ToText());
        Assert.All(Wai.Scales.Where(scale => scale.Code != "total"), scale => Assert.Equal("12..84", scale.Lowest.ToText() + ".." + scale.Highest.ToText()));
    }

    [Fact]
    public void The_seven_labels_run_from_never_to_always() =>
        Assert.Equal(["1 Never", "2 Rarely", "3 Occasionally", "4 Sometimes", "5 Often", "6 Very often", "7 Always"], Wai.Format.Anchors.Select(a => a.Value + " " + a.Label));

    [Fact]
    public void The_subscale_keys_rest_on_one_source_and_the_total_on_more()
    {
        Assert.Equal(
            [EvidenceLevel.SingleSource, EvidenceLevel.SingleSource, EvidenceLevel.SingleSource, EvidenceLevel.Verified],
            Wai.Scales.Select(scale => scale.Evidence.Level));
    }

    [Fact]
    public void Item_n_of_the_form_is_item_n_of_the_bank() =>
        Assert.Equal(Enumerable.Range(1, 36).Select(n => "wai." + n), Wai.Items.Select(item => item.BankItem));
}
