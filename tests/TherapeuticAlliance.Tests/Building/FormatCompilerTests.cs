using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

public sealed class FormatCompilerTests
{
    [Theory]
    [InlineData("5", "1")]
    [InlineData("1", "1")]
    public void The_highest_value_lies_above_the_lowest(string lowest, string highest) =>
        FindingAssert.Only(FindingsOf(Line(lowest, highest, "1")), "TA1010", "format", highest, lowest);

    [Theory]
    [InlineData("0", "10", "0")]
    [InlineData("0", "10", "-1")]
    [InlineData("0", "10", "3")]
    [InlineData("0", "1", "0.3")]
    [InlineData("0.5", "10", "1")]
    public void The_step_leads_from_lowest_to_highest(string lowest, string highest, string step) =>
        FindingAssert.Only(FindingsOf(Line(lowest, highest, step)), "TA1011", "format", step, lowest, highest);

    [Theory]
    [InlineData("0", "10", "2.5")]
    [InlineData("-3", "3", "6")]
    [InlineData("0.25", "1.75", "0.5")]
    [InlineData("-1000000", "1000000", "2")]
    [InlineData("0", "1", "0.000001")]
    [InlineData("999999.999999", "1000000", "0.000001")]
    public void A_format_that_holds_together_is_built(string lowest, string highest, string step)
    {
        ResponseFormat format = Forms.Sum(1, Line(lowest, highest, step)).Format;

        Assert.Equal((Of(lowest), Of(highest), Of(step)), (format.Lowest, format.Highest, format.Step));
    }

    [Theory]
    [InlineData("-1000000.000001", "0", "0.000001")]
    [InlineData("0", "1000001", "1")]
    [InlineData("-1000001", "1", "1")]
    [InlineData("0.0000001", "1.0000001", "1")]
    [InlineData("0", "1.0000001", "1")]
    [InlineData("0", "1", "0.0000001")]
    [InlineData("0", "1", "1000001")]
    [InlineData("0", "1.000001", "0.000001")]
    [InlineData("-1000000", "1000000", "1")]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335", "1")]
    public void Bounds_digits_and_steps_have_limits(string lowest, string highest, string step) =>
        FindingAssert.Only(FindingsOf(Line(lowest, highest, step)), "TA1012", "format");

    [Fact]
    public void A_format_of_one_item_is_found_at_the_item() => FindingAssert.Only(
        Forms.Numbered(2).Item(2, i => i.Answered(Likert.Points(5, 1))).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA1010", "items[2].format", "1", "5");

    [Fact]
    public void A_format_that_several_items_share_is_found_once()
    {
        FormatBuilder wrong = Likert.Points(5, 1);

        FindingAssert.Only(
            Forms.Numbered(3).Item(2, i => i.Answered(wrong)).Item(3, i => i.Answered(wrong)).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings,
            "TA1010", "items[2].format", "1", "5");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("2.5")]
    public void An_excluded_value_lies_on_the_grid_between_the_ends(string value) =>
        FindingAssert.Only(FindingsOf(Likert.Points(1, 5).Excluding(Of(value))), "TA1013", "format.excluded", value);

    [Fact]
    public void A_value_excluded_twice_is_found_once() =>
        FindingAssert.Only(FindingsOf(Likert.Points(1, 5).Excluding(3, 2, 3.0m)), "TA1013", "format.excluded", "3");

    [Fact]
    public void Several_values_may_be_excluded() =>
        Assert.Equal([2m, 4m], Forms.Sum(1, Likert.Points(1, 5).Excluding(4, 2)).Format.Excluded);

    [Theory]
    [InlineData("0", "text")]
    [InlineData("6", "text")]
    [InlineData("2.5", "text")]
    [InlineData("3", "text")]
    [InlineData("2", "")]
    [InlineData("2", " ")]
    [InlineData("2", null)]
    public void An_anchor_stands_at_an_option_and_has_a_text(string value, string? label) =>
        FindingAssert.Only(FindingsOf(Likert.Points(1, 5).Excluding(3).LabelledAt(Of(value), label!)), "TA1014", "format.anchors", value);

    [Fact]
    public void Anchors_may_stand_at_both_ends() =>
        Assert.Equal(["low", "high"], Forms.Sum(1, Likert.Points(1, 5).LabelledAt(5, "high").LabelledAt(1, "low")).Format.Anchors.Select(anchor => anchor.Label));

    [Fact]
    public void Two_anchors_at_one_value_are_found() =>
        FindingAssert.Only(FindingsOf(Likert.Points(1, 5).LabelledAt(2, "a").LabelledAt(2, "b")), "TA1014", "format.anchors", "2");

    [Theory]
    [InlineData("never")]
    [InlineData(" NEVER ")]
    public void Two_anchors_of_one_text_are_found(string label) =>
        FindingAssert.Only(FindingsOf(Likert.Points(1, 5).LabelledAt(1, "Never ").LabelledAt(4, label)), "TA1015", "format.anchors", "4");

    [Theory]
    [InlineData(2, "2")]
    [InlineData(4, "4")]
    [InlineData(0, "0")]
    public void Labels_in_order_need_one_for_each_option(int count, string labels) => FindingAssert.Only(
        FindingsOf(Likert.Points(-2, 2).Excluding(0, 1).Labelled(Enumerable.Range(0, count).Select(n => "l" + n).ToArray())),
        "TA1016", "format.anchors", labels, "3");

    [Fact]
    public void Labels_in_order_skip_what_is_excluded() => Assert.Equal(
        ["-2 a", "-1 b", "2 c"],
        Forms.Sum(1, Likert.Points(-2, 2).Excluding(1, 0).Labelled("a", "b", "c")).Format.Anchors.Select(anchor => anchor.Value + " " + anchor.Label));

    [Fact]
    public void Labels_in_order_follow_the_step() => Assert.Equal(
        [0.5m, 1m, 1.5m], Forms.Sum(1, VisualAnalogue.Line(0.5m, 1.5m, 0.5m).Labelled("a", "b", "c")).Format.Anchors.Select(anchor => anchor.Value));

    [Fact]
    public void A_single_label_beside_labels_in_order_stands_twice() =>
        FindingAssert.Only(FindingsOf(Likert.Points(1, 2).Labelled("a", "b").LabelledAt(2, "c")), "TA1014", "format.anchors", "2");

    [Fact]
    public void Single_labels_are_checked_even_when_the_labels_in_order_are_too_few() => Assert.Equal(
        ["TA1016", "TA1014"], FindingsOf(Likert.Points(1, 3).Labelled("a", "b").LabelledAt(9, "c")).Select(finding => finding.Code));

    [Fact]
    public void Exclusions_and_anchors_are_found_together() => Assert.Equal(
        ["TA1013", "TA1014"], FindingsOf(Likert.Points(1, 3).Excluding(9).LabelledAt(9, "c")).Select(finding => finding.Code));

    [Theory]
    [InlineData("1", "7", "1", 1)]
    [InlineData("0", "10", "0.1", 10)]
    [InlineData("0", "10", "0.10", 10)]
    [InlineData("0", "1", "0.25", 4)]
    [InlineData("0.5", "2.9", "0.2", 10)]
    [InlineData("0.5", "2", "0.75", 4)]
    [InlineData("0.2", "1.2", "0.25", 20)]
    [InlineData("1", "3", "0.000001", 1_000_000)]
    public void The_unit_is_the_least_that_makes_lowest_and_step_whole(string lowest, string highest, string step, int unit)
    {
        // 1 to 3 by a millionth has too many steps to build, so it is cut to one.
        string top = step == "0.000001" ? "1.000001" : highest;

        Assert.Equal(unit, Forms.Sum(1, Line(lowest, top, step)).Format.Unit);
    }

    private static decimal Of(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static FormatBuilder Line(string lowest, string highest, string step) => VisualAnalogue.Line(Of(lowest), Of(highest), Of(step));

    private static IReadOnlyList<Finding> FindingsOf(FormatBuilder format) => Forms.Numbered(1, format).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings;
}
