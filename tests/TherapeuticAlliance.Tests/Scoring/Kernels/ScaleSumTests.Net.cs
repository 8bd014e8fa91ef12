using System;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

/// <summary>Complete: (lowest + x) · multiplier / divisor. Incomplete: (x + lowest · a) · multiplier / (divisor · a).</summary>
public sealed class ScaleSumTests
{
    [Fact]
    public void A_plain_sum_begins_at_the_sum_of_the_lowest_values() => AssertScale(s => s.AllItems().Sum(), needed: 5, lowest: 5, multiplier: 1, divisor: 1);

    [Fact]
    public void A_mean_of_five_is_divided() => AssertScale(s => s.AllItems().Mean(), needed: 5, lowest: 5, multiplier: 1, divisor: 5);

    // A quarter is exact in a double.
    [Fact]
    public void A_mean_of_four_is_multiplied() => AssertScale(s => s.AllItems().Mean(), needed: 4, lowest: 4, multiplier: 0.25, divisor: 1, items: 4);

    // 5 · S ÷ a, where a items are answered.
    [Fact]
    public void A_prorated_sum_is_divided_by_what_is_answered() => AssertScale(s => s.AllItems().Sum().AtMostMissing(1), needed: 4, lowest: 1, multiplier: 5, divisor: 1);

    // 2 · 5 · S ÷ (3 · a).
    [Fact]
    public void A_multiplier_is_part_of_both() => AssertScale(s => s.AllItems().Sum().Times(2, 3).AtMostMissing(2), needed: 3, lowest: 1, multiplier: 10, divisor: 3);

    // Values are in ten-thousandths, 61 apart. From 0 to N the largest number on the way is N, and N more for what is above the lowest: at most 2^24.
    [Theory]
    [InlineData(0, 8_388_598, true)]
    [InlineData(0, 8_388_659, false)]
    [InlineData(-8_388_598, 0, true)]
    [InlineData(-8_388_659, 0, false)]
    [InlineData(-5_592_419, 5_592_358, true)]
    [InlineData(-5_592_419, 5_592_419, false)]
    public void Singles_do_where_they_hold_every_number_on_the_way(int lowest, int highest, bool expected) => AssertFits(expected, 1, s => s.Sum(), lowest, highest);

    // In tenths from −6,277,216 to 4,222,784: 6,277,216 + 10,500,000 = 2^24.
    [Fact]
    public void The_largest_integer_up_to_which_a_single_holds_all_is_one_of_them() =>
        Assert.True(new SumPlan(Plans.Of(Forms.Sum(1, VisualAnalogue.Line(-627_721.6m, 422_278.4m, 2.1m))), uint.MaxValue).Scales[0].FitsSingle);

    // In quarters: 2 · 4 · 2,097,150 = 16,777,200 and 2 · 4 · 2,097,153 = 16,777,224, though a sixteenth of it is the mean.
    [Theory]
    [InlineData(524_287.5, true)]
    [InlineData(524_288.25, false)]
    public void What_is_divided_exactly_must_fit_before_it_is_divided(double highest, bool expected) => Assert.Equal(
        expected, new SumPlan(Plans.Of(Forms.OneScale(4, s => s.Mean(), VisualAnalogue.Line(0, (decimal)highest, 0.75m))), uint.MaxValue).Scales[0].FitsSingle);

    // 2 · 2,796,179 · 3 = 16,777,074 and 2 · 2,796,240 · 3 = 16,777,440, around 2^24 = 16,777,216.
    [Theory]
    [InlineData(2_796_179, true)]
    [InlineData(2_796_240, false)]
    public void A_multiplier_makes_numbers_larger(int highest, bool expected) => AssertFits(expected, 1, s => s.Sum().Times(3, 7), 0, highest);

    // Prorated, two items: 2 · 2N times 3 · 2; 24 · 698,999 = 16,775,976 and 24 · 699,060 = 16,777,440.
    [Theory]
    [InlineData(698_999, true)]
    [InlineData(699_060, false)]
    public void The_weight_of_all_items_makes_them_larger_where_some_may_be_missing(int highest, bool expected) =>
        AssertFits(expected, 2, s => s.Sum().Times(3, 7).AtMostMissing(1), 0, highest);

    // 10,000 · 1,677 and 10,000 · 1,678; where one of two may be missing, 10,000 · 838 · 2 and 10,000 · 839 · 2.
    [Fact]
    public void A_divisor_is_a_number_on_the_way()
    {
        AssertFits(true, 1, s => s.Sum().Times(1, 1_677), 0, 61);
        AssertFits(false, 1, s => s.Sum().Times(1, 1_678), 0, 61);
        AssertFits(true, 2, s => s.Sum().Times(1, 838).AtMostMissing(1), 0, 61);
        AssertFits(false, 2, s => s.Mean().Times(1, 839).AtMostMissing(1), 0, 61);
    }

    private static void AssertFits(bool expected, int items, Action<ScaleBuilder> describe, int lowest, int highest)
    {
        Instrument form = Forms.OneScale(items, describe, VisualAnalogue.Line(lowest / 10_000m, highest / 10_000m, 0.0061m));

        Assert.Equal(expected, new SumPlan(Plans.Of(form), uint.MaxValue).Scales[0].FitsSingle);
    }

    private static void AssertScale(Action<ScaleBuilder> describe, int needed, double lowest, double multiplier, double divisor, int items = 5)
    {
        ScaleSum scale = Plans.InBytes(Forms.Numbered(items).Scale("s", describe)).Scales[0];

        Assert.Equal((needed, lowest, multiplier, divisor), (scale.Needed, scale.Lowest, scale.Multiplier, scale.Divisor));
        Assert.Equal(needed == scale.Items, scale.NeedsAll);
    }
}
