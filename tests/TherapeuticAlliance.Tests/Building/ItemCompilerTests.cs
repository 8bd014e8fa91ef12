using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

public sealed class ItemCompilerTests
{
    private static readonly ItemBank Bank = ItemBank.Numbered("house", 3);

    [Fact]
    public void A_definition_has_items() => FindingAssert.Only(Forms.Empty().BuildOrFindings().Findings, "TA1020", "items");

    [Fact]
    public void A_definition_may_have_512_items() => Assert.Empty(FindingsOf(Forms.Numbered(512)));

    [Fact]
    public void A_definition_has_no_more_than_512_items() => FindingAssert.Only(FindingsOf(Forms.Numbered(513)), "TA1021", "items", "513", "512");

    [Theory]
    [InlineData("b1")]
    [InlineData("1")]
    [InlineData("Q_1")]
    [InlineData("Wai.Q-01")]
    [InlineData("A2345678901234567890123456789012345678901234567890123456789012_Z")]
    public void An_item_code_may_have_capitals_and_underscores(string code) => Assert.Empty(FindingsOf(Forms.Empty().Items(code)));

    [Theory]
    [InlineData("")]
    [InlineData("_a")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData("a[")]
    [InlineData("a@")]
    [InlineData("[")]
    [InlineData("@")]
    [InlineData("a2345678901234567890123456789012345678901234567890123456789012345")]
    public void Any_other_item_code_is_found(string code) =>
        Assert.Equal(code, FindingAssert.Only(FindingsOf(Forms.Empty().Items(code)), "TA1004", "items[" + code + "]", "item").AttemptedValue);

    [Fact]
    public void An_item_without_a_code_is_found() => Assert.Equal(
        "(null)", FindingAssert.Only(Forms.Empty().Items(null!, "a").Total(s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA1004", "items[(null)]", "item").AttemptedValue);

    [Fact]
    public void An_item_code_stands_once() => FindingAssert.Only(FindingsOf(Forms.Empty().Items("a", "b", "a")), "TA1005", "items", "item", "a");

    [Fact]
    public void Item_codes_that_differ_in_case_are_two() => Assert.Empty(FindingsOf(Forms.Empty().Items("a", "A")));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_item_number_is_1_or_more(int number) => FindingAssert.Only(
        FindingsOf(Forms.Numbered(2).Item("2", i => i.Numbered(number))), "TA1022", "items[2]", "2", number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void An_item_number_stands_once()
    {
        IReadOnlyList<Finding> findings = FindingsOf(Forms.Empty().Items("a", "b", "c").Item("b", i => i.Numbered(3)));

        Assert.Equal(2, findings.Count);
        FindingAssert.Is(findings[0], "TA1022", "items[b]", "b", "3");
        FindingAssert.Is(findings[1], "TA1022", "items[c]", "c", "3");
    }

    [Fact]
    public void Item_numbers_need_not_follow_the_form() =>
        Assert.Equal([10, 1], Forms.Empty().Items("a", "b").Item("a", i => i.Numbered(10)).Item("b", i => i.Numbered(1)).Total(s => s.AllItems().Sum()).Build().Items.Select(i => i.Number));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-5, "-5")]
    [InlineData(1001, "1001")]
    public void A_weight_lies_from_1_to_1000(int weight, string text) =>
        FindingAssert.Only(FindingsOf(Forms.Numbered(2).Weighted(weight, "2")), "TA1023", "items[2]", "2", text);

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Weights_of_1_and_1000_are_built(int weight) =>
        Assert.Equal(weight, Forms.Numbered(2).Weighted(weight, "2").Total(s => s.AllItems().Sum()).Build().Items[1].Weight);

    [Fact]
    public void A_label_has_at_most_five_words() =>
        FindingAssert.Only(FindingsOf(Forms.Numbered(2).Item(2, i => i.About("one two three four five six"))), "TA1024", "items[2]", "2");

    [Theory]
    [InlineData("one two three four five")]
    [InlineData(" one  two three   four five ")]
    [InlineData(null)]
    public void Five_words_or_none_are_a_label(string? label) =>
        Assert.Equal(label, Forms.Numbered(1).Item(1, i => i.About(label!)).Total(s => s.AllItems().Sum()).Build().Items[0].Label);

    [Fact]
    public void An_item_is_on_a_scale_or_marked_unscored() => FindingAssert.Only(
        Forms.Numbered(3).Unscored(3).Scale("s", s => s.Items(1).Sum()).BuildOrFindings().Findings, "TA1025", "items[2]", "2");

    [Fact]
    public void An_item_on_the_second_scale_only_is_on_a_scale() =>
        Assert.Empty(Forms.Numbered(2).Scale("a", s => s.Items(1).Sum()).Scale("b", s => s.Items("2").Sum()).BuildOrFindings().Findings);

    [Fact]
    public void An_item_marked_unscored_stands_on_no_scale() => FindingAssert.Only(
        Forms.Numbered(2).Unscored(2).Scale("a", s => s.Items(1).Sum()).Scale("b", s => s.Items(1, 2).Sum()).BuildOrFindings().Findings, "TA1026", "items[2]", "2", "b");

    [Fact]
    public void A_scale_without_a_code_that_holds_an_unscored_item_is_named_null() => FindingAssert.Is(
        Forms.Numbered(2).Unscored(2).Scale(null!, s => s.Items(1, 2).Named("n").Sum()).BuildOrFindings().Findings[0], "TA1026", "items[2]", "2", "(null)");

    [Fact]
    public void All_items_leave_the_unscored_out() =>
        Assert.Equal(["1", "3"], Forms.Numbered(3).Unscored(2).Total(s => s.AllItems().Sum()).Build()["total"].Items.Select(item => item.Code));

    [Fact]
    public void All_items_may_be_unscored() => Assert.Empty(Forms.Numbered(2).Unscored(1, 2).Build().Scales);

    [Theory]
    [InlineData("reversed")]
    [InlineData("unscored")]
    [InlineData("weighted")]
    [InlineData("printed")]
    [InlineData("items")]
    public void What_is_said_about_an_unknown_item_is_found(string path)
    {
        FindingAssert.Only(FindingsOf(Say(Forms.Numbered(2), path, 9)), "TA1027", path, "9");
        FindingAssert.Only(FindingsOf(Say(Forms.Numbered(2), path, "nine")), "TA1027", path, "nine");
        FindingAssert.Only(FindingsOf(Say(Forms.Numbered(2), path, (string)null!)), "TA1027", path, "(null)");
    }

    [Fact]
    public void An_item_named_twice_in_one_list_is_found()
    {
        FindingAssert.Only(FindingsOf(Forms.Numbered(2).Reversed(1, 2, 1)), "TA1028", "reversed", "1");
        FindingAssert.Only(FindingsOf(Forms.Numbered(2).Reversed("2", "2")), "TA1028", "reversed", "2");
        FindingAssert.Only(FindingsOf(Forms.Numbered(2).Weighted(2, "1", "1")), "TA1028", "weighted", "1");
    }

    [Theory]
    [InlineData("reversed")]
    [InlineData("unscored")]
    [InlineData("weighted")]
    [InlineData("printed")]
    public void An_item_marked_in_two_calls_is_found(string path) =>
        FindingAssert.Only(FindingsOf(Say(Say(Forms.Numbered(2), path, 1), path, "1")), "TA1028", path, "1");

    [Fact]
    public void An_item_may_be_described_in_two_calls() =>
        Assert.Empty(FindingsOf(Forms.Numbered(2).Item(1, i => i.About("trust")).Item("1", i => i.Measuring(Construct.Trust))));

    [Fact]
    public void A_bank_item_that_the_bank_does_not_have_is_found() =>
        FindingAssert.Only(FindingsOf(Forms.Empty().ItemsFrom(Bank, 2, 9)), "TA1029", "items[2]", "house", "9");

    [Fact]
    public void A_bank_item_is_taken_once() =>
        FindingAssert.Only(FindingsOf(Forms.Empty().ItemsFrom(Bank, 2, 3, 2)), "TA1030", "items", "house.2");

    [Fact]
    public void Items_of_no_bank_are_not_the_same_bank_item() => Assert.Empty(FindingsOf(Forms.Numbered(3)));

    private static IReadOnlyList<Finding> FindingsOf(InstrumentBuilder builder) => builder.Total(s => s.AllItems().Sum()).BuildOrFindings().Findings;

    private static InstrumentBuilder Say(InstrumentBuilder builder, string path, int number) => path switch
    {
        "reversed" => builder.Reversed(number),
        "unscored" => builder.Unscored(number),
        "weighted" => builder.Weighted(2, number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        "printed" => builder.PrintedHighestFirst(number),
        "items" => builder.Item(number, _ => throw new InvalidOperationException("There is nothing to describe.")),
        _ => throw new ArgumentOutOfRangeException(nameof(path)),
    };

    private static InstrumentBuilder Say(InstrumentBuilder builder, string path, string code) => path switch
    {
        "reversed" => builder.Reversed(code),
        "unscored" => builder.Unscored(code),
        "weighted" => builder.Weighted(2, code),
        "printed" => builder.PrintedHighestFirst(code),
        "items" => builder.Item(code, _ => throw new InvalidOperationException("There is nothing to describe.")),
        _ => throw new ArgumentOutOfRangeException(nameof(path)),
    };
}
