using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/phq.md#gad-7: 7 items 0..3, sum; bounds 5, 10, 15; caseness in IAPT at 8.</summary>
public sealed class Gad7Tests
{
    private static readonly Instrument Gad = Instruments.Gad7;

    // 7·0, 7·3, and 0+1+2+3+0+1+2 = 9.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        Assert.Equal("total 0", Hand.Scores(Key.All(Gad, 0)));
        Assert.Equal("total 21", Hand.Scores(Key.All(Gad, 3)));
        Assert.Equal("total 9", Hand.Scores(Hand.Fill(Gad, "0 1 2 3 0 1 2")));
    }

    [Theory]
    [InlineData("3 1 0 0 0 0 0", "")] // 4
    [InlineData("3 2 0 0 0 0 0", "at-least-5")] // 5
    [InlineData("3 3 1 0 0 0 0", "at-least-5")] // 7
    [InlineData("3 3 2 0 0 0 0", "at-least-5 iapt-caseness")] // 8
    [InlineData("3 3 3 1 0 0 0", "at-least-5 at-least-10 iapt-caseness")] // 10
    [InlineData("3 3 3 3 2 0 0", "at-least-5 at-least-10 iapt-caseness")] // 14
    [InlineData("3 3 3 3 3 0 0", "at-least-5 at-least-10 at-least-15 iapt-caseness")] // 15
    public void Each_bound_counts_from_its_own_value_on(string answers, string met) => Assert.Equal(
        met, string.Join(" ", Hand.Fill(Gad, answers).Score()["total"].Thresholds.Where(result => result.IsMet == true).Select(result => result.Threshold.Code)));

    [Fact]
    public void Higher_is_worse_and_the_key_is_verified()
    {
        Assert.Equal(Direction.HigherIsWorse, Gad.Direction);
        Assert.Equal("total Verified", Hand.Evidence(Gad));
    }
}
