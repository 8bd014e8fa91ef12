using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Approvals;
using TherapeuticAlliance.Tests.Support;
using Xunit;
using FormModel = TherapeuticAlliance.Display.Forms.FormModel;

namespace TherapeuticAlliance.Tests.Display;

/// <summary>Holds docs/display.md: its pictures are what the code draws, its code stands here line by line.</summary>
public sealed class DisplayPageTests
{
    private static ScoreSeries series => ScoreSeries.Of(Pictured.Total, Pictured.Scores("twelve"));

    [Fact]
    public void The_course_of_the_page_is_what_the_code_draws() =>
        Approved.Verify(Repository.Path("docs", "pictures", "course.svg"), Pictured.Course("twelve").ToSvg(DisplayOptions.Default.WithIdPrefix("course")));

    [Fact]
    public void The_raters_of_the_page_are_what_the_code_draws() =>
        Approved.Verify(Repository.Path("docs", "pictures", "raters.svg"), Pictured.Dyad("twelve").ToSvg(DisplayOptions.Default.WithIdPrefix("raters")));

    [Fact]
    public void The_code_of_the_page_is_the_code_of_this_file()
    {
        string here = File.ReadAllText(Repository.Path("tests", "TherapeuticAlliance.Tests", "Display", "DisplayPageTests.cs"));
        string[] lines = [.. Blocks(File.ReadAllText(Repository.Path("docs", "display.md")).Replace("\r\n", "\n")).SelectMany(block => block.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using TherapeuticAlliance", StringComparison.Ordinal) && !line.Contains("// yours"))];

        Assert.True(lines.Length > 15);
        Assert.All(lines, line => Assert.Contains(line, here, StringComparison.Ordinal));
    }

    [Fact]
    public void The_form_of_the_page_is_filled_in_and_shown_again()
    {
        var texts = new WordingTexts("en", "Think of today's session with {therapist}.")
            .WithItem("1", "Being heard").WithAnchor("1", 0, "not at all").WithAnchor("1", 10, "fully")
            .WithItem("2", "What we talked about").WithAnchor("2", 0, "beside the point").WithAnchor("2", 10, "what matters to me")
            .WithItem("3", "How we worked").WithAnchor("3", 0, "not for me").WithAnchor("3", 10, "right for me")
            .WithItem("4", "All in all").WithAnchor("4", 0, "something was missing").WithAnchor("4", 10, "it was right")
            .WithPlaceholder("therapist", "your therapist");
        WordingPack pack = WordingPack.CreateOrFindings(Instruments.Srs, texts).Value;
        FormModel form = FormModel.Of(pack, new Dictionary<string, string> { ["therapist"] = "Dr. Ada" });

        string html = form.ToHtml(FormOptions.Default.WithAction("/session/7").WithHiddenField("token", "of your host"));
        string paper = form.ToText();

        ResponseSheet sheet = form.ReadPosted(new Dictionary<string, string?> { ["item.1"] = "9.2", ["item.2"] = "8", ["item.3"] = "", ["item.4"] = "10" });
        string again = form.ToHtml(FormOptions.Default.WithAnswers(sheet));

        Assert.Contains("Think of today&#39;s session with Dr. Ada.", html, StringComparison.Ordinal);
        Assert.Contains("0 beside the point |----------------------------------------| 10 what matters to me", paper, StringComparison.Ordinal);
        Assert.Equal(AnswerKind.Missing, sheet["3"].Kind);
        Assert.Contains("value=\"9.2\" aria-label=\"9.2\" checked=\"checked\"", again, StringComparison.Ordinal);
    }

    [Fact]
    public void The_course_of_the_page_is_drawn_and_reported()
    {
        MonitorCourse course = RuptureMonitor.For(Instruments.Srs["total"]).Replay(series);
        string svg = course.ToSvg(DisplayOptions.Default.WithIdPrefix("case-17").WithCaption("Case 17"));
        string small = course.ToSparkline(DisplayOptions.Default.WithIdPrefix("case-17-small"));
        string page = course.ToHtml();
        string caseload = HtmlReports.Caseload([new CaseloadEntry("Case 17", course), CaseloadEntry.NotWatched("Case 4", "declined")], overdueBefore: new DateTime(2026, 3, 1));

        Assert.All(new[] { svg, small }, chart => Assert.StartsWith("<svg", chart, StringComparison.Ordinal));
        Assert.All(new[] { page, caseload }, report => Assert.StartsWith("<section", report, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string page) => page.Split(["```csharp\n"], StringSplitOptions.None).Skip(1).Select(rest => rest.Substring(0, rest.IndexOf("```", StringComparison.Ordinal)));
}
