using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Keys of docs/sources/instruments/phq.md: items 1 to 2 and 1 to 8 of the PHQ-9, items 1 to 2 of the GAD-7, 0..3, sums.</summary>
public sealed class PhqShortFormsTests
{
    // 2·3 = 6, 1 + 2 = 3; 8·3 = 24, 0+1+2+3+0+1+2+3 = 12.
    [Fact]
    public void The_scores_are_those_worked_out_by_hand()
    {
        Assert.Equal("total 6", Hand.Scores(Key.All(Instruments.Phq2, 3)));
        Assert.Equal("total 3", Hand.Scores(Hand.Fill(Instruments.Phq2, "1 2")));
        Assert.Equal("total 24", Hand.Scores(Key.All(Instruments.Phq8, 3)));
        Assert.Equal("total 12", Hand.Scores(Hand.Fill(Instruments.Phq8, "0 1 2 3 0 1 2 3")));
        Assert.Equal("total 6", Hand.Scores(Key.All(Instruments.Gad2, 3)));
        Assert.Equal("total 3", Hand.Scores(Hand.Fill(Instruments.Gad2, "0 3")));
    }

    [Fact]
    public void Every_answer_is_needed() => Assert.Equal("total none", Hand.Scores(Hand.Fill(Instruments.Phq8, "0 1 2 3 0 1 2 -")));

    [Fact]
    public void Higher_is_worse_and_the_keys_are_verified() => Assert.All(
        [Instruments.Phq2, Instruments.Phq8, Instruments.Gad2],
        form => Assert.Equal((Direction.HigherIsWorse, "total Verified"), (form.Direction, Hand.Evidence(form))));
}
