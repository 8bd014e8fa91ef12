using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Tests.Display;

/// <summary>What the tests draw, and what every picture must be.</summary>
internal static class Pictured
{
    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static TheoryData<string> Courses { get; } = ["none", "one", "two", "twelve", "two hundred", "all missing", "both ends"];

    internal static Scale Total => Instruments.Srs["total"];

    internal static double?[] Scores(string name) => name switch
    {
        "none" => [],
        "one" => [30],
        "two" => [30, 31],
        "twelve" => [30, 29, 31, null, 30, 32, 30, 31, 12, 11, 30, 31],
        "two hundred" => [.. Enumerable.Range(0, 200).Select(i => (double?)(30 + (i % 7)))],
        "all missing" => [null, null, null],
        _ => [40, 40, 40, 40, 40, 0, 40, 40, 0, 0],
    };

    internal static MonitorCourse Course(string name) => RuptureMonitor.For(Total).Replay(ScoreSeries.Of(Total, Scores(name)));

    internal static DyadCourse Dyad(string name)
    {
        double?[] scores = name == "both ends" ? [60, 12, 60, 12] : [.. Scores(name).Select(score => score + 12)];
        return TherapeuticAlliance.Dyads.Dyad.Compare(
            ScoreSeries.Of(Instruments.WaiS.Therapist["total"], scores),
            ScoreSeries.Of(Instruments.WaiS.Client["total"], [.. scores.Select((score, i) => i % 4 == 2 ? null : Math.Max(12, Math.Min(84, score.GetValueOrDefault(50) - 6 + (i % 3))) as double?)])).Value;
    }

    internal static DyadComparison Comparison() => TherapeuticAlliance.Dyads.Dyad.Compare(
        Instruments.WaiS.Therapist.Answer(7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6), Instruments.WaiS.Client.Answer(1, 2, 3, 4, 5, 6, 7, null, 7, 7, 7, 7)).Value;

    internal static ScoreReport Report() => Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5).Score();

    internal static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    /// <summary>An image with title and description, without a script, and without anything from outside.</summary>
    internal static void IsSelfContained(XElement svg)
    {
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "image" or "use" or "foreignObject" or "a");
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName == "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", svg.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", svg.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.All(((string)svg.Attribute("aria-labelledby")!).Split(' '), id => Assert.NotEqual(string.Empty, svg.Elements().Single(element => (string?)element.Attribute("id") == id).Value));
    }

    /// <summary>Every mark and text lies inside the picture.</summary>
    internal static void IsInside(XElement svg)
    {
        double width = Number(svg, "width"), height = Number(svg, "height");
        Assert.All(svg.Descendants(Svg + "circle"), circle => Assert.InRange(Number(circle, "cx"), 3, width - 3));
        Assert.All(svg.Descendants(Svg + "circle"), circle => Assert.InRange(Number(circle, "cy"), 3, height - 3));
        Assert.All(svg.Descendants(Svg + "text"), text => Assert.InRange(Number(text, "y"), 12, height - 4));
        Assert.All(svg.Descendants(Svg + "text"), text => Assert.InRange(Number(text, "x"), 0, width - 8));
        Assert.All(
            svg.Descendants(Svg + "path").SelectMany(path => ((string)path.Attribute("d")!).Split(['M', 'L', 'Z'], StringSplitOptions.RemoveEmptyEntries)).Select(point => point.Split(' ')),
            point => Assert.True(
                double.Parse(point[0], CultureInfo.InvariantCulture) is var x && x >= 0 && x <= width && double.Parse(point[1], CultureInfo.InvariantCulture) is var y && y >= 0 && y <= height));
    }
}
