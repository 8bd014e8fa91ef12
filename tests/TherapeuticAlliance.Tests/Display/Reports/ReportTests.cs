using System;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Display.Markup;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Display.Reports;

public sealed class ReportTests
{
    private static readonly DateTime Day = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static TheoryData<string> Courses => Pictured.Courses;

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_course_has_a_row_for_each_session_and_one_caution(string name)
    {
        MonitorCourse course = Pictured.Course(name);
        XElement report = Parsed.Of(course.ToHtml());

        Assert.Equal(course.Verdicts.Count, report.Descendants("tbody").Elements("tr").Count());
        Assert.Single(report.Elements("p"), p => p.Value.StartsWith("A flag says", StringComparison.Ordinal));
        Pictured.IsSelfContained(report.Element(Pictured.Svg + "svg")!);
    }

    [Fact]
    public void A_course_without_a_session_says_so_instead_of_an_empty_table()
    {
        Assert.All(new[] { Pictured.Course("none").ToHtml(), Pictured.Dyad("none").ToHtml() }, html =>
        {
            XElement report = Parsed.Of(html);
            Assert.Empty(report.Descendants("table"));
            Assert.Single(report.Elements("p"), p => p.Value == "No session yet.");
        });
    }

    [Fact]
    public void What_the_caller_names_runs_in_a_direction_of_its_own()
    {
        XElement report = Parsed.Of(HtmlReports.Caseload(
            [CaseloadEntry.NotWatched("\u05D0 <b>", "\u05D1")], null, DisplayOptions.Default.WithCaption("\u05D2")));

        Assert.Equal(["\u05D2", "\u05D0 <b>", "\u05D1"], report.Descendants().Where(element => (string?)element.Attribute("dir") == "auto").Select(element => element.Value));
        Assert.Contains("unicode-bidi:plaintext", Pictured.Course("two").ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_of_a_course_says_from_where_to_where_its_level_and_p()
    {
        XElement report = Parsed.Of(Pictured.Course("twelve").ToHtml());
        string[] row = [.. report.Descendants("tbody").Single().Elements("tr").ElementAt(8).Elements().Select(cell => cell.Value)];

        Assert.Equal(["9", "–", "31 → 12", "strong, new"], row.Take(4));
        Assert.All(row.Skip(4), p => Assert.Matches(@"^(< 0\.001|0\.\d{3}|–)$", p));
        Assert.Equal(["Session", "Date", "From, to", "Score pattern", "p, predictive-baseline", "p, scan-lower"], report.Descendants("th").Where(th => (string?)th.Attribute("scope") == "col").Select(th => th.Value));
    }

    [Fact]
    public void The_rule_and_each_rate_are_said_once()
    {
        MonitorCourse course = Pictured.Course("both ends");
        string[] paragraphs = [.. Parsed.Of(course.ToHtml()).Elements("p").Select(p => p.Value)];

        Assert.Equal(paragraphs.Length, paragraphs.Distinct().Count());
        Assert.Contains(course.Monitor.Policy.ToString(), paragraphs);
        Assert.Contains(paragraphs, p => p.StartsWith("False alarms, ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_session_that_could_not_be_judged_says_why() => Assert.StartsWith(
        "not judged: ", Parsed.Of(Pictured.Course("one").ToHtml()).Descendants("tbody").Single().Elements("tr").Single().Elements().ElementAt(3).Value, StringComparison.Ordinal);

    [Fact]
    public void One_form_shows_its_scores_cut_offs_answers_and_findings()
    {
        XElement report = Parsed.Of(Instruments.Srs.Answer(8.6m, 9.7m, 9.9m, 7.8m).Score().ToHtml());
        string[][] cells = [.. report.Descendants("tbody").SelectMany(body => body.Elements("tr")).Select(row => row.Elements().Select(cell => cell.Value).ToArray())];

        // 8.6 + 9.7 + 9.9 + 7.8 = 36.0, 90 % of 40; 36 is not below the cut-off of 36.
        Assert.Equal(["36", "90", "36 to 36", "4 of 4"], cells[0].Skip(1));
        Assert.Equal("no", cells[1][1]);
        Assert.Equal(["1 relationship", "8.6", "8.6"], cells[2]);
        Assert.Equal(6, cells.Length);
    }

    [Fact]
    public void A_form_without_a_score_says_so_and_why()
    {
        XElement report = Parsed.Of(Pictured.Report().ToHtml());

        Assert.Contains(report.Descendants("td"), cell => cell.Value == "no score");
        Assert.Contains(report.Descendants("li"), finding => finding.Value.StartsWith("Scale bond has 3 of 4 items answered and needs 4", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_raters_are_told_side_by_side()
    {
        XElement report = Parsed.Of(Pictured.Comparison().ToHtml());
        string[] first = [.. report.Descendants("tbody").Last().Elements("tr").First().Elements().Select(cell => cell.Value)];

        Assert.Equal(["7", "1", "6"], first.Skip(1));
        Assert.Contains(report.Descendants("td"), cell => cell.Value == "not compared");
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_course_of_two_raters_has_a_row_for_each_session(string name)
    {
        var course = Pictured.Dyad(name);

        Assert.Equal(course.Sessions.Count + course.Unpaired.Count, Parsed.Of(course.ToHtml()).Descendants("tbody").Elements("tr").Count());
    }

    [Fact]
    public void A_caseload_says_who_is_flagged_who_is_not_watched_and_why_and_who_is_overdue()
    {
        XElement report = Parsed.Of(HtmlReports.Caseload(
            [
                new CaseloadEntry("A", Dated(Pictured.Scores("both ends"))),
                new CaseloadEntry("B", Dated([30])),
                CaseloadEntry.NotWatched("C", "declined <the> form"),
                new CaseloadEntry("D", Dated([30, 31, 30, 31, 30, 31])),
                new CaseloadEntry("E", Pictured.Course("none")),
            ],
            Day.AddDays(40)));
        string[] Rows(string caption) => [.. report.Elements("table").Where(table => table.Element("caption")!.Value == caption).Descendants("tbody").Single().Elements("tr").Select(row => row.Element("th")!.Value)];

        Assert.Equal(["A"], Rows("Flagged in the last session"));
        Assert.Equal(["B", "C", "E"], Rows("Not watched"));
        Assert.Equal(["D"], Rows("Watched, no flag in the last session"));
        Assert.Equal("declined <the> form", Cell(report, "C", 2));
        Assert.Equal("yes, no session since 2026-03-01", Cell(report, "B", 5));
        Assert.Equal("no", Cell(report, "A", 5));
        Assert.Equal("No session yet.", Cell(report, "E", 5));
    }

    [Fact]
    public void A_caseload_without_a_date_says_nothing_of_overdue_and_an_empty_group_says_nobody()
    {
        XElement report = Parsed.Of(HtmlReports.Caseload([]));

        Assert.Equal(3, report.Elements("p").Count(p => p.Value == "Nobody."));
        Assert.DoesNotContain("Overdue", report.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_a_caption_identifies_anybody()
    {
        ResponseSheet sheet = Instruments.Srs.Answer(8m, 8m, 8m, 8m).WithAdministration(new Administration("adm-17", "subject-4", "respondent-9", 3));
        string report = sheet.Score().ToHtml();

        Assert.DoesNotContain("adm-17", report, StringComparison.Ordinal);
        Assert.DoesNotContain("subject-4", report, StringComparison.Ordinal);
        Assert.DoesNotContain("respondent-9", report, StringComparison.Ordinal);
        Assert.Contains("Ann &amp; Bob", sheet.Score().ToHtml(DisplayOptions.Default.WithCaption("Ann & Bob")), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_unique_with_two_reports_on_one_page_even_with_the_longest_prefix()
    {
        string One(char c) => HtmlReports.Caseload([new("A", Pictured.Course("two")), new("B", Pictured.Course("two"))], null, DisplayOptions.Default.WithIdPrefix(c + new string('x', 63)));
        string[] ids = [.. Parsed.Of("<div>" + One('a') + One('b') + "</div>").Descendants().Attributes("id").Select(id => id.Value)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Every_column_and_row_is_headed()
    {
        XElement report = Parsed.Of(Pictured.Report().ToHtml());

        Assert.All(report.Descendants("table"), table => Assert.NotEqual(string.Empty, table.Element("caption")!.Value));
        Assert.All(report.Descendants("tbody").Elements("tr"), row => Assert.Equal("row", (string?)row.Elements().First().Attribute("scope")));
    }

    [Fact]
    public void A_report_is_the_same_in_every_culture()
    {
        static string All() => Pictured.Report().ToHtml() + Pictured.Course("twelve").ToHtml() + Pictured.Comparison().ToHtml() + Pictured.Dyad("twelve").ToHtml();
        string here = All();

        Assert.All(InCulture.Foreign, culture => Assert.Equal(here, InCulture.Of(culture, All)));
    }

    [Fact]
    public void A_caseload_shows_the_course_that_a_host_stores_as_the_series_it_was_made_of()
    {
        var course = Course.FromScores(RuptureMonitor.For(Pictured.Total), Pictured.Course("twelve").Series.Sessions, DateTimeOffset.UnixEpoch).Value;

        Assert.Equal(HtmlReports.Caseload([new CaseloadEntry("A", Pictured.Course("twelve"))]), HtmlReports.Caseload([new CaseloadEntry("A", course)]));
        Assert.Equal(Pictured.Course("twelve").ToSparkline(), course.ToSparkline());
    }

    [Fact]
    public void A_case_leads_to_the_page_of_the_host()
    {
        XElement link = Parsed.Of(HtmlReports.Caseload([new CaseloadEntry("A <b>", Pictured.Course("one")).WithAddress("/cases/1?a&b"), CaseloadEntry.NotWatched("B", "why")])).Descendants("a").Single();

        Assert.Equal(("A <b>", "/cases/1?a&b"), (link.Value, (string?)link.Attribute("href")));
    }

    [Fact]
    public void Every_style_of_a_page_carries_its_nonce() => Assert.All(
        Parsed.Of("<p>" + HtmlReports.Caseload([new CaseloadEntry("A", Pictured.Course("twelve"))], options: DisplayOptions.Default.WithNonce("n\"1").WithIdPrefix("a"))
            + Pictured.Course("twelve").ToHtml(DisplayOptions.Default.WithNonce("n\"1").WithCaption("B").In(TextProvider.German)) + "</p>")
            .Descendants().Where(element => element.Name.LocalName == "style"),
        style => Assert.Equal("n\"1", (string?)style.Attribute("nonce")));

    private static string Cell(XElement report, string name, int column) =>
        report.Descendants("tr").Single(row => (string?)row.Element("th")?.Attribute("scope") == "row" && row.Element("th")!.Value == name).Elements().ElementAt(column).Value;

    private static MonitorCourse Dated(double?[] scores) => RuptureMonitor.For(Pictured.Total).Replay(ScoreSeries.FromSessions(
        Pictured.Total, scores.Select((score, i) => new SessionScore(i + 1, score, Day.AddDays(7 * i)))).Value);
}
