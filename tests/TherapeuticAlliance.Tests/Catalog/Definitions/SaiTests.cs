using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Structure of docs/sources/instruments/sai.md: 6 items 0..5, bond 2 3 5, goal and task 1 4 6, composite of all.</summary>
public sealed class SaiTests
{
    // 3·0 and 6·0; 3·5 and 6·5. Mixed 0 1 2 3 4 5: bond 1+2+4 = 7, goal-task 0+3+5 = 8, together 15.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand() => Assert.All(new[] { Instruments.Sai.Client, Instruments.Sai.Therapist }, form =>
    {
        Assert.Equal("bond 0, goal-task 0, total 0", Hand.Scores(Key.All(form, 0)));
        Assert.Equal("bond 15, goal-task 15, total 30", Hand.Scores(Key.All(form, 5)));
        Assert.Equal("bond 7, goal-task 8, total 15", Hand.Scores(Hand.Fill(form, "0 1 2 3 4 5")));
    });

    [Fact]
    public void The_mean_stands_beside_the_sum() =>
        Assert.Equal(ExactScore.Of(5, 2), Hand.Fill(Instruments.Sai.Client, "0 1 2 3 4 5").Score()["total"].ItemMean);

    [Fact]
    public void The_items_come_from_the_long_form() =>
        Assert.Equal(new[] { 22, 23, 19, 24, 36, 35 }.Select(n => "wai." + n), Instruments.Sai.Client.Items.Select(item => item.BankItem));

    // The same page gives the same items by their numbers on the WAI-SR: 6 7 5 8 9 12.
    [Fact]
    public void The_same_items_are_6_7_5_8_9_and_12_of_the_short_revised_form() => Assert.Equal(
        [6, 7, 5, 8, 9, 12], Instruments.Sai.Client.Items.Select(item => Instruments.WaiSr.Client.Items.Single(other => other.BankItem == item.BankItem).Number));

    [Fact]
    public void The_facets_are_inferred_and_the_total_has_one_source()
    {
        Assert.Equal("bond Inferred, goal-task Inferred, total SingleSource", Hand.Evidence(Instruments.Sai.Client));
        Assert.Equal("bond Inferred, goal-task Inferred, total Inferred", Hand.Evidence(Instruments.Sai.Therapist));
    }
}
