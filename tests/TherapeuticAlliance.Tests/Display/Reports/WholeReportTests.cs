using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Notebooks;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Display.Markup;
using Xunit;
using Shortest = TherapeuticAlliance.Tests.Support.Forms;

namespace TherapeuticAlliance.Tests.Display.Reports;

/// <summary>All cells of a report, a row a line; a picture stands as its id.</summary>
public sealed class WholeReportTests
{
    private static readonly DateTime Day = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);

    // Six sessions a week apart end on 2026-04-05, ten on 2026-05-03.
    [Fact]
    public void A_caseload_has_all_that_is_known_of_each_case()
    {
        MonitorCourse one = Weekly([30]);
        MonitorCourse undated = RuptureMonitor.For(Pictured.Total).Replay(ScoreSeries.Of(Pictured.Total, 30, 31, 30, 31, 30, 31));
        string why = string.Join(" ", one.Verdicts[0].Evidence.Select(evidence => evidence.WhyNotIn(TherapeuticAlliance.Texts.TextProvider.English)).OfType<string>().Distinct());
        string[] rows = Rows(HtmlReports.Caseload(
            [
                new CaseloadEntry("A", Weekly(Pictured.Scores("both ends"))), new CaseloadEntry("B", one), CaseloadEntry.NotWatched("C", "declined").WithAddress("/c"),
                new CaseloadEntry("D", Weekly([30, 31, 30, 31, 30, 31])), new CaseloadEntry("E", Pictured.Course("none")), new CaseloadEntry("F", undated),
            ],
            new DateTime(2026, 4, 10)));

        Assert.NotEqual(string.Empty, why);
        Assert.Equal(
            [
                "# Flagged in the last session", "Case|Form|Score pattern|Last session|Course|Overdue", "A|SRS, Total|strong, continuing|10 (2026-05-03)|chart-case-1|no",
                "# Not watched", "Case|Form|Why|Last session|Course|Overdue", "B|SRS, Total|" + why + "|1 (2026-03-01)|chart-case-2|yes, no session since 2026-03-01", "C|–|declined|–|–|–",
                "E|SRS, Total|No session yet.|–|–|No session yet.",
                "# Watched, no flag in the last session", "Case|Form|Score pattern|Last session|Course|Overdue", "D|SRS, Total|no flag|6 (2026-04-05)|chart-case-4|yes, no session since 2026-04-05",
                "F|SRS, Total|no flag|6 (–)|chart-case-6|date unknown",
            ],
            rows);
    }

    [Fact]
    public void A_case_whose_last_session_is_on_the_day_is_not_overdue_and_without_a_day_nothing_is_said()
    {
        CaseloadEntry[] cases = [new CaseloadEntry("D", Weekly([30, 31, 30, 31, 30, 31]))];

        Assert.Equal("D|SRS, Total|no flag|6 (2026-04-05)|chart-case-1|no", Rows(HtmlReports.Caseload(cases, new DateTime(2026, 4, 5))).Last());
        Assert.Equal(
            ["Case|Form|Score pattern|Last session|Course", "D|SRS, Total|no flag|6 (2026-04-05)|chart-case-1"], Rows(HtmlReports.Caseload(cases)).Reverse().Take(2).Reverse());
    }

    [Fact]
    public void A_course_says_of_each_session_what_is_known()
    {
        string[] rows = Rows(Pictured.Course("twelve").ToHtml());

        Assert.Equal("Session|Date|From, to|Score pattern|p, predictive-baseline|p, scan-lower", rows[1]);
        Assert.StartsWith("1|–|30|not judged: ", rows[2], StringComparison.Ordinal);
        Assert.EndsWith("|–|–", rows[2], StringComparison.Ordinal);
        Assert.StartsWith("4|–|no score|not judged|", rows[5], StringComparison.Ordinal);
        Assert.StartsWith("8|–|30 → 31|no flag|0.", rows[9], StringComparison.Ordinal);
        Assert.Equal("Session|Date|From, to|Score pattern", Rows(Pictured.Course("one").ToHtml())[1]);
        Assert.Equal("6|2026-04-05|30 → 31|no flag", string.Join("|", Rows(Weekly([30, 31, 30, 31, 30, 31]).ToHtml()).Last().Split('|').Take(4)));
    }

    [Fact]
    public void A_course_says_its_rule_its_prior_and_the_rates_of_the_levels_it_has()
    {
        MonitorCourse calm = Pictured.Course("two"), known = RuptureMonitor.For(Pictured.Total).WithPrior(30, 3, "our pilot").Replay(ScoreSeries.Of(Pictured.Total, 30));

        Assert.Equal(["Rule"], Parsed.Of(calm.ToHtml()).Elements("h3").Select(heading => heading.Value));
        Assert.Equal([calm.Monitor.Policy.ToString(), "No prior: the person's own earlier sessions alone."], Paragraphs(calm.ToHtml()).Take(2));
        Assert.Equal(3, Paragraphs(calm.ToHtml()).Length);
        Assert.StartsWith("Prior: ", Paragraphs(known.ToHtml())[1], StringComparison.Ordinal);
        Assert.Contains(Paragraphs(Pictured.Course("twelve").ToHtml()), words => words.StartsWith("False alarms, strong: ", StringComparison.Ordinal));
        Assert.Contains(Parsed.Of(calm.ToHtml()).Descendants(Pictured.Svg + "text"), text => text.Value == "not judged");
    }

    // 9 + 8 + 7 + 6 = 30 of 40 is 75 percent, and below 36.
    [Fact]
    public void One_form_has_its_scores_its_cut_offs_and_its_answers()
    {
        Threshold cutOff = Instruments.Srs["total"].Thresholds[0];

        Assert.Equal(
            [
                "# Score", "Scale|Score|Percent of maximum|Still possible|Answered", "Total|30|75|30 to 30|4 of 4",
                "# Published cut-offs", "Cut-off|Met|Source", "< 36: " + cutOff.Meaning + "|yes|" + cutOff.Source,
                "# Answers", "Item|Answer|Counted as", "1 relationship|9|9", "2 goals and topics|8|8", "3 approach or method|7|7", "4 overall|6|6",
            ],
            Rows(Instruments.Srs.Answer(9m, 8m, 7m, 6m).Score().ToHtml()));
    }

    [Fact]
    public void What_is_missing_of_a_form_is_a_dash_and_what_is_to_be_known_is_said_once()
    {
        Instrument form = Shortest.Sum(2);
        string html = form.Answer(5, null).Score().ToHtml(), whole = form.Answer(5, 4).Score().ToHtml();

        Assert.Equal(
            ["# Score", "Scale|Score|Percent of maximum|Still possible|Answered", "s|no score|–|6 to 10|1 of 2", "# Answers", "Item|Answer|Counted as", "1|5|5", "2|no answer|–"], Rows(html));
        Assert.Equal(["To be known about these scores"], Parsed.Of(html).Elements("h3").Select(heading => heading.Value));
        Assert.Single(Parsed.Of(html).Element("ul")!.Elements("li"), entry => entry.Value.StartsWith("Scale s has 1 of 2 items answered", StringComparison.Ordinal));
        Assert.Equal("chart-scales", Picture(html));
        Assert.Equal("ta-report", (string?)Parsed.Of(html).Attribute("class"));
        Assert.Null(Parsed.Of(html).Element("h2")!.Attribute("dir"));
        Assert.NotNull(Parsed.Of(whole).Element("style"));
    }

    [Fact]
    public void Two_raters_of_one_session_have_their_scores_and_their_answers()
    {
        string html = Pictured.Comparison().ToHtml();
        string[] rows = Rows(html);
        string? label = Instruments.WaiS.Client.Items[0].Label;

        Assert.Equal("chart-profile", Picture(html));
        Assert.Equal(["# Score", "Scale|therapist|client|therapist minus client"], rows.Take(2));
        Assert.Contains("Item|therapist|client|Difference", rows);
        Assert.Contains("1" + (label is null ? string.Empty : " " + label) + "|7|1|6", rows);
    }

    [Fact]
    public void Two_raters_of_a_course_have_a_row_for_each_session_of_either_in_order()
    {
        DyadCourse course = TherapeuticAlliance.Dyads.Dyad.Compare(
            ScoreSeries.FromSessions(Instruments.WaiS.Therapist["total"], [new SessionScore(2, 41), new SessionScore(3, 40)]).Value,
            ScoreSeries.FromSessions(Instruments.WaiS.Client["total"], [new SessionScore(1, 44), new SessionScore(2, 42.5)]).Value).Value;

        Assert.Equal("chart-dyad", Picture(course.ToHtml()));
        Assert.Equal(
            ["# Sessions", "Session|therapist|client|therapist minus client", "1|no score|44|not compared", "2|41|42.5|-1.5", "3|40|no score|not compared"], Rows(course.ToHtml()));
    }

    [Fact]
    public void Every_report_has_the_ids_that_its_options_say()
    {
        DisplayOptions options = DisplayOptions.Default.WithIdPrefix("mine");
        var course = Course.FromScores(RuptureMonitor.For(Pictured.Total), Pictured.Course("twelve").Series.Sessions, new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)).Value;
        string[] reports = [Pictured.Course("twelve").ToHtml(options), course.ToHtml(options), Pictured.Dyad("twelve").ToHtml(options), Pictured.Comparison().ToHtml(options), Pictured.Report().ToHtml(options)];

        Assert.All(reports, report => Assert.Equal("mine", (string?)Parsed.Of(report).Attribute("id")));
        Assert.Equal("mine-course", Picture(reports[0]));
        Assert.Equal(Pictured.Course("twelve").ToHtml(), course.ToHtml());
    }

    [Fact]
    public void A_notebook_shows_each_of_ours_with_ids_made_from_its_content_and_nothing_else()
    {
        HtmlFormatter formatter = Assert.IsType<HtmlFormatter>(Assert.Single(new HtmlFormatterSource().CreateTypeFormatters()));
        Dictionary<object, string> known = new()
        {
            [Pictured.Report()] = "section",
            [Pictured.Course("two")] = "section",
            [Pictured.Comparison()] = "section",
            [Pictured.Dyad("two")] = "section",
            [ScoreSeries.Of(Pictured.Total, 30)] = "svg",
        };
        string[] ids = [.. known.Select(one =>
        {
            var writer = new StringWriter();
            Assert.True(formatter.Format(one.Key, writer));
            Assert.Equal(one.Value, Parsed.Of(writer.ToString()).Name.LocalName);
            return (string)Parsed.Of(writer.ToString()).Attribute("id")!;
        })];
        var nothing = new StringWriter();

        Assert.Equal("text/html", formatter.MimeType);
        Assert.All(ids, id => Assert.Matches("^ta-[0-9a-f]{12}$", id));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.False(formatter.Format("a text", nothing));
        Assert.Equal(string.Empty, nothing.ToString());
    }

    private static MonitorCourse Weekly(double?[] scores) => RuptureMonitor.For(Pictured.Total).Replay(ScoreSeries.FromSessions(
        Pictured.Total, scores.Select((score, i) => new SessionScore(i + 1, score, Day.AddDays(7 * i)))).Value);

    private static string? Picture(string html) => (string?)Parsed.Of(html).Element(Pictured.Svg + "svg")!.Attribute("id");

    private static string[] Paragraphs(string html) => [.. Parsed.Of(html).Elements("p").Select(p => p.Value)];

    private static string[] Rows(string html) => [.. Parsed.Of(html).Elements("table").SelectMany(table => table.Descendants("tr")
        .Select(row => string.Join("|", row.Elements().Select(Shown))).Prepend("# " + table.Element("caption")!.Value))];

    private static string Shown(XElement cell) => (string?)cell.Element(Pictured.Svg + "svg")?.Attribute("id") ?? cell.Value;
}
