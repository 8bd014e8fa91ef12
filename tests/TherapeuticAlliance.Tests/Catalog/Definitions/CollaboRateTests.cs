using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/collaborate.md: three items 0..9, none reversed, the mean; all three required.</summary>
public sealed class CollaboRateTests
{
    private static readonly Instrument Form = Instruments.CollaboRate;

    // (9 + 9 + 8)/3 = 26/3.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        Assert.Equal("total 0", Hand.Scores(Key.All(Form, 0)));
        Assert.Equal("total 9", Hand.Scores(Key.All(Form, 9)));
        Assert.Equal("total 26/3", Hand.Scores(Hand.Fill(Form, "9 9 8")));
        Assert.Equal("total none", Hand.Scores(Hand.Fill(Form, "9 9 -")));
    }

    [Fact]
    public void A_vendor_has_to_ask_and_the_key_is_verified()
    {
        Assert.Equal(Permission.Needed, Form.Rights.ElectronicUse);
        Assert.Equal("total Verified", Hand.Evidence(Form));
        Assert.Equal(RuleOrigin.Published, Form["total"].RuleOrigin);
    }
}
