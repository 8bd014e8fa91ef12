using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>A list of a definition has at most 512 entries, whichever list it is, and the finding says which and how many.</summary>
public sealed class LongListsTests
{
    private const int Most = 512;

    [Fact]
    public void Of_citations() => Ends("citations", count => Scaled(Form(), s => s, b => Repeated(b, count, (builder, i) => builder.Cited("Somebody " + i))));

    [Fact]
    public void Of_scales() => Ends("scales", count => Repeated(Form(), count, (builder, i) => builder.Scale("s" + i, s => s.AllItems().Sum().RequireAll())));

    [Fact]
    public void Of_items_of_a_scale() =>
        Assert.Equal(("scales[s].items", "513", "512"), Only(Form().Scale("s", s => s.Items(Enumerable.Repeat(1, Most + 1).ToArray()).Sum().RequireAll())));

    [Fact]
    public void Of_thresholds() => Ends("scales[s].thresholds", count => Scaled(
        Form(), s => Repeated(s, count, (scale, i) => scale.Threshold("cut" + i, Comparison.Above, 2, "m", "s"))));

    [Fact]
    public void Of_norms() => Ends("scales[s].norms", count => Scaled(Form(), s => Repeated(s, count, (scale, i) => scale.Norm("sample " + i, 10, 3, 1, "s"))));

    [Fact]
    public void Of_excluded_values() => Ends("format.excluded", count => Scaled(
        Form(VisualAnalogue.Line(0, 1000, 1).Excluding(Enumerable.Range(1, count).Select(value => (decimal)value).ToArray())), s => s));

    [Fact]
    public void Of_anchors() => Ends("format.anchors", count => Scaled(
        Form(Repeated(VisualAnalogue.Line(0, 1000, 1), count, (format, i) => format.LabelledAt(i, "label " + i))), s => s));

    [Fact]
    public void Of_answers_on_which_an_item_depends() => Ends("items[2].appliesWhen.answers", count => Forms.Numbered(2, VisualAnalogue.Line(0, 1000, 1)).Unscored(2)
        .Item(2, i => i.AppliesWhen(1, Enumerable.Range(1, count).Select(value => (decimal)value).ToArray())).Scale("s", s => s.Items(1).Sum().RequireAll()));

    [Fact]
    public void Of_scores_of_a_table() => Ends("scales[s].conversion", count => Scaled(
        Form(VisualAnalogue.Line(0, count - 1, 1)), s => s.ConvertedBy(Enumerable.Range(0, count).Select(value => (decimal)value).ToArray())));

    [Fact]
    public void Of_points() => Ends("items[1].points", count => Scaled(
        Form(VisualAnalogue.Line(0, count - 1, 1)), s => s, b => b.Item(1, i => i.Points(Enumerable.Range(0, count).ToArray()))));

    [Fact]
    public void Points_are_at_most_a_million_either_way()
    {
        Assert.True(Pointed(-1_000_000, 1_000_000).IsValid);
        Assert.Equal("PointsInvalid", Assert.Single(Pointed(-1_000_001, 0).Findings).Kind.Name);
        Assert.Equal("PointsInvalid", Assert.Single(Pointed(0, 1_000_001).Findings).Kind.Name);
    }

    [Theory]
    [InlineData(-1_000_000, 1_000_000, true)]
    [InlineData(-1_000_001, 1_000_000, false)]
    [InlineData(-1_000_000, 1_000_001, false)]
    public void Scores_of_a_table_are_at_most_a_million_either_way(int first, int last, bool isValid) => Assert.Equal(
        isValid, Scaled(Form(Likert.Points(0, 2)), s => s.ConvertedBy(first, 0, last)).BuildOrFindings().IsValid);

    [Fact]
    public void Scores_of_a_table_have_at_most_six_decimals()
    {
        Assert.True(Scaled(Form(Likert.Points(0, 1)), s => s.ConvertedBy(0, 0.000001m)).BuildOrFindings().IsValid);
        Assert.Equal("ConversionInvalid", Assert.Single(Scaled(Form(Likert.Points(0, 1)), s => s.ConvertedBy(0, 0.0000001m)).BuildOrFindings().Findings).Kind.Name);
    }

    private static Result<Instrument> Pointed(int first, int last) =>
        Scaled(Form(Likert.Points(0, 1)), s => s, b => b.Item(1, i => i.Points(first, last))).BuildOrFindings();

    // One more is an error in one place; as many as allowed is none.
    private static void Ends(string path, Func<int, InstrumentBuilder> build)
    {
        Assert.DoesNotContain(build(Most).BuildOrFindings().Findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal((path, "513", "512"), Only(build(Most + 1)));
    }

    private static (string? Path, string Count, string Limit) Only(InstrumentBuilder builder)
    {
        Finding finding = Assert.Single(builder.BuildOrFindings().Findings);
        Assert.Equal(DefinitionFindings.TooMany, finding.Kind);
        return (finding.Path, finding.Arguments[0], finding.Arguments[1]);
    }

    private static InstrumentBuilder Form(FormatBuilder? format = null) => Forms.Numbered(1, format);

    private static InstrumentBuilder Scaled(InstrumentBuilder form, Func<ScaleBuilder, ScaleBuilder> scale, Func<InstrumentBuilder, InstrumentBuilder>? more = null) =>
        (more ?? (b => b))(form).Scale("s", s => scale(s.AllItems().Sum().RequireAll()));

    private static T Repeated<T>(T start, int count, Func<T, int, T> more) => Enumerable.Range(0, count).Aggregate(start, more);
}
