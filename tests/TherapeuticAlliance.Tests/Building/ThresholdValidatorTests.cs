using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

public sealed class ThresholdValidatorTests
{
    // Two items from 1 to 5: the score runs from 2 to 10.
    [Theory]
    [InlineData("1.999999")]
    [InlineData("10.000001")]
    [InlineData("2.0000001")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("2147483648")]
    public void A_threshold_lies_within_the_scale(string value) =>
        FindingAssert.Only(FindingsOf(s => s.Threshold("cut", Comparison.Below, Of(value), "m", "s")), "TA1047", "scales[s].thresholds", "cut", "s");

    [Theory]
    [InlineData("2")]
    [InlineData("10")]
    [InlineData("2.000001")]
    public void A_threshold_may_lie_at_an_end(string value) =>
        Assert.Equal(Of(value), Build(s => s.Threshold("cut", Comparison.Above, Of(value), "m", "s")).Thresholds.Single().Value);

    [Theory]
    [InlineData("0.999999")]
    [InlineData("5.000001")]
    [InlineData("3.0000001")]
    public void A_threshold_of_items_lies_within_an_item(string value) =>
        FindingAssert.Only(FindingsOf(s => s.AnyItemThreshold("cut", Comparison.Below, Of(value), "m", "s")), "TA1047", "scales[s].thresholds", "cut", "s");

    [Theory]
    [InlineData("1")]
    [InlineData("5")]
    public void A_threshold_of_items_may_lie_at_an_end(string value) =>
        Assert.Equal(ThresholdTarget.AnyItem, Build(s => s.AnyItemThreshold("cut", Comparison.Below, Of(value), "m", "s")).Thresholds.Single().Target);

    [Fact]
    public void A_threshold_of_items_needs_one_item_it_fits() => Assert.Empty(
        Forms.Numbered(2).Item(2, i => i.Answered(Likert.Points(0, 10)))
            .Scale("s", s => s.AllItems().Sum().AnyItemThreshold("cut", Comparison.Above, 9, "m", "s")).BuildOrFindings().Findings);

    [Fact]
    public void A_threshold_keeps_what_was_said()
    {
        Threshold threshold = Build(s => s.Threshold("cut-off", Comparison.AtOrBelow, 4.50m, "of concern", "Somebody (2001)")).Thresholds.Single();

        Assert.Equal(("cut-off", ThresholdTarget.Score, Comparison.AtOrBelow, 4.5m), (threshold.Code, threshold.Target, threshold.Comparison, threshold.Value));
        Assert.Equal(("of concern", "Somebody (2001)", "cut-off: AtOrBelow 4.5"), (threshold.Meaning, threshold.Source, threshold.ToString()));
    }

    [Theory]
    [InlineData("Cut")]
    [InlineData(null)]
    public void A_threshold_code_is_spelled_like_an_id(string? code) => Assert.Equal(
        code, FindingAssert.Only(FindingsOf(s => s.Threshold(code!, Comparison.Below, 5, "m", "s")), "TA1004", "scales[s].thresholds", "threshold").AttemptedValue);

    [Fact]
    public void A_threshold_without_a_code_that_fits_nowhere_is_named_null() => FindingAssert.Is(
        FindingsOf(s => s.Threshold(null!, Comparison.Below, 99, "m", "s"))[1], "TA1047", "scales[s].thresholds", "(null)", "s");

    [Fact]
    public void A_threshold_code_stands_once_in_its_scale() => FindingAssert.Only(
        FindingsOf(s => s.Threshold("cut", Comparison.Below, 5, "m", "s").AnyItemThreshold("cut", Comparison.Below, 3, "m", "s")),
        "TA1005", "scales[s].thresholds", "threshold", "cut");

    [Fact]
    public void A_threshold_code_may_stand_in_two_scales() => Assert.Empty(
        Forms.Numbered(2).Scale("a", s => s.AllItems().Sum().Threshold("cut", Comparison.Below, 5, "m", "s"))
            .Scale("b", s => s.AllItems().Sum().Threshold("cut", Comparison.Below, 6, "m", "s")).BuildOrFindings().Findings);

    private static decimal Of(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Scale Build(Action<ScaleBuilder> describe) => Forms.OneScale(2, s => describe(s.Sum()))["s"];

    private static IReadOnlyList<Finding> FindingsOf(Action<ScaleBuilder> describe) =>
        Forms.Numbered(2).Scale("s", s => describe(s.AllItems().Sum())).BuildOrFindings().Findings;
}
