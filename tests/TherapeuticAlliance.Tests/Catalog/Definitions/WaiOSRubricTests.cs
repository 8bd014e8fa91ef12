using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Rubric of docs/sources/instruments/wai.md#wai-o-s: 1..5, goal 1R 2 3R 4, task 5 to 8, bond 9 to 12, means.</summary>
public sealed class WaiOSRubricTests
{
    private static readonly Instrument Rubric = Instruments.WaiOSRubric;

    // All 1: goal (5+1+5+1)/4 = 3, the others 1, total (12+4+4)/12 = 5/3. All 5: goal (1+5+1+5)/4 = 3, total (12+20+20)/12 = 13/3.
    [Fact]
    public void The_ends_score_as_worked_out_by_hand()
    {
        Assert.Equal("goal 3, task 1, bond 1, total 5/3", Hand.Scores(Key.All(Rubric, 1)));
        Assert.Equal("goal 3, task 5, bond 5, total 13/3", Hand.Scores(Key.All(Rubric, 5)));
    }

    // Goal (6-1)+2+(6-3)+4 = 14, task 5+1+2+3 = 11, bond 4+5+1+2 = 12, together 37 of 12.
    [Fact]
    public void A_mixed_form_scores_as_worked_out_by_hand() =>
        Assert.Equal("goal 7/2, task 11/4, bond 3, total 37/12", Hand.Scores(Hand.Fill(Rubric, "1 2 3 4 5 1 2 3 4 5 1 2")));

    [Fact]
    public void The_best_answers_give_5() => Assert.Equal("goal 5, task 5, bond 5, total 5", Hand.Scores(Hand.Split(Rubric, [1, 3], 1, 5)));

    [Fact]
    public void It_has_the_items_of_the_short_form_in_another_order()
    {
        Assert.Equal(new[] { 12, 22, 27, 32, 2, 4, 24, 35, 8, 21, 23, 26 }.Select(n => "wai." + n), Rubric.Items.Select(item => item.BankItem));
        Assert.Equal(Instruments.WaiS.Client.Items.Select(item => item.BankItem).OrderBy(code => code), Rubric.Items.Select(item => item.BankItem).OrderBy(code => code));
    }

    [Fact]
    public void The_rubric_is_one_source() =>
        Assert.Equal("goal SingleSource, task SingleSource, bond SingleSource, total SingleSource", Hand.Evidence(Rubric));
}
