using System;
using System.Globalization;
using System.IO;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Change;

/// <summary>Holds docs/change.md: its code stands here line by line, and its figures are true.</summary>
public sealed class ChangePageTests
{
    private static readonly DocumentationPage Page = new("change.md");

    [Fact]
    public void The_code_of_the_page_stands_here() => Page.AssertCodeStandsIn("Change", "ChangePageTests.cs");

    [Fact]
    public void The_first_example_gives_what_the_page_says()
    {
        using var Console = new StringWriter(CultureInfo.InvariantCulture);
        Result<ChangeAssessment> result = ReliableChange.JacobsonTruax(Instruments.Core10["total"])
            .WithNorm("Primary-care counselling")
            .WithReliability(0.90, "alpha, novopsych.com.au, CORE-10")
            .WithCriticalValue(1.645)
            .WithClinicalCutOff("Primary-care counselling", "General population")
            .Assess(before: 25, after: 10);
        ChangeAssessment change = result.Value;
        Console.WriteLine(change.Classification);
        Console.WriteLine(change.Index);
        Console.WriteLine(change.Criterion.Points);
        Console.WriteLine(change.Describe());

        string[] lines = Console.ToString().Split(["\r\n", "\n"], StringSplitOptions.None);
        Assert.Equal("Recovered", lines[0]);
        Assert.StartsWith("-4.35597", lines[1]);
        Assert.StartsWith("5.66463", lines[2]);
        Assert.All(new[] { "// Recovered", "// -4.35597", "// 5.66463" }, comment => Assert.Contains(comment, Page.Text));
    }

    [Fact]
    public void The_course_is_followed_by_the_within_person_form()
    {
        using var Console = new StringWriter(CultureInfo.InvariantCulture);
        Scale scale = Criteria.Mean;
        ScoreSeries series = ScoreSeries.Of(scale, 4.2, 4.1, null, 3.4, 4.3);
        Result<ChangeCourse> course = ReliableChange.WithinPerson(scale)
            .WithWithinPersonStandardDeviation(0.25, "our clinic, 212 courses")
            .WithConfidence(0.95)
            .BySession(series);
        foreach (SessionChange step in course.Value.Changes)
        {
            Console.WriteLine(step.From + " to " + step.To + ": " + step.Assessment.Classification);
        }

        Assert.Equal("1 to 2: NoReliableChange 2 to 4: Deteriorated 4 to 5: Improved ", Console.ToString().Replace(Environment.NewLine, " "));
    }

    // The table of the page: the criterion in within-person SDs is 1.96·√2·√((1 − alpha)/.23).
    [Theory]
    [InlineData(0.80)]
    [InlineData(0.85)]
    [InlineData(0.90)]
    [InlineData(0.92)]
    [InlineData(0.93)]
    [InlineData(0.95)]
    public void The_table_of_false_alarms_is_true(double alpha)
    {
        ChangeCriterion criterion = ReliableChange.JacobsonTruax(Criteria.Mean).Given(1, alpha).Criterion().Valid();
        string row = string.Format(
            CultureInfo.InvariantCulture, "| {0:.00} | {1:0.00} | {2:0.0} |", alpha, criterion.Points / Math.Sqrt(0.23), 100 * criterion.FalseAlarmRateBySession);

        Assert.Contains(row, Page.Text);
    }
}
