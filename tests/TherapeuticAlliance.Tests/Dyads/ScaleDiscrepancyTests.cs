using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class ScaleDiscrepancyTests
{
    [Fact]
    public void Discrepancies_are_exact_in_points_and_in_percent_of_maximum()
    {
        // Item 3 is reversed. Task: therapist 3 + 3 + (6 - 1) + 3 = 14, client 4 + 4 + (6 - 5) + 4 = 13; bond 12 against 20.
        DyadComparison pair = Dyad.Compare(
            Pair.Therapist.Answer(3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3), Pair.Client.Answer(4, 4, 5, 4, 5, 5, 5, 5, 3, 3, 3, 3)).Value;

        Assert.Equal(ExactScore.Of(1, 1), pair["task"].Difference);
        Assert.Equal(ExactScore.Of(-8, 1), pair["bond"].Difference);
        Assert.Equal(ExactScore.Of(8, 1), pair["bond"].AbsoluteDifference);

        // 100·(12 - 20)/(20 - 4) = -50; task 100·1/16 = 25/4.
        Assert.Equal(ExactScore.Of(-50, 1), pair["bond"].PercentDifference);
        Assert.Equal(ExactScore.Of(50, 1), pair["bond"].AbsolutePercentDifference);
        Assert.Equal(ExactScore.Of(25, 4), pair["task"].PercentDifference);

        // Total: (14 + 12 + 12)/12 - (13 + 20 + 12)/12 = -7/12.
        Assert.Equal(ExactScore.Of(-7, 12), pair["total"].Difference);
        Assert.Null(pair["total"].Why);
        Assert.Empty(pair.Findings);
    }

    [Fact]
    public void Prorated_scores_are_compared_as_ratios()
    {
        // Therapist's task from three answers: 4·(3 + 3 + 4)/3 = 40/3; client 4·4 = 16 with item 3 at 6 - 2 = 4.
        DyadComparison pair = Dyad.Compare(Pair.Therapist.Blank().With("1", 3).With("2", 3).With("4", 4), Pair.Client.Answer(4, 4, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4)).Value;

        Assert.Equal(ExactScore.Of(-8, 3), pair["task"].Difference);
        Assert.Equal(ExactScore.Of(-50, 3), pair["task"].PercentDifference);
    }

    [Fact]
    public void A_scale_that_one_side_has_no_score_for_has_no_discrepancy_and_says_why()
    {
        DyadComparison pair = Dyad.Compare(Pair.Therapist.Answer(1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 3, 4), Pair.Client.Answer(1, 2, 3, 4, 5, null, 3, 2, 1, 2, 3, 4)).Value;
        ScaleDiscrepancy bond = pair["bond"];

        Assert.Null(bond.Difference);
        Assert.Null(bond.AbsoluteDifference);
        Assert.Null(bond.PercentDifference);
        Assert.Null(bond.AbsolutePercentDifference);
        Assert.Equal(ScoreStatus.NotScorable, bond.Second.Status);
        Assert.Contains("could not be scored for the client", bond.Why);
        Assert.Contains("3 of 4 items", bond.Why);
        FindingAssert.Is(pair.Findings[0], "TA8320", "scales[bond]", "bond", "client");
        Assert.NotNull(pair["task"].Difference);
        Assert.NotNull(pair["total"].Difference);
    }

    [Fact]
    public void Two_blank_forms_have_no_discrepancy_and_each_side_is_named()
    {
        DyadComparison pair = Dyad.Compare(Pair.Therapist.Blank(), Pair.Client.Blank()).Value;

        Assert.All(pair.Scales, scale => Assert.Null(scale.Difference));
        Assert.Equal(
            ["therapist", "client"], pair.Findings.Where(finding => finding.Path == "scales[task]").Select(finding => finding.Arguments[1]));
    }

    [Fact]
    public void A_difference_without_an_exact_ratio_is_not_rounded_but_missing_with_the_reason()
    {
        // Answered weights 1988 and 2971 without a common factor: the terms of the difference reach 10007·10^6·1988·2971, about 5.9·10^16.
        Instrument Form(string id, Rater rater) => Instrument.Define(id, "1.0.0").Titled("T").RatedBy(rater).Answered(VisualAnalogue.Line(0, 1, 0.000001m)).OfFamily("f")
            .NumberedItems(3).Weighted(997, "1").Weighted(991, "2").Weighted(983, "3").Total(s => s.AllItems().Mean().Times(1, 10007).AtMostMissing(1)).Build();

        DyadComparison pair = Dyad.Compare(Form("a", Rater.Therapist).Answer(0.123457m, 0, null), Form("b", Rater.Client).Answer(0.000001m, 0, 0)).Value;

        Assert.NotNull(pair["total"].First.Exact);
        Assert.NotNull(pair["total"].Second.Exact);
        Assert.Null(pair["total"].Difference);
        FindingAssert.Is(pair.Findings[0], "TA8321", "scales[total]", "total");
        Assert.Contains("no exact ratio", pair["total"].Why);
    }

    [Fact]
    public void Names_show_no_score()
    {
        DyadComparison pair = Dyad.Compare(Pair.Therapist.Blank(), Pair.Client.Blank()).Value;

        Assert.Equal("ScaleDiscrepancy task", pair["task"].ToString());
        Assert.Equal("DyadComparison of pair-therapist 1.0.0 and pair-client 1.0.0", pair.ToString());
    }
}
