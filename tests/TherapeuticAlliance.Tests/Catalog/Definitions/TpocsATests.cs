using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>
/// Key of docs/sources/instruments/tpocs-a.md: 9 items 0..5, items 2, 5, 6 and 8 reversed (5 - x), mean; brief form of
/// items 1, 3, 4, 5 and 9.
/// </summary>
public sealed class TpocsATests
{
    private static readonly Instrument Full = Instruments.TpocsA.Full;
    private static readonly Instrument Brief = Instruments.TpocsA.Brief;

    // All 0: 4·5/9 = 20/9. All 5: 5·5/9 = 25/9.
    [Fact]
    public void The_ends_score_as_worked_out_by_hand()
    {
        Assert.Equal("total 20/9", Hand.Scores(Key.All(Full, 0)));
        Assert.Equal("total 25/9", Hand.Scores(Key.All(Full, 5)));
    }

    // 0+1+2+3+4+5+0+1+2 = 18 as answered. Item 2 counts 4 for 1 (+3), 5 1 for 4 (-3), 6 0 for 5 (-5), 8 4 for 1 (+3): 16/9.
    [Fact]
    public void A_mixed_form_scores_as_worked_out_by_hand() => Assert.Equal("total 16/9", Hand.Scores(Hand.Fill(Full, "0 1 2 3 4 5 0 1 2")));

    [Fact]
    public void The_best_answers_give_5() => Assert.Equal("total 5", Hand.Scores(Hand.Split(Full, [2, 5, 6, 8], 0, 5)));

    // One of five is reversed. All 0: 5/5; all 5: 4·5/5; 0+1+2+(5-3)+4 = 9.
    [Fact]
    public void The_brief_form_scores_as_worked_out_by_hand()
    {
        Assert.Equal("total 1", Hand.Scores(Key.All(Brief, 0)));
        Assert.Equal("total 4", Hand.Scores(Key.All(Brief, 5)));
        Assert.Equal("total 9/5", Hand.Scores(Hand.Fill(Brief, "0 1 2 3 4")));
    }

    [Fact]
    public void The_brief_form_has_items_1_3_4_5_and_9_with_the_keying_of_the_full_form()
    {
        Assert.Equal(["tpocs-a.1", "tpocs-a.3", "tpocs-a.4", "tpocs-a.5", "tpocs-a.9"], Brief.Items.Select(item => item.BankItem));
        Assert.All(Brief.Items, item =>
        {
            Item same = Full.Items.Single(other => other.BankItem == item.BankItem);
            Assert.Equal((same.Keying, same.Label), (item.Keying, item.Label));
        });
    }

    [Fact]
    public void The_published_figures_stand_as_norms()
    {
        Assert.Equal((463, 3.39m, 0.52m), Figures(Full));
        Assert.Equal((463, 2.74m, 0.69m), Figures(Brief));
    }

    [Fact]
    public void Reversals_recomputed_from_statistics_are_inferred()
    {
        Assert.Equal("total Inferred", Hand.Evidence(Full));
        Assert.Equal("total Inferred", Hand.Evidence(Brief));
    }

    private static (int, decimal, decimal) Figures(Instrument form)
    {
        Norm norm = Assert.Single(form["total"].Norms);
        return (norm.Size, norm.Mean, norm.StandardDeviation);
    }
}
