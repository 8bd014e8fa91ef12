using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/tasc.md: 12 items 1..4, items 2, 5, 7, 8 and 11 reversed (5 - x), sum.</summary>
public sealed class TascRTests
{
    private static readonly Instrument[] Forms = [Instruments.TascR.Child, Instruments.TascR.Parent];

    // All 1: 7·1 + 5·4 = 27. All 4: 7·4 + 5·1 = 33.
    [Fact]
    public void The_ends_score_as_worked_out_by_hand() => Assert.All(Forms, form =>
    {
        Assert.Equal("total 27", Hand.Scores(Key.All(form, 1)));
        Assert.Equal("total 33", Hand.Scores(Key.All(form, 4)));
    });

    // 1 to 4 three times: 30 as answered. Item 2 counts 3 for 2 (+1), 5 4 for 1 (+3), 7 2 for 3 (-1), 8 1 for 4 (-3),
    // 11 2 for 3 (-1): 30 - 1 = 29.
    [Fact]
    public void A_mixed_form_scores_as_worked_out_by_hand() =>
        Assert.All(Forms, form => Assert.Equal("total 29", Hand.Scores(Hand.Fill(form, "1 2 3 4 1 2 3 4 1 2 3 4"))));

    [Fact]
    public void The_worst_and_best_answers_give_12_and_48() => Assert.All(Forms, form =>
    {
        Assert.Equal("total 12", Hand.Scores(Hand.Split(form, [2, 5, 7, 8, 11], 4, 1)));
        Assert.Equal("total 48", Hand.Scores(Hand.Split(form, [2, 5, 7, 8, 11], 1, 4)));
    });

    [Fact]
    public void There_is_a_total_only_since_no_source_says_which_items_are_bond_and_which_task() =>
        Assert.All(Forms, form => Assert.Equal("total SingleSource", Hand.Evidence(form)));

    [Fact]
    public void Child_and_parent_rate_for_themselves() => Assert.Equal((Rater.Child, Rater.Caregiver), (Forms[0].Rater, Forms[1].Rater));
}
