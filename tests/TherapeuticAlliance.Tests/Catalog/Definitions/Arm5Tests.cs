using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/arm.md#arm-5: 5 items 1..7, item 3 reversed (8 - x), mean.</summary>
public sealed class Arm5Tests
{
    // All 1: (4·1 + 7)/5 = 11/5. All 7: (4·7 + 1)/5 = 29/5.
    [Fact]
    public void The_ends_score_as_worked_out_by_hand()
    {
        Assert.Equal("total 11/5", Hand.Scores(Key.All(Instruments.Arm5, 1)));
        Assert.Equal("total 29/5", Hand.Scores(Key.All(Instruments.Arm5, 7)));
    }

    // (1 + 2 + (8-3) + 4 + 6)/5 = 18/5.
    [Fact]
    public void A_mixed_form_scores_as_worked_out_by_hand() => Assert.Equal("total 18/5", Hand.Scores(Hand.Fill(Instruments.Arm5, "1 2 3 4 6")));

    [Fact]
    public void The_worst_and_best_answers_give_1_and_7()
    {
        Assert.Equal("total 1", Hand.Scores(Hand.Fill(Instruments.Arm5, "1 1 7 1 1")));
        Assert.Equal("total 7", Hand.Scores(Hand.Fill(Instruments.Arm5, "7 7 1 7 7")));
    }

    [Fact]
    public void The_key_has_one_source() => Assert.Equal("total SingleSource", Hand.Evidence(Instruments.Arm5));
}
