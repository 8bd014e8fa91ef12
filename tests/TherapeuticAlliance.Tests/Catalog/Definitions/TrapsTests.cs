using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Where public programs, or people, are known to score these forms wrongly.</summary>
public sealed class TrapsTests
{
    // docs/sources/instruments/wai.md#wai-s: the two short forms differ in task (8 against 10), goal (10 against 8), reversals and points.
    [Fact]
    public void Items_8_and_10_change_sides_between_the_two_short_forms()
    {
        Assert.Equal(("task", "goal"), (ScaleOf(Instruments.WaiS.Client, "8"), ScaleOf(Instruments.WaiS.Client, "10")));
        Assert.Equal(("goal", "task"), (ScaleOf(Instruments.WaiSr.Client, "8"), ScaleOf(Instruments.WaiSr.Client, "10")));
    }

    [Fact]
    public void Only_the_older_short_form_has_reversed_items_and_seven_points()
    {
        Assert.Equal([4, 10], Key.Reversed(Instruments.WaiS.Client));
        Assert.Empty(Key.Reversed(Instruments.WaiSr.Client));
        Assert.Equal((7m, 5m), (Instruments.WaiS.Client.Format.Highest, Instruments.WaiSr.Client.Format.Highest));
    }

    [Fact]
    public void The_same_answers_score_differently_on_the_two_short_forms()
    {
        const string Answers = "1 1 1 1 1 1 1 1 1 5 1 1";

        // WAI-S: goal (8-1) + 1 + (8-5) + 1 = 12, task 4. WAI-SR: task 1+1+5+1 = 8, goal 4.
        Assert.Equal("task 4, bond 4, goal 12, total 20", Hand.Scores(Hand.Fill(Instruments.WaiS.Client, Answers)));
        Assert.Equal("task 8, bond 4, goal 4, total 16", Hand.Scores(Hand.Fill(Instruments.WaiSr.Client, Answers)));
    }

    // A released dataset reverses item 28 of the long form instead of item 29.
    [Fact]
    public void The_bond_scale_of_the_long_form_reverses_29_and_not_28()
    {
        Assert.Contains(29, Key.Reversed(Instruments.Wai36.Client));
        Assert.DoesNotContain(28, Key.Reversed(Instruments.Wai36.Client));
    }

    [Fact]
    public void The_helping_alliance_questionnaire_cannot_be_taken_for_the_rheumatology_form_of_the_same_name()
    {
        Assert.All(["haq-ii", "haqii", "haq-2", "haq2", "HAq-II", "HAQ-II"], id => Assert.Null(InstrumentCatalog.Default.Find(id)));
        Assert.All(
            InstrumentCatalog.Default.Instruments.Where(form => form.Id.StartsWith("haq", StringComparison.Ordinal)),
            form => Assert.StartsWith("haq2-alliance-", form.Id, StringComparison.Ordinal));
    }

    // docs/sources/instruments/csq.md: 4 is printed first on items 1, 3, 6 and 7, 1 on items 2, 4, 5 and 8.
    // Values 3 1 4 2 4 2 3 1 are then the options 2 1 1 2 4 3 2 1; their sum is 20.
    [Fact]
    public void The_client_satisfaction_form_has_the_same_total_by_value_and_by_position()
    {
        Assert.Equal("total 20", Hand.Scores(Instruments.Csq8.Answer(3, 1, 4, 2, 4, 2, 3, 1)));
        Assert.Equal("total 20", Hand.Scores(Instruments.Csq8.AnswerOptions(2, 1, 1, 2, 4, 3, 2, 1)));
    }

    // A well-known public implementation reverses item 30 as a ninth.
    [Fact]
    public void The_core_outcome_measure_has_eight_reversed_items_and_30_is_none() =>
        Assert.Equal([3, 4, 7, 12, 19, 21, 31, 32], Key.Reversed(Instruments.CoreOm));

    // Only problems holds item 30: its mean of 12 rises from 0 to 4/12, ten times that is 10/3.
    [Fact]
    public void A_higher_answer_to_item_30_of_the_core_outcome_measure_raises_the_score() => Assert.Equal(
        ExactScore.Of(10, 3), Hand.Split(Instruments.CoreOm, [30], 4, 0).Score()["problems"].Exact);

    // Some software adds up to 35 without the reversal: all 7 would be 7 as a mean; it is (4·7 + 1)/5.
    [Fact]
    public void The_third_item_of_the_short_agnew_measure_is_reversed()
    {
        Assert.Equal([3], Key.Reversed(Instruments.Arm5));
        Assert.Equal("total 29/5", Hand.Scores(Key.All(Instruments.Arm5, 7)));
    }

    private static string ScaleOf(Instrument form, string item) => form.Scales.First(scale => scale.Items.Any(member => member.Code == item)).Code;
}
