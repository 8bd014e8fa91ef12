using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/core.md#yp-core-core-5: 10 items 0..4, items 3, 5 and 10 reversed (4 - x), ten times the mean.</summary>
public sealed class YpCoreTests
{
    private static readonly Instrument Core = Instruments.YpCore;

    // All 0: 3·4 = 12 of ten items. All 4: 7·4 = 28. 0 1 2 3 4 0 1 2 3 4 counts 0 1 2 3 0 0 1 2 3 0 = 12.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        Assert.Equal("clinical 12", Hand.Scores(Key.All(Core, 0)));
        Assert.Equal("clinical 28", Hand.Scores(Key.All(Core, 4)));
        Assert.Equal("clinical 12", Hand.Scores(Hand.Fill(Core, "0 1 2 3 4 0 1 2 3 4")));
        Assert.Equal("clinical 40", Hand.Scores(Hand.Split(Core, [3, 5, 10], 0, 4)));
    }

    // Nine answers count 0 1 2 3 0 0 1 2 3 = 12: 10·12/9 = 40/3.
    [Fact]
    public void One_answer_may_be_missing_and_two_may_not()
    {
        Assert.Equal("clinical 40/3", Hand.Scores(Hand.Fill(Core, "0 1 2 3 4 0 1 2 3 -")));
        Assert.Equal("clinical none", Hand.Scores(Hand.Fill(Core, "0 1 2 3 4 0 1 2 - -")));
    }

    [Fact]
    public void Higher_is_worse_and_the_key_is_verified()
    {
        Assert.Equal(Direction.HigherIsWorse, Core.Direction);
        Assert.Equal([3, 5, 10], Key.Reversed(Core));
        Assert.Equal("clinical Verified", Hand.Evidence(Core));
    }
}
