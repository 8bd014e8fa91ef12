using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>The wordings here are ours.</summary>
public sealed class FormTextTests
{
    [Fact]
    public void A_form_has_its_title_its_instructions_and_its_items_with_their_options() => Assert.Equal(
        "Form\n\nTick one.\n\n"
            + "1. Text 1\n   [ ] 1 No   [ ] 2   [ ] 3 Yes\n\n"
            + "2. Text 2\n   [ ] 1 No   [ ] 2   [ ] 3 Yes\n\n",
        Pack(Forms.Sum(2, Likert.Points(1, 3)), "Tick one.", (1, "No"), (3, "Yes")).ToForm());

    [Fact]
    public void A_form_without_instructions_begins_with_its_items() =>
        Assert.Equal("Form\n\n1. Text 1\n   [ ] 0   [ ] 1\n\n", Pack(Forms.Sum(1, Likert.Points(0, 1)), null).ToForm());

    [Fact]
    public void Options_stand_in_the_order_in_which_the_item_prints_them()
    {
        string[] lines = OptionLines(Pack(Instruments.Csq8, null, (1, "low"), (4, "high")));

        const string HighestFirst = "   [ ] 4 high   [ ] 3   [ ] 2   [ ] 1 low";
        const string LowestFirst = "   [ ] 1 low   [ ] 2   [ ] 3   [ ] 4 high";
        Assert.Equal([HighestFirst, LowestFirst, HighestFirst, LowestFirst, LowestFirst, HighestFirst, HighestFirst, LowestFirst], lines);
    }

    [Fact]
    public void A_value_that_is_no_option_is_not_printed() => Assert.Equal(
        ["   [ ] -2   [ ] -1   [ ] 1   [ ] 2"], OptionLines(Pack(Forms.Sum(1, Likert.Points(-2, 2).Excluding(0)), null)));

    [Fact]
    public void A_line_shows_its_two_ends() => Assert.Equal(
        ["   0 poor |----------------------------------------| 10 good"],
        OptionLines(Pack(Forms.Sum(1, VisualAnalogue.Line(0m, 10m, 0.1m)), null, (0, "poor"), (5, "between"), (10, "good"))));

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Up_to_twelve_options_are_printed_one_by_one(int options, bool printed) =>
        Assert.Equal(printed ? options : 0, OptionLines(Pack(Forms.Sum(1, Likert.Points(1, options)), null)).Single().Split('[').Length - 1);

    [Fact]
    public void Items_bear_the_numbers_of_the_printed_form()
    {
        Instrument form = Forms.Empty(Likert.Points(0, 1)).Items("a", "b").Item("a", i => i.Numbered(7)).Item("b", i => i.Numbered(9)).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal("Form\n\n7. Text a\n   [ ] 0   [ ] 1\n\n9. Text b\n   [ ] 0   [ ] 1\n\n", Pack(form, null).ToForm());
    }

    [Fact]
    public void A_form_is_the_same_in_every_culture()
    {
        WordingPack pack = Pack(Forms.Sum(1, VisualAnalogue.Line(-0.5m, 0.5m, 0.25m)), null);

        Assert.Equal(["   [ ] -0.5   [ ] -0.25   [ ] 0   [ ] 0.25   [ ] 0.5"], OptionLines(pack));
        Assert.All(InCulture.Foreign, culture => Assert.Equal(pack.ToForm(), InCulture.Of(culture, pack.ToForm)));
    }

    // Each option is "[ ] 1 " or "[ ] 2 ", its label and the three blanks before it: 9 characters and the label, twice.
    [Theory]
    [InlineData(41, true)]
    [InlineData(42, false)]
    public void Options_of_a_hundred_characters_stand_on_one_line_and_longer_ones_below_each_other(int second, bool isOneLine)
    {
        string one = new('x', 41), other = new('y', second);

        Assert.Equal(
            "Form\n\n1. Text 1\n   [ ] 1 " + one + (isOneLine ? "   " : "\n   ") + "[ ] 2 " + other + "\n\n", Pack(Forms.Sum(1, Likert.Points(1, 2)), null, (1, one), (2, other)).ToForm());
    }

    private static string[] OptionLines(WordingPack pack) => [.. pack.ToForm().Split('\n').Where(line => line.StartsWith("   ", System.StringComparison.Ordinal))];

    private static WordingPack Pack(Instrument form, string? instructions, params (decimal Value, string Text)[] anchors) => WordingPack.CreateOrFindings(
        form, "en",
        form.Items.Select(item => new KeyValuePair<string, string>(item.Code, "Text " + item.Code)),
        anchors.Select(anchor => new KeyValuePair<decimal, string>(anchor.Value, anchor.Text)),
        instructions).Value;
}
