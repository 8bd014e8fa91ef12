using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>
/// Formula of docs/sources/instruments/seq.md: (easy + (8 - tense) + pleasant + smooth + (8 - uncomfortable))/5.
/// Answers stand in that order.
/// </summary>
public sealed class SeqSmoothnessTests
{
    private static readonly Instrument[] Forms = [Instruments.SeqSmoothness.Client, Instruments.SeqSmoothness.Therapist];

    // All 1: (1+7+1+1+7)/5 = 17/5. All 7: (7+1+7+7+1)/5 = 23/5.
    [Fact]
    public void The_ends_score_as_worked_out_by_hand() => Assert.All(Forms, form =>
    {
        Assert.Equal("smoothness 17/5", Hand.Scores(Key.All(form, 1)));
        Assert.Equal("smoothness 23/5", Hand.Scores(Key.All(form, 7)));
    });

    // (6 + (8-2) + 5 + 7 + (8-4))/5 = 28/5.
    [Fact]
    public void A_mixed_form_scores_as_worked_out_by_hand() => Assert.All(Forms, form => Assert.Equal("smoothness 28/5", Hand.Scores(Hand.Fill(form, "6 2 5 7 4"))));

    [Fact]
    public void The_worst_and_best_answers_give_1_and_7() => Assert.All(Forms, form =>
    {
        Assert.Equal("smoothness 1", Hand.Scores(Hand.Fill(form, "1 7 1 1 7")));
        Assert.Equal("smoothness 7", Hand.Scores(Hand.Fill(form, "7 1 7 7 1")));
    });

    [Fact]
    public void The_key_has_one_source() => Assert.All(Forms, form => Assert.Equal("smoothness SingleSource", Hand.Evidence(form)));
}
