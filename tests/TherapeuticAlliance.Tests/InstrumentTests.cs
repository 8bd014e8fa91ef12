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
}
