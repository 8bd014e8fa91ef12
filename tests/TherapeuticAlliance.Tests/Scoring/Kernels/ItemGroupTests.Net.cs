using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed class ItemGroupTests
{
    [Fact]
    public void Items_that_count_alike_are_one_group_whichever_way_they_are_keyed()
    {
        ItemGroup group = Assert.Single(GroupsOf(Forms.Numbered(4).Reversed(2, 3).Scale("s", s => s.AllItems().Sum())));

        Assert.Equal(new[] { 0, 3 }, group.Forward);
        Assert.Equal(new[] { 1, 2 }, group.Reversed);
        Assert.Equal(new[] { 1L }, group.Factors);
        Assert.Equal((4L, 16L), (group.Span, group.Largest));
        Assert.True(group.IsPlain);
    }

    [Fact]
    public void Items_on_other_scales_of_another_weight_or_another_format_are_groups_of_their_own()
    {
        InstrumentBuilder form = Forms.Numbered(9)
            .Scale("s", s => s.Items(1, 2, 3, 4, 5, 6, 7, 8).Sum()).Scale("t", s => s.Items(2, 3).Sum()).Weighted(2, "3", "4").Unscored(9)
            .Item(5, i => i.Answered(Likert.Points(0, 5))).Item(6, i => i.Answered(Likert.Points(1, 6)))
            .Item(7, i => i.Answered(Likert.Points(1, 5).Excluding(3))).Item(8, i => i.Answered(VisualAnalogue.Line(1, 5, 0.5m)));

        ItemGroup[] groups = GroupsOf(form);

        Assert.Equal(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 }, groups.Select(group => group.Forward.Single()));
        Assert.Equal(new[] { true, true, true, true, true, true, false, true, true }, groups.Select(group => group.IsPlain));
    }

    [Fact]
    public void A_step_above_one_unit_is_not_plain() =>
        Assert.False(Assert.Single(GroupsOf(Forms.Numbered(2, VisualAnalogue.Line(0, 100, 5)).Scale("s", s => s.AllItems().Sum()))).IsPlain);

    // 42 · 6 = 252 and 43 · 6 = 258; 2 · 127 = 254; one item is a group however large it is.
    [Theory]
    [InlineData(64, 6, new[] { 42, 22 })]
    [InlineData(5, 127, new[] { 2, 2, 1 })]
    [InlineData(3, 128, new[] { 1, 1, 1 })]
    [InlineData(2, 255, new[] { 1, 1 })]
    public void The_sum_of_a_group_stays_below_255_in_bytes(int items, int highest, int[] expected) =>
        Assert.Equal(expected, GroupsOf(Forms.Numbered(items, Likert.Points(0, highest)).Scale("s", s => s.AllItems().Sum())).Select(group => group.Forward.Length));

    private static ItemGroup[] GroupsOf(InstrumentBuilder form) => Plans.InBytes(form).Groups;
}
