using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Items of docs/sources/instruments/wai.md#wai-b3: items 9 (bond), 10 (task) and 11 (goal) of the WAI-SR, 1..5.</summary>
public sealed class WaiB3Tests
{
    // 3·1, 3·5 and 1+3+4; nothing is reversed.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand() => Assert.All(new[] { Instruments.WaiB3.Client, Instruments.WaiB3.Therapist }, form =>
    {
        Assert.Equal("total 3", Hand.Scores(Key.All(form, 1)));
        Assert.Equal("total 15", Hand.Scores(Key.All(form, 5)));
        Assert.Equal("total 8", Hand.Scores(Hand.Fill(form, "1 3 4")));
    });

    [Fact]
    public void Its_items_are_those_of_the_same_numbers_on_the_short_revised_form() => Assert.All(
        Instruments.WaiB3.Client.Items, item => Assert.Equal(Instruments.WaiSr.Client.FindItem(item.Code)!.BankItem, item.BankItem));

    [Fact]
    public void Each_item_measures_what_its_scale_on_the_short_revised_form_measures() => Assert.All(
        Instruments.WaiB3.Client.Items,
        item => Assert.Contains(Assert.Single(Instruments.WaiSr.Client.Scales.First(scale => scale.Items.Any(other => other.Code == item.Code)).Constructs), item.Constructs));

    [Fact]
    public void The_mean_stands_beside_the_sum_since_the_source_names_neither() =>
        Assert.Equal(ExactScore.Of(8, 3), Hand.Fill(Instruments.WaiB3.Client, "1 3 4").Score()["total"].ItemMean);

    [Fact]
    public void The_points_of_the_therapists_form_are_carried_over()
    {
        Assert.Equal("total SingleSource", Hand.Evidence(Instruments.WaiB3.Client));
        Assert.Equal("total Inferred", Hand.Evidence(Instruments.WaiB3.Therapist));
    }
}
