using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Keys of docs/sources/instruments/who-5.md and docs/sources/instruments/wemwbs.md.</summary>
public sealed class WellBeingTests
{
    // 5·5·4 = 100; (0+1+2+3+4)·4 = 40.
    [Fact]
    public void The_who_5_is_four_times_its_sum()
    {
        Assert.Equal("total 0", Hand.Scores(Key.All(Instruments.Who5, 0)));
        Assert.Equal("total 100", Hand.Scores(Key.All(Instruments.Who5, 5)));
        Assert.Equal("total 40", Hand.Scores(Hand.Fill(Instruments.Who5, "0 1 2 3 4")));
        Assert.Equal("total none", Hand.Scores(Hand.Fill(Instruments.Who5, "0 1 2 3 -")));
    }

    // 14·1, 14·5; 1+2+3+4+5 twice is 30, and 1+2+3+4 is 10.
    [Fact]
    public void The_wemwbs_is_the_sum_of_fourteen()
    {
        Assert.Equal("total 14", Hand.Scores(Key.All(Instruments.Wemwbs, 1)));
        Assert.Equal("total 70", Hand.Scores(Key.All(Instruments.Wemwbs, 5)));
        Assert.Equal("total 40", Hand.Scores(Hand.Fill(Instruments.Wemwbs, "1 2 3 4 5 1 2 3 4 5 1 2 3 4")));
    }

    [Fact]
    public void Higher_is_better_no_item_is_reversed_and_the_keys_are_verified() => Assert.All(
        [Instruments.Who5, Instruments.Wemwbs],
        form => Assert.Equal((Direction.HigherIsBetter, 0, "total Verified"), (form.Direction, Key.Reversed(form).Length, Hand.Evidence(form))));
}
