using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/ceq.md: the first three items, 1..9, sum 3 to 27.</summary>
public sealed class CeqCredibilityTests
{
    private static readonly Instrument Form = Instruments.CeqCredibility;

    // 9 + 8 + 7 = 24.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        Assert.Equal("credibility 3", Hand.Scores(Key.All(Form, 1)));
        Assert.Equal("credibility 27", Hand.Scores(Key.All(Form, 9)));
        Assert.Equal("credibility 24", Hand.Scores(Hand.Fill(Form, "9 8 7")));
        Assert.Equal("credibility none", Hand.Scores(Hand.Fill(Form, "9 8 -")));
    }

    [Fact]
    public void The_key_has_one_source() => Assert.Equal("credibility SingleSource", Hand.Evidence(Form));
}
