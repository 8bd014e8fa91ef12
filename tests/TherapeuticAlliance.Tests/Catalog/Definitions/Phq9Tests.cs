using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/phq.md#phq-9: items 1 to 9, 0..3, sum; item 10 not scored; bounds 5, 10, 15, 20.</summary>
public sealed class Phq9Tests
{
    private static readonly Instrument Phq = Instruments.Phq9;

    // 9·0 and 9·3, whatever the tenth is; 0+1+2+3+0+1+2+3+0 = 12.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        Assert.Equal("total 0", Hand.Scores(Hand.Fill(Phq, "0 0 0 0 0 0 0 0 0 3")));
        Assert.Equal("total 27", Hand.Scores(Key.All(Phq, 3)));
        Assert.Equal("total 12", Hand.Scores(Hand.Fill(Phq, "0 1 2 3 0 1 2 3 0 3")));
    }

    [Fact]
    public void A_blank_tenth_item_takes_nothing_away() => Assert.Equal("total 27", Hand.Scores(Hand.Fill(Phq, "3 3 3 3 3 3 3 3 3 -")));

    [Theory]
    [InlineData("3 1 0 0 0 0 0 0 0 0", "")] // 4
    [InlineData("3 2 0 0 0 0 0 0 0 0", "at-least-5")] // 5
    [InlineData("3 3 3 0 0 0 0 0 0 0", "at-least-5")] // 9
    [InlineData("3 3 3 1 0 0 0 0 0 0", "at-least-5 at-least-10 iapt-caseness")] // 10
    [InlineData("3 3 3 3 3 0 0 0 0 0", "at-least-5 at-least-10 at-least-15 iapt-caseness")] // 15
    [InlineData("3 3 3 3 3 3 1 0 0 0", "at-least-5 at-least-10 at-least-15 iapt-caseness")] // 19
    [InlineData("3 3 3 3 3 3 2 0 0 0", "at-least-5 at-least-10 at-least-15 at-least-20 iapt-caseness")] // 20
    public void Each_bound_counts_from_its_own_value_on(string answers, string met) => Assert.Equal(
        met, string.Join(" ", Hand.Fill(Phq, answers).Score()["total"].Thresholds.Where(result => result.IsMet == true).Select(result => result.Threshold.Code)));

    [Fact]
    public void Higher_is_worse_and_the_key_is_verified()
    {
        Assert.Equal(Direction.HigherIsWorse, Phq.Direction);
        Assert.Equal("total Verified", Hand.Evidence(Phq));
    }
}
