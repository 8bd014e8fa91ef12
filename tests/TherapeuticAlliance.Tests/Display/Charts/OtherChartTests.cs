using System;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Tests.Display.Markup;
using Xunit;

namespace TherapeuticAlliance.Tests.Display.Charts;

public sealed class OtherChartTests
{
    private static readonly XNamespace Svg = Pictured.Svg;

    public static TheoryData<string> Courses => Pictured.Courses;

    [Theory]
    [MemberData(nameof(Courses))]
    public void Two_raters_are_drawn_inside_the_frame_whatever_they_rated(string name)
    {
        XElement svg = Parsed.Of(Pictured.Dyad(name).ToSvg());

        Pictured.IsSelfContained(svg);
        Pictured.IsInside(svg);
    }

    [Fact]
    public void Two_raters_differ_by_dash_and_shape_and_each_missing_mark_says_whose_it_is()
    {
        XElement svg = Parsed.Of(Pictured.Dyad("twelve").ToSvg());
        string style = svg.Element(Svg + "style")!.Value;

        Assert.Contains(".two{stroke:var(--two);stroke-width:2;stroke-dasharray", style, StringComparison.Ordinal);
        Assert.Contains(svg.Descendants(Svg + "title"), title => title.Value == "Session 4: therapist no score.");
        Assert.Contains(svg.Descendants(Svg + "title"), title => title.Value == "Session 3: client no score.");
    }

    [Fact]
    public void There_is_a_bar_for_each_session_that_both_rated_and_no_other()
    {
        var course = Pictured.Dyad("twelve");
        XElement svg = Parsed.Of(course.ToSvg());

        Assert.Equal(course.Sessions.Count, svg.Descendants(Svg + "path").Count(path => (string?)path.Attribute("class") == "bar"));
        Assert.Contains("Session 1: therapist 42, client 36.", svg.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Scales_of_one_form_are_drawn_in_percent_of_maximum()
    {
        XElement svg = Parsed.Of(Pictured.Report().ToSvg());

        Pictured.IsSelfContained(svg);
        Pictured.IsInside(svg);
        // Task items 1, 2, 10, 12 are 5 + 4 + 4 + 5 = 18 of 4 to 20, so 100 * 14 / 16.
        Assert.Contains("18 (87.5 %)", svg.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Contains("no score", svg.Descendants(Svg + "text").Select(text => text.Value));
    }

    [Fact]
    public void Answers_of_two_raters_are_drawn_item_by_item()
    {
        XElement svg = Parsed.Of(Pictured.Comparison().ToSvg());

        Pictured.IsSelfContained(svg);
        Pictured.IsInside(svg);
        Assert.Equal(12, svg.Elements(Svg + "g").Count());
        Assert.Contains("therapist 2, client no score", svg.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }
}
