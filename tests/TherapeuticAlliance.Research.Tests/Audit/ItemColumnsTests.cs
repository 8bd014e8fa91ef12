using System;
using TherapeuticAlliance.Research.Audit;
using Xunit;
using Weights = (double Trait, double Tendency, double Own);

namespace TherapeuticAlliance.Research.Tests.Audit;

/// <summary>Items put together so that their correlations are known: with weights t, a and u, two items have t·t' + a·a' in common.</summary>
public sealed class ItemColumnsTests
{
    private const int Rows = 160;

    private static readonly Weights Firm = (1, 0.5, 0.5);

    // As keyed it goes against the trait and with the tendency; turned round, with the trait.
    private static readonly Weights Hidden = (-0.5, 0.5, 0.5);

    // Item 1 shares 2·1 with the rest, whose variance is 2² + 1 + 1, and has 2 itself: r = 2/√12. The interval is that of Fisher's z, with
    // 2.5758 for a confidence of .99.
    [Fact]
    public void The_interval_is_that_of_Fishers_z()
    {
        (double correlation, double lower, double upper) = Columns((1, 0, 1), (1, 0, 1), (1, 0, 1)).AsKeyed(0);

        Assert.Equal(2 / Math.Sqrt(12), correlation, 12);
        Assert.Equal(Math.Tanh(Math.Atanh(2 / Math.Sqrt(12)) - (2.575829304 / Math.Sqrt(157))), lower, 9);
        Assert.Equal(Math.Tanh(Math.Atanh(2 / Math.Sqrt(12)) + (2.575829304 / Math.Sqrt(157))), upper, 9);
    }

    [Fact]
    public void Of_an_item_whose_rest_does_not_vary_nothing_is_known()
    {
        ItemColumns columns = Columns((1, 0, 0), (-1, 0, 0), (0, 1, 1));

        Assert.Equal((0, -1, 1), columns.AsKeyed(2));
        Assert.Equal(ItemVerdict.Unclear, columns.VerdictOf(2));
    }

    // As keyed r is .085 for the last three, interval -.12 to .28; turned round .48, from .31. The first three have .51, from .35.
    [Fact]
    public void As_many_hidden_reversals_as_items_that_hold_together_are_found() =>
        Assert.Equal([3, 4, 5], Columns(Firm, Firm, Firm, Hidden, Hidden, Hidden).HiddenReversals());

    [Fact]
    public void What_has_no_certain_relation_as_keyed_is_not_accused() =>
        Assert.Equal(ItemVerdict.Unclear, Columns(Firm, Firm, Firm, Firm, Hidden, Hidden, Hidden).VerdictOf(6));

    // .30 from .24 for the first three of 1,600 rows; .08 as keyed and .59 turned round for the others.
    [Fact]
    public void More_loose_items_than_firm_ones_are_no_hidden_reversals() => Assert.Empty(new ItemColumns(
        Walsh.Columns(1600, (1, 0.4, 0.5), (1, 0.4, 0.5), (1, 0.4, 0.5), (-0.5, 0.4, 0.5), (-0.5, 0.4, 0.5), (-0.5, 0.4, 0.5), (-0.5, 0.4, 0.5)), 0.99).HiddenReversals());

    // -.01 as keyed for the last, on 1,600 rows .008 turned round, and with a little more trait .06 from .00.
    [Fact]
    public void Two_firm_items_are_too_few_to_tell_hidden_reversals_from() => Assert.Empty(
        new ItemColumns(Walsh.Columns(16_000, (1, 0.7, 0.5), (1, 0.7, 0.5), (-0.55, 0.7, 0.5)), 0.99).HiddenReversals());

    // The fourth has .16, but from -.04: it may have no relation either.
    [Fact]
    public void Nothing_is_said_unless_the_other_items_certainly_hold_together() =>
        Assert.Empty(Columns(Firm, Firm, Firm, (0.5, 0, 1.2), Hidden, Hidden, Hidden).HiddenReversals());

    // The last shares nothing with anybody, however it is turned.
    [Fact]
    public void Nothing_is_said_unless_all_loose_items_belong_when_turned_round() =>
        Assert.Empty(Columns(Firm, Firm, Firm, Firm, Hidden, Hidden, Hidden, (0, 0, 1)).HiddenReversals());

    [Fact]
    public void Items_that_run_against_the_rest_are_not_hidden() =>
        Assert.Empty(Columns((1, 0, 1), (1, 0, 1), (1, 0, 1), (1, 0, 1), (-1, 0, 1)).HiddenReversals());

    private static ItemColumns Columns(params Weights[] items) => new(Walsh.Columns(Rows, items), 0.99);
}
