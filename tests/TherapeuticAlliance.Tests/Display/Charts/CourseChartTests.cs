using System;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Display.Markup;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Display.Charts;

public sealed class CourseChartTests
{
    private static readonly XNamespace Svg = Pictured.Svg;

    public static TheoryData<string> Courses => Pictured.Courses;

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_chart_needs_nothing_from_outside_and_stays_in_its_frame(string name)
    {
        XElement svg = Parsed.Of(Pictured.Course(name).ToSvg());

        Pictured.IsSelfContained(svg);
        Pictured.IsInside(svg);
    }

    [Fact]
    public void A_session_without_a_score_breaks_the_line()
    {
        XElement svg = Parsed.Of(ScoreSeries.Of(Pictured.Total, 30, 31, null, 32, 33).ToSvg());

        Assert.Equal(2, ((string)Path(svg, "one").Attribute("d")!).Count(c => c == 'M'));
        Assert.Equal("Session 3: no score.", Path(svg, "gap").Parent!.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void The_description_tells_every_session_the_range_and_the_cut_off_with_its_source()
    {
        string story = Parsed.Of(ScoreSeries.Of(Pictured.Total, 38.4, null, 20).ToSvg()).Element(Svg + "desc")!.Value;

        Assert.StartsWith("Session 1: 38.4. Session 2: no score. Session 3: 20. Possible scores: 0 to 40. A higher score is better. Published cut-off < 36: ", story, StringComparison.Ordinal);
        Assert.EndsWith("Source: " + Pictured.Total.Thresholds[0].Source, story, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_of_a_watched_course_tells_each_level()
    {
        MonitorCourse course = Pictured.Course("twelve");
        string story = Parsed.Of(course.ToSvg()).Element(Svg + "desc")!.Value;

        Assert.Equal(RuptureLevel.Strong, course.Verdicts[8].Level);
        Assert.Contains("Session 1: 30. Score pattern: not judged.", story, StringComparison.Ordinal);
        Assert.Contains("Session 9: 12. Score pattern: strong, new.", story, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_of_the_scale_and_the_cut_off_are_labelled()
    {
        string[] texts = [.. Parsed.Of(ScoreSeries.Of(Pictured.Total).ToSvg()).Descendants(Svg + "text").Select(text => text.Value)];

        Assert.Contains("0", texts);
        Assert.Contains("40", texts);
        Assert.Contains("< 36", texts);
        Assert.Contains("No session yet.", texts);
    }

    [Fact]
    public void A_session_that_was_not_judged_looks_unlike_one_without_a_flag()
    {
        MonitorCourse course = Pictured.Course("twelve");
        string[] styles = [.. Parsed.Of(course.ToSvg()).Elements(Svg + "g").SelectMany(group => group.Elements(Svg + "circle")).Select(circle => (string)circle.Attribute("class")!)];

        Assert.Equal(course.Verdicts.Where(verdict => verdict.Score is not null).Select(verdict => verdict.Level == RuptureLevel.NotJudged ? "open" : "point"), styles);
        Assert.Contains("open", styles);
        Assert.Contains("point", styles);
    }

    [Fact]
    public void A_new_flag_is_filled_and_named_and_one_that_continues_is_hollow()
    {
        MonitorCourse course = Pictured.Course("twelve");
        XElement[] sessions = [.. Parsed.Of(course.ToSvg()).Elements(Svg + "g")];

        Assert.True(course.Verdicts[8].IsOnset && course.Verdicts[9].IsContinuing);
        Assert.Equal(("flag", "strong"), ((string)sessions[8].Element(Svg + "path")!.Attribute("class")!, sessions[8].Element(Svg + "text")!.Value));
        Assert.Equal("flag hollow", (string)sessions[9].Element(Svg + "path")!.Attribute("class")!);
        Assert.Null(sessions[9].Element(Svg + "text"));
    }

    [Fact]
    public void What_a_session_is_held_against_is_drawn_for_judged_sessions_only()
    {
        MonitorCourse course = Pictured.Course("twelve");
        int judged = course.Verdicts.Count(verdict => verdict.Evidence.Any(evidence => evidence.IsEligible && evidence.Baseline is not null && evidence.Sigma is not null));

        Assert.Equal(judged, Parsed.Of(course.ToSvg()).Elements(Svg + "path").Count(path => (string?)path.Attribute("class") == "band"));
    }

    [Fact]
    public void No_cut_off_is_drawn_where_none_is_published()
    {
        XElement svg = Parsed.Of(ScoreSeries.Of(Instruments.WaiSr.Client["total"], 40, 50).ToSvg());

        Assert.DoesNotContain(svg.Descendants(Svg + "path"), path => (string?)path.Attribute("class") == "cut");
        Assert.Contains(svg.Descendants(Svg + "text"), text => text.Value == "No published cut-off.");
    }

    [Fact]
    public void Ids_are_unique_with_two_charts_on_one_page()
    {
        string page = "<div>" + Pictured.Course("two").ToSvg(DisplayOptions.Default.WithIdPrefix("a")) + Pictured.Course("two").ToSvg(DisplayOptions.Default.WithIdPrefix("b")) + "</div>";
        string[] ids = [.. Parsed.Of(page).Descendants().Attributes("id").Select(id => id.Value)];

        Assert.Equal(["a", "a-title", "a-desc", "b", "b-title", "b-desc"], ids);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"x\" '&amp;")]
    [InlineData("\u202E\u05D0\u05D1 \u0301")]
    public void A_hostile_caption_stays_text(string caption)
    {
        XElement svg = Parsed.Of(Pictured.Course("two").ToSvg(DisplayOptions.Default.WithCaption(caption)));

        Pictured.IsSelfContained(svg);
        Assert.Equal(caption, svg.Element(Svg + "title")!.Value);
    }

    [Theory]
    [InlineData("Donaudampfschiffahrt", 20)]
    [InlineData("\u4F1A\u8BDD", 60)]
    public void A_long_caption_is_broken_into_lines_that_are_all_printed(string word, int times)
    {
        string caption = string.Concat(Enumerable.Repeat(word, times));
        XElement svg = Parsed.Of(Pictured.Course("two").ToSvg(DisplayOptions.Default.WithCaption(caption)));
        string[] lines = [.. svg.Descendants(Svg + "text").Where(text => (string?)text.Attribute("class") == "heading").Select(text => text.Value)];

        Assert.Equal(caption, string.Concat(lines));
        Assert.True(lines.Length > 1);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_chart_is_the_same_in_every_culture(string name)
    {
        string svg = Pictured.Course(name).ToSvg();

        Assert.All(InCulture.Foreign, culture => Assert.Equal(svg, InCulture.Of(culture, () => Pictured.Course(name).ToSvg())));
    }

    [Fact]
    public void A_sparkline_tells_the_same_story_without_a_text_in_the_picture()
    {
        XElement svg = Parsed.Of(Pictured.Course("twelve").ToSparkline());

        Pictured.IsSelfContained(svg);
        Pictured.IsInside(svg);
        Assert.Empty(svg.Descendants(Svg + "text"));
        Assert.Contains("Session 9: 12. Score pattern: strong, new.", svg.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_sparkline_of_any_course_is_drawn(string name) => Pictured.IsInside(Parsed.Of(Pictured.Course(name).ToSparkline()));

    [Fact]
    public void Options_never_show_the_caption() => Assert.Equal("DisplayOptions chart", DisplayOptions.Default.WithCaption("Ann").ToString());

    private static XElement Path(XElement svg, string style) => svg.Descendants(Svg + "path").Single(path => (string?)path.Attribute("class") == style);
}
