using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Quality;

/// <summary>Holds docs/response-quality.md: its code stands here line by line, and its figures are true.</summary>
public sealed class ResponseQualityPageTests
{
    private static readonly DocumentationPage Page = new("response-quality.md");

    [Fact]
    public void The_code_of_the_page_stands_here() => Page.AssertCodeStandsIn("Quality", "ResponseQualityPageTests.cs");

    [Fact]
    public void A_row_of_fives_has_statistics_and_no_finding()
    {
        using var Console = new StringWriter(CultureInfo.InvariantCulture);
        ResponseSheet sheet = Key.All(Instruments.WaiSr.Client, 5);
        ResponseSheet[] sheets = [sheet, sheet, sheet];
        SheetQuality quality = ResponseQuality.Of(sheet);
        Console.WriteLine(quality.LongString);
        Console.WriteLine(quality.IntraIndividualVariability);
        Console.WriteLine(quality.Findings.Count);

        Result<CourseQuality> course = ResponseQuality.OfCourse(sheets);
        Console.WriteLine(course.Value.Describe());

        Assert.StartsWith("12 0 0 Working Alliance Inventory", Console.ToString().Replace(Environment.NewLine, " "));
        Assert.All(course.Value.Findings, finding => Assert.Equal(QualityFindings.CeilingCensored, finding.Kind));
        Assert.Equal(4, course.Value.Findings.Count);
    }

    [Fact]
    public void The_worked_example_is_true()
    {
        SheetQuality quality = ResponseQuality.Of(Forms.Sum(6).Answer(1, 2, 2, 2, 3, 3));

        Assert.Equal((3, 2.0, 0.7528), (quality.LongString!.Value, quality.AverageString!.Value, Math.Round(quality.IntraIndividualVariability!.Value, 4)));
    }

    [Fact]
    public void Every_finding_about_answers_is_on_the_page() => Assert.All(
        FindingKinds.All.Where(kind => kind.Code.StartsWith("TA84", StringComparison.Ordinal) && kind.Severity != FindingSeverity.Error),
        kind => Assert.Contains(kind.Code, Page.Text));

    [Fact]
    public void The_defaults_are_those_of_the_page() =>
        Assert.Equal((3, 3, 9), (ResponseQuality.IdenticalForms, ResponseQuality.CeilingSessions, ResponseQuality.EarlierForms));
}
