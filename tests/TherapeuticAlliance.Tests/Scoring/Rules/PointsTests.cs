using System.Linq;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Rules;

/// <summary>Options that do not count what they show (rubenarslan/formr#33): 1, 2, 3 count 10, 10, 20 in one question and 10, 15, 20 in another.</summary>
public sealed class PointsTests
{
    private static readonly Instrument Form = Forms.Numbered(2, Likert.Points(1, 3))
        .Item(1, i => i.Points(10, 10, 20)).Item(2, i => i.Points(10, 15, 20))
        .Scale("s", s => s.AllItems().Sum()).Build();

    [Theory]
    [InlineData(1, 1, 20)]
    [InlineData(2, 2, 25)]
    [InlineData(3, 1, 30)]
    [InlineData(3, 3, 40)]
    public void An_option_counts_its_points(int first, int second, double sum)
    {
        var scores = new double[1];
        Form.Scorer().Score(new double[] { first, second }, scores, new int[1]);

        Assert.Equal(sum, Form.Answer(first, second).Score()["s"].Value);
        Assert.Equal(sum, scores[0]);
        Assert.Equal(sum, new BatchScorer(Form).Score(ResponseTable.FromRows(Form, new byte[] { (byte)first, (byte)second }))["s"][0]);
    }

    // A reversed item reads its table from the other end: 1, 2, 3 count 20, 10, 10.
    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 10)]
    [InlineData(3, 10)]
    public void A_reversed_item_reads_its_table_from_the_other_end(int answer, int points)
    {
        Instrument form = Forms.Numbered(1, Likert.Points(1, 3)).Reversed(1).Item(1, i => i.Points(10, 10, 20)).Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal(points, form.Answer(answer).Score()["s"].Value);
        Assert.Equal(points, form.Items[0].Keyed(answer));
        Assert.Equal(points, form.Answer(answer).Score()["s"].Trace.Single().Used);
    }

    [Fact]
    public void The_range_is_that_of_the_points()
    {
        Assert.Equal((20.0, 40.0), (Form["s"].Lowest.Value, Form["s"].Highest.Value));
        Assert.Equal("30..40", Form.Blank().With("1", 3).Score()["s"].Possible.ToText());
        Assert.Equal(25, Form.Answer(2, 2).Score()["s"].PercentOfMaximum!.Value.Value);
    }

    [Theory]
    [InlineData(new[] { 10, 20 }, "2")]
    [InlineData(new[] { 10, 10, 10 }, "3")]
    [InlineData(new[] { 0, 1, 1_000_001 }, "3")]
    public void Each_option_has_its_points(int[] points, string count) => FindingAssert.Only(
        Forms.Numbered(1, Likert.Points(1, 3)).Item(1, i => i.Points(points)).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA1062", "items[1].points", "1", count, "3");

    // A document holds 512 entries of a list, and what can be built can be written and read.
    [Fact]
    public void A_table_has_at_most_512_values()
    {
        int[] points = Enumerable.Range(0, 1001).ToArray();

        FindingAssert.Only(
            Forms.Numbered(1, VisualAnalogue.Line(0, 100, 0.1m)).Item(1, i => i.Points(points)).Total(s => s.AllItems().Sum()).BuildOrFindings().Findings, "TA4030", "items[1].points", "1001", "512");
        FindingAssert.Only(
            Forms.Numbered(1, Likert.Points(0, 600)).Total(s => s.AllItems().Sum().ConvertedBy(points.Take(601).Select(value => (decimal)value).ToArray())).BuildOrFindings().Findings,
            "TA4030", "scales[total].conversion", "601", "512");
    }

    [Fact]
    public void Points_are_part_of_what_decides_a_score() => Assert.NotEqual(
        Form.ContentHash, Forms.Numbered(2, Likert.Points(1, 3)).Item(1, i => i.Points(10, 10, 20)).Item(2, i => i.Points(10, 10, 20)).Scale("s", s => s.AllItems().Sum()).Build().ContentHash);
}
