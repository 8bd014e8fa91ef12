using System;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Audit;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Audit;

/// <summary>
/// Answers of which the correlations are known: with unrelated f, g and u, item 1 is f + 2g; items 2, 3 and 7 are f + u; item 4 is g + u and item 5 is
/// g + f; item 6 is item 1 again; item 8 is not scored and never answered.
/// </summary>
public sealed class OtherScalesTests
{
    private static readonly Instrument Form = Instrument.Define("walsh", "1.0.0").Titled("Walsh").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7)).NumberedItems(8).Unscored(8)
        .Scale("a", s => s.Items(1, 2, 3).Sum())
        .Scale("b", s => s.Items(4, 5).Sum())
        .Scale("c", s => s.Items(6).Sum())
        .Scale("wide", s => s.Items(1, 2, 3, 7).Sum())
        .Build();

    // With its own scale 2/√(5·6) = .365, with the other 5/√(5·6) = .913. A scale of two items says nothing of its own, one of a single item is
    // no scale to belong to, and one that holds another is asked for none. Forms that are not complete do not count.
    [Fact]
    public void An_item_is_named_with_the_scale_it_goes_with_and_both_correlations()
    {
        Finding finding = Assert.Single(Study(rows: 32).AuditKey().BetweenScales);

        Assert.Equal(["1", "a", "b", "32", "0.91", "0.37"], finding.Arguments);
    }

    // Meng, Rosenthal and Rubin: with 2/6 between the two sums, f = .645 and h = 1.332, so that z = (1.5446 - .3828)·√(29/(2·.667·1.332)) = 4.6943,
    // which .9999973246 of a normal distribution lie within.
    [Theory]
    [InlineData(0.99999730, 1)]
    [InlineData(0.99999735, 0)]
    public void The_difference_must_be_as_certain_as_asked(double confidence, int findings) =>
        Assert.Equal(findings, Study(rows: 32).AuditKey(KeyAuditOptions.Default.WithConfidence(confidence)).BetweenScales.Count);

    [Theory]
    [InlineData(30, 1)]
    [InlineData(29, 0)]
    public void It_takes_thirty_complete_forms(int rows, int findings) => Assert.Equal(findings, Study(rows).AuditKey().BetweenScales.Count);

    [Fact]
    public void The_finding_is_one_of_the_audit_and_stands_at_the_end_of_its_text()
    {
        KeyAudit audit = Study(rows: 32).AuditKey();

        Assert.Equal("TA5150", audit.Findings.Last().Code);
        Assert.EndsWith(
            "\nTA5150 Item 1 of scale a correlates more highly with scale b on 32 forms: 0.91 there, 0.37 with the rest of its own scale. Check the item numbers of the key and the order of the columns.\n",
            audit.Describe(), StringComparison.Ordinal);
    }

    private static Study Study(int rows)
    {
        var table = new StringBuilder("q1,q2,q3,q4,q5,q6,q7,q8\n1,1,1,1,,1,1,\n7,7,7,7,7,,7,\n");
        for (int row = 0; row < rows; row++)
        {
            int f = Walsh.At(1, row), g = Walsh.At(2, row);
            int[] items = [f + (2 * g), f + Walsh.At(3, row), f + Walsh.At(4, row), g + Walsh.At(5, row), g + f, f + (2 * g), f + Walsh.At(6, row)];
            table.AppendJoin(',', items.Select(item => 4 + item)).Append(",\n");
        }

        return Research.Study.ReadCsv(new StringReader(table.ToString()), Form, map => map.Items("q{n}"));
    }
}
