using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Structure of docs/sources/instruments/d-wai.md: 6 items, none reversed, sum; 1..7 in one source, 0..4 in another.</summary>
public sealed class DWaiTests
{
    // 6·1, 6·7, and 1+2+3+4+5+7 = 22.
    [Fact]
    public void Seven_points_score_as_worked_out_by_hand()
    {
        Assert.Equal("total 6", Hand.Scores(Key.All(Instruments.DWai.SevenPoint, 1)));
        Assert.Equal("total 42", Hand.Scores(Key.All(Instruments.DWai.SevenPoint, 7)));
        Assert.Equal("total 22", Hand.Scores(Hand.Fill(Instruments.DWai.SevenPoint, "1 2 3 4 5 7")));
    }

    // 6·0, 6·4, and 0+1+2+3+4+1 = 11.
    [Fact]
    public void Five_points_score_as_worked_out_by_hand()
    {
        Assert.Equal("total 0", Hand.Scores(Key.All(Instruments.DWai.FivePoint, 0)));
        Assert.Equal("total 24", Hand.Scores(Key.All(Instruments.DWai.FivePoint, 4)));
        Assert.Equal("total 11", Hand.Scores(Hand.Fill(Instruments.DWai.FivePoint, "0 1 2 3 4 1")));
    }

    [Fact]
    public void A_sheet_of_one_range_is_not_scored_by_the_other() =>
        Assert.Throws<System.ArgumentException>("sheet", () => Instruments.DWai.FivePoint.Scorer().Score(Instruments.DWai.SevenPoint.Blank()));

    [Fact]
    public void Each_range_has_one_source()
    {
        Assert.Equal("total SingleSource", Hand.Evidence(Instruments.DWai.SevenPoint));
        Assert.Equal("total SingleSource", Hand.Evidence(Instruments.DWai.FivePoint));
    }
}
