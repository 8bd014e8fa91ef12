using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Rule as listed in docs/sources/instruments/care.md: up to two not applicable or missing, replaced by the mean of the rest.</summary>
public sealed class CareMeasureTests
{
    private static readonly Instrument Care = Instruments.Care;

    // By hand: the other eight are 5 4 3 5 4 3 5 4 = 33, so ten times their mean is 330/8 = 41.25.
    [Fact]
    public void With_two_items_not_applicable_the_score_is_ten_times_the_mean_of_the_other_eight()
    {
        ScaleScore total = Eight().WithMissing("9", MissingReason.NotApplicable).WithMissing("10", MissingReason.NotApplicable).Score()["total"];

        Assert.Equal(ExactScore.Of(165, 4), total.Exact);
        Assert.Equal(41.25, total.Value);
        Assert.Equal(ScoreStatus.Prorated, total.Status);
        Assert.Equal(RuleOrigin.Published, total.RuleOrigin);
    }

    [Fact]
    public void A_blank_and_a_not_applicable_count_alike() =>
        Assert.Equal(41.25, Eight().WithMissing("9", MissingReason.NotApplicable).Score()["total"].Value);

    [Fact]
    public void With_three_items_not_applicable_there_is_no_score()
    {
        ScaleScore total = Eight().WithMissing("8", MissingReason.NotApplicable).Score()["total"];

        Assert.Null(total.Value);
        Assert.Equal(ScoreStatus.NotScorable, total.Status);
        Assert.Equal("scales[total]: Scale total has 7 of 10 items answered and needs 8; the rule is: at most 2 missing.", total.Why);
    }

    [Fact]
    public void Not_applicable_is_no_finding_here_since_the_form_offers_it() =>
        Assert.Empty(Key.All(Care, 3).WithMissing("1", MissingReason.NotApplicable).Findings);

    [Fact]
    public void The_total_runs_from_10_to_50_and_nothing_is_reversed()
    {
        Assert.Equal("10..50", Care["total"].Lowest.ToText() + ".." + Care["total"].Highest.ToText());
        Assert.Empty(Key.Reversed(Care));
    }

    [Fact]
    public void Only_the_two_end_labels_are_known()
    {
        Assert.Equal(1, Care.Blank().WithLabel("1", "poor")["1"].Value);
        Assert.Equal(5, Care.Blank().WithLabel("1", "EXCELLENT ")["1"].Value);
        Assert.Equal(2, Care.Format.Anchors.Count);
    }

    private static ResponseSheet Eight() => Care.Answer(5, 4, 3, 5, 4, 3, 5, 4, null, null);
}
