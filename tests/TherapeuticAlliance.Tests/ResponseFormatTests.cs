using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests;

public sealed class ResponseFormatTests
{
    private static readonly Gen<(ResponseFormat Format, decimal Value)> Values =
        from model in Any.Formats
        from option in Gen.Choose(0, 999)
        select (Of(model.Build()), model.Options[option % model.Options.Length]);

    [Property(QuietOnSuccess = true)]
    public Property Reversal_is_an_involution_and_stays_in_range() => Law.Of(Values, drawn =>
    {
        (ResponseFormat format, decimal value) = drawn;
        decimal reversed = format.Reverse(value);

        Assert.InRange(reversed, format.Lowest, format.Highest);
        Assert.Equal(value, format.Lowest + format.Highest - reversed);

        // Where the exclusions are not mirrored, a reversed value need not be an option itself.
        Assert.Equal(format.Allows(reversed) ? value : null, format.Allows(reversed) ? format.Reverse(reversed) : (decimal?)null);
    });

    [Fact]
    public void Reversal_mirrors_the_options_where_the_exclusions_are_mirrored()
    {
        ResponseFormat format = Of(Likert.Points(-3, 3).Excluding(0));

        Assert.Equal(format.Options().Reverse(), format.Options().Select(format.Reverse));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(1.5)]
    [InlineData(4)]
    public void What_is_no_option_cannot_be_reversed(double number)
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>("value", () => Of(Likert.Points(1, 7).Excluding(4)).Reverse((decimal)number));

        Assert.Contains("not a value of the response format", thrown.Message, StringComparison.Ordinal);
    }

    [Property(QuietOnSuccess = true)]
    public Property The_options_are_those_of_the_grid_without_the_excluded() => Law.Of(Any.Formats, model =>
    {
        ResponseFormat format = Of(model.Build());

        Assert.Equal(model.Options, format.Options());
        Assert.Equal(model.Options.Length, format.OptionCount);
        Assert.All(model.Options, option => Assert.True(format.Allows(option)));
        Assert.All(model.Excluded, excluded => Assert.False(format.Allows(excluded)));
    });

    [Property(QuietOnSuccess = true)]
    public Property The_unit_is_the_least_that_makes_lowest_and_step_whole() => Law.Of(Any.Formats, model =>
    {
        int least = Enumerable.Range(1, 10_000).First(u => model.Lowest * u % 1 == 0 && model.Step * u % 1 == 0);

        Assert.Equal(least, Of(model.Build()).Unit);
    });

    [Fact]
    public void Formats_have_the_same_values_whatever_their_labels()
    {
        ResponseFormat format = Of(Likert.Points(1, 5).Excluding(2));

        Assert.True(format.HasSameValuesAs(Of(VisualAnalogue.Line(1.0m, 5.0m, 1.0m).Excluding(2.0m).LabelledAt(1, "x").OrNotApplicable())));
        Assert.False(format.HasSameValuesAs(Of(Likert.Points(1, 5))));
        Assert.False(format.HasSameValuesAs(Of(Likert.Points(1, 5).Excluding(3))));
        Assert.False(format.HasSameValuesAs(Of(Likert.Points(0, 5).Excluding(2))));
        Assert.False(format.HasSameValuesAs(Of(Likert.Points(1, 6).Excluding(2))));
        Assert.False(format.HasSameValuesAs(Of(VisualAnalogue.Line(1, 5, 0.5m).Excluding(2))));
        Assert.Throws<ArgumentNullException>("other", () => format.HasSameValuesAs(null!));
    }

    [Theory]
    [InlineData(1, 7, 1, "1..7")]
    [InlineData(-3, 3, 2, "-3..3 by 2")]
    [InlineData(0, 10, 0.1, "0..10 by 0.1")]
    public void A_format_is_named_by_its_range_and_step(double lowest, double highest, double step, string text) =>
        Assert.Equal(text, Of(VisualAnalogue.Line((decimal)lowest, (decimal)highest, (decimal)step)).ToString());

    [Fact]
    public void An_anchor_is_named_by_its_label() => Assert.Equal("Always", Of(Likert.Points(1, 7).LabelledAt(7, "Always")).Anchors.Single().ToString());

    [Fact]
    public void An_excluded_tenth_is_no_option_whether_it_comes_as_a_decimal_or_a_double()
    {
        Item item = Forms.Sum(1, VisualAnalogue.Line(0, 1, 0.1m).Excluding(0.7m, 0.3m)).Items[0];

        Assert.Equal([0.3m, 0.7m], item.Format.Excluded);
        Assert.Equal(["TA2003", "TA2003", "TA2003"], new[] { Answer.Read(item, 0.3), Answer.Read(item, 0.7), Answer.Read(item, 0.7m) }.Select(answer => answer.Trouble?.Code));
        Assert.Equal(0.6m, Answer.Read(item, 0.6).Value);
    }

    [Fact]
    public void A_reason_said_twice_is_offered_once() =>
        Assert.Single(Of(Likert.Points(1, 5).OrNotApplicable().OrNotApplicable()).MissingReasons, reason => reason == MissingReason.NotApplicable);

    [Theory]
    [InlineData(1, "format:labelled-range(0,4,1,4,Always)", "format:labelled-range(0,4,1,4,Often)")]
    [InlineData(0.5, "format:labelled-steps(0,4,0.5,4,Always)", "format:labelled-steps(0,4,0.5,4,Often)")]
    public void Formats_with_another_label_at_one_value_contradict_each_other(double step, string first, string second) => Assert.Equal(
        (first, second), FormatConflict.Of(Labelled(step, "Always"), Labelled(step, "Often")));

    [Fact]
    public void Blanks_around_a_label_and_its_case_contradict_nothing()
    {
        Assert.Null(FormatConflict.Of(Labelled(1, "Always"), Labelled(1, " ALWAYS ")));
        Assert.Null(FormatConflict.Of(Labelled(1, " ALWAYS "), Labelled(1, "Always")));
        Assert.Null(FormatConflict.Of(Labelled(1, "Always"), Of(Likert.Points(0, 4))));
    }

    private static ResponseFormat Labelled(double step, string label) => Of(VisualAnalogue.Line(0, 4, (decimal)step).LabelledAt(4, label));

    private static ResponseFormat Of(FormatBuilder format) => Forms.Sum(1, format).Format;
}
