using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Key of docs/sources/instruments/haq2-alliance.md: 19 items 1..6, items 4, 8, 11, 16 and 19 reversed (7 - x), sum.</summary>
public sealed class Haq2AllianceTests
{
    private static readonly Instrument[] Forms = [Instruments.Haq2Alliance.Client, Instruments.Haq2Alliance.Therapist];

    // All 1: 14·1 + 5·6 = 44. All 6: 14·6 + 5·1 = 89.
    [Fact]
    public void The_ends_score_as_worked_out_by_hand() => Assert.All(Forms, form =>
    {
        Assert.Equal("total 44", Hand.Scores(Key.All(form, 1)));
        Assert.Equal("total 89", Hand.Scores(Key.All(form, 6)));
    });

    // 1 to 6 three times and 1: 64 as answered. Item 4 counts 3 for 4 (-1), 8 5 for 2 (+3), 11 2 for 5 (-3), 16 3 for 4 (-1),
    // 19 6 for 1 (+5): 64 + 3 = 67.
    [Fact]
    public void A_mixed_form_scores_as_worked_out_by_hand() =>
        Assert.All(Forms, form => Assert.Equal("total 67", Hand.Scores(Hand.Fill(form, "1 2 3 4 5 6 1 2 3 4 5 6 1 2 3 4 5 6 1"))));

    [Fact]
    public void The_worst_and_best_answers_give_19_and_114() => Assert.All(Forms, form =>
    {
        Assert.Equal("total 19", Hand.Scores(Hand.Split(form, [4, 8, 11, 16, 19], 6, 1)));
        Assert.Equal("total 114", Hand.Scores(Hand.Split(form, [4, 8, 11, 16, 19], 1, 6)));
    });

    [Fact]
    public void Answers_may_be_given_by_label() => Assert.Equal(4, Forms[0].Blank().WithLabel("1", "slightly agree")["1"].Value);

    [Fact]
    public void The_patients_key_is_verified_and_the_therapists_has_one_source()
    {
        Assert.Equal("total Verified", Hand.Evidence(Forms[0]));
        Assert.Equal("total SingleSource", Hand.Evidence(Forms[1]));
    }
}
