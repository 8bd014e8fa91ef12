using System;
using System.Linq;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class InstrumentTests
{
    private static readonly Instrument Form = Forms.Empty().Items("a", "b").Scale("one", s => s.Items("a").Sum()).Scale("two", s => s.Items("b").Mean()).Build();

    [Fact]
    public void A_scale_is_found_by_its_code()
    {
        Assert.Same(Form.Scales[1], Form["two"]);
        Assert.Same(Form.Scales[1], Form.FindScale("two"));
        Assert.Null(Form.FindScale("TWO"));
    }

    [Fact]
    public void Asked_for_a_scale_that_does_not_exist_the_instrument_lists_those_it_has()
    {
        System.Collections.Generic.KeyNotFoundException thrown = Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => Form["total"]);

        Assert.StartsWith("form has no scale of that code; it has one, two.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_is_found_by_its_code()
    {
        Assert.Same(Form.Items[1], Form.FindItem("b"));
        Assert.Null(Form.FindItem("B"));
    }

    [Fact]
    public void A_code_is_needed()
    {
        Assert.Throws<ArgumentNullException>("scaleCode", () => Form[null!]);
        Assert.Throws<ArgumentNullException>("scaleCode", () => Form.FindScale(null!));
        Assert.Throws<ArgumentNullException>("itemCode", () => Form.FindItem(null!));
    }

    [Fact]
    public void An_instrument_is_named_by_id_and_version() => Assert.Equal("form 1.0.0", Form.ToString());

    [Fact]
    public void Lists_of_an_instrument_cannot_be_changed()
    {
        Assert.Throws<NotSupportedException>(() => ((System.Collections.Generic.IList<Item>)Form.Items).RemoveAt(0));
        Assert.Throws<NotSupportedException>(() => ((System.Collections.Generic.IList<Scale>)Form.Scales).Clear());
        Assert.Throws<NotSupportedException>(() => ((System.Collections.Generic.IList<Item>)Form.Scales[0].Items).Clear());
    }

    [Fact]
    public void A_scale_has_the_bounds_of_a_complete_form()
    {
        Instrument instrument = Forms.Numbered(3, Likert.Points(-3, 3).Excluding(0)).Reversed(1).Weighted(2, "2")
            .Scale("sum", s => s.AllItems().Sum().Times(1, 2)).Scale("mean", s => s.AllItems().Mean().Times(10)).Build();

        // (1 + 2 + 1) · 3 / 2 = 6, and 10 · 3 = 30.
        Assert.Equal([-6.0, -30], instrument.Scales.Select(scale => scale.Lowest.Value));
        Assert.Equal([6.0, 30], instrument.Scales.Select(scale => scale.Highest.Value));
    }

    [Fact]
    public void A_scale_knows_whether_its_items_share_one_format()
    {
        Instrument instrument = Forms.Numbered(3).Item(3, i => i.Answered(Likert.Points(0, 9)))
            .Scale("same", s => s.Items(1, 2).Sum()).Scale("mixed", s => s.AllItems().Sum()).Build();

        Assert.Equal([true, false], instrument.Scales.Select(scale => scale.HasOneFormat));
    }

    [Fact]
    public void A_stray_answer_keeps_what_was_written()
    {
        var stray = new UnknownItemAnswer("code", "text");

        Assert.Equal(("code", "text", "UnknownItemAnswer"), (stray.ItemCode, stray.Text, stray.ToString()));
        Assert.Throws<ArgumentNullException>("itemCode", () => new UnknownItemAnswer(null!, "text"));
        Assert.Throws<ArgumentNullException>("text", () => new UnknownItemAnswer("code", null!));
    }

    [Fact]
    public void Stray_answers_are_equal_when_code_and_text_are()
    {
        var stray = new UnknownItemAnswer("code", "text");

        Assert.True(stray.Equals((object)new UnknownItemAnswer("code", "text")));
        Assert.Equal(stray.GetHashCode(), new UnknownItemAnswer("code", "text").GetHashCode());
        Assert.All(
            [new UnknownItemAnswer("Code", "text"), new UnknownItemAnswer("code", "Text"), new UnknownItemAnswer("other", "other")],
            other => Assert.False(stray.Equals(other)));
        Assert.False(stray.Equals(null));
    }

    [Theory]
    [InlineData(1, 1, 1, 2, 3)]
    [InlineData(0, 1, 2, 3, 4)]
    public void Items_with_points_share_a_format_only_where_lowest_and_highest_are_the_same(params int[] points)
    {
        Instrument instrument = Forms.Numbered(2).Item(1, i => i.Points(0, 0, 1, 2, 3)).Item(2, i => i.Points(points))
            .Scale("s", s => s.AllItems().Sum()).Build();

        Assert.False(instrument["s"].HasOneFormat);
    }

    [Fact]
    public void Items_with_other_points_share_a_format_where_lowest_and_highest_are_the_same() => Assert.True(
        Forms.Numbered(2).Item(1, i => i.Points(0, 0, 1, 2, 3)).Item(2, i => i.Points(0, 1, 1, 1, 3)).Scale("s", s => s.AllItems().Sum()).Build()["s"].HasOneFormat);

    [Fact]
    public void A_form_that_leaves_a_value_out_is_another_format() => Assert.False(
        Forms.Numbered(2).Item(1, i => i.Answered(Likert.Points(1, 5).Excluding(3))).Scale("s", s => s.AllItems().Sum()).Build()["s"].HasOneFormat);

    [Fact]
    public void Points_from_one_to_five_count_like_the_numbers_one_to_five() => Assert.True(
        Forms.Numbered(2).Item(1, i => i.Points(1, 1, 2, 3, 5)).Scale("s", s => s.AllItems().Sum()).Build()["s"].HasOneFormat);

    [Fact]
    public void The_range_of_an_item_is_that_of_what_it_counts()
    {
        Instrument instrument = Forms.Numbered(2, Likert.Points(1, 5)).Item(1, i => i.Points(10, 20, 30, 30, 40)).Item(2, i => i.Answered(VisualAnalogue.Line(1, 4, 0.5m)))
            .Scale("s", s => s.AllItems().Sum()).Build();

        // 40 − 10, and 4 − 1.
        Assert.Equal([30m, 3m], instrument.Items.Select(item => item.KeyedRange));
    }

    [Fact]
    public void The_points_of_an_answer_are_whole_numbers_whatever_the_step_of_the_line()
    {
        Item item = Forms.Numbered(1, VisualAnalogue.Line(0, 1, 0.5m)).Item(1, i => i.Points(10, 15, 30)).Scale("s", s => s.AllItems().Sum()).Build().Items[0];

        Assert.Equal([10m, 15m, 30m], new[] { 0m, 0.5m, 1m }.Select(item.Keyed));
    }

    [Fact]
    public void What_is_no_answer_has_no_keyed_value()
    {
        Item item = Forms.Numbered(1).Reversed(1).Scale("s", s => s.AllItems().Sum()).Build().Items[0];

        Assert.Equal([5m, 3m, 1m], new[] { 1m, 3m, 5m }.Select(item.Keyed));
        Assert.Contains("not a value of the response format", Assert.Throws<ArgumentOutOfRangeException>("value", () => item.Keyed(6)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_is_written_with_its_answers() => Assert.Equal(
        "1 is 2 or 3", Forms.Numbered(2).Item(2, i => i.AppliesWhen(1, 2, 3)).Scale("s", s => s.AllItems().Mean()).Build().Items[1].AppliesWhen!.ToString());

    [Fact]
    public void A_code_of_a_threshold_is_needed() => Assert.Throws<ArgumentNullException>("thresholdCode", () => Form["one"].FindThreshold(null!));
}
