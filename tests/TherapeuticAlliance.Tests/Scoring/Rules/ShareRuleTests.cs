using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Rules;

/// <summary>At least a share of the items, rounded up.</summary>
public sealed class ShareRuleTests
{
    // 75 % of 3 is 2.25, so 3; of 12 it is 9; of 4 it is 3; two thirds of 5 are 3.33, so 4.
    [Theory]
    [InlineData(75, 100, 3, 3)]
    [InlineData(75, 100, 12, 9)]
    [InlineData(3, 4, 4, 3)]
    [InlineData(2, 3, 5, 4)]
    [InlineData(1, 1_000_000, 5, 1)]
    [InlineData(1, 1, 512, 512)]
    public void A_share_is_rounded_up(int count, int outOf, int items, int needed) => Assert.Equal(needed, MissingRule.AtLeastShare(count, outOf).AnswersNeeded(items));

    // By hand: 9 answers of 2 are a mean of 2; with 8 there is none.
    [Fact]
    public void Three_quarters_of_twelve_are_nine()
    {
        Instrument form = Forms.OneScale(12, s => s.Mean().AtLeastShareAnswered(75, 100, publishedIn: "Manual"));

        ScaleScore nine = form.Answer(2, 2, 2, 2, 2, 2, 2, 2, 2, null, null, null).Score()["s"];
        ScaleScore eight = form.Answer(2, 2, 2, 2, 2, 2, 2, 2, null, null, null, null).Score()["s"];

        Assert.Equal((2.0, ScoreStatus.Prorated, 9), (nine.Value, nine.Status, nine.AnswersNeeded));
        Assert.Null(eight.Value);
        Assert.Equal("at least 75/100 answered", nine.Rule.ToString());
        Assert.Equal(RuleOrigin.Published, nine.RuleOrigin);
    }

    [Theory]
    [InlineData(0, 4, "at-least-share(0,4)")]
    [InlineData(5, 4, "at-least-share(5,4)")]
    [InlineData(1, 1_000_001, "at-least-share(1,1000001)")]
    public void A_share_is_above_none_and_at_most_all(int count, int outOf, string rule) => FindingAssert.Only(
        Forms.Numbered(3).Scale("s", s => s.AllItems().Sum().AtLeastShareAnswered(count, outOf)).BuildOrFindings().Findings, "TA1043", "scales[s].rule", "s", rule, "3");

    [Fact]
    public void Shares_are_equal_when_both_terms_are()
    {
        Assert.Equal(MissingRule.AtLeastShare(3, 4), MissingRule.AtLeastShare(3, 4));
        Assert.NotEqual(MissingRule.AtLeastShare(3, 4), MissingRule.AtLeastShare(3, 5));
        Assert.NotEqual(MissingRule.AtLeastShare(3, 4), MissingRule.AtLeastShare(3, 4).ExcusingNotApplicable());
        Assert.Throws<System.ArgumentOutOfRangeException>(() => MissingRule.AtLeastShare(0, 4));
    }
}
