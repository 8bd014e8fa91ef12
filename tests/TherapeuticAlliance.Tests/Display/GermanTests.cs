using System;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Tests.Display.Markup;
using TherapeuticAlliance.Texts;
using Xunit;
using EnglishWords = TherapeuticAlliance.Tests.Support.EnglishWords;
using FormModel = TherapeuticAlliance.Display.Forms.FormModel;
using Shortest = TherapeuticAlliance.Tests.Support.Forms;

namespace TherapeuticAlliance.Tests.Display;

public sealed class GermanTests
{
    private static readonly DisplayOptions German = DisplayOptions.Default.In(TextProvider.German);

    [Fact]
    public void A_chart_speaks_the_language_of_its_options()
    {
        XElement svg = Parsed.Of(ScoreSeries.Of(Pictured.Total, 38.4, null).ToSvg(German));

        Assert.Equal("de", (string?)svg.Attribute("lang"));
        Assert.StartsWith("Sitzung 1: 38,4. Sitzung 2: kein Wert. Mögliche Werte: 0 bis 40.", svg.Element(Pictured.Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_picture_nor_table_of_a_course_has_an_English_word()
    {
        XElement report = Parsed.Of(RuptureCourse().ToHtml(German));

        Assert.Empty(report.Descendants().Where(element => !element.HasElements && element.Name.LocalName != "style").SelectMany(element => EnglishWords.In(element.Value)));
    }

    [Fact]
    public void No_mark_of_the_legend_lies_under_a_word_of_it()
    {
        XElement svg = Parsed.Of(RuptureCourse().ToSvg(German));
        XElement[] texts = [.. svg.Elements(Pictured.Svg + "text")];
        int first = Array.FindIndex(texts, text => text.Value == "nicht beurteilt");

        // A letter of the font is 7 wide on the average; the mark of the next entry begins 12 + 7 before its word.
        for (int i = first; i < first + 5; i++)
        {
            double end = Pictured.Number(texts[i], "x") + (7 * texts[i].Value.Length);
            Assert.True(end < Pictured.Number(texts[i + 1], "x") - 19, texts[i].Value);
        }
    }

    [Fact]
    public void A_legend_of_long_words_takes_another_line()
    {
        MonitorCourse course = RuptureCourse();
        TextProvider wordy = TextProvider.English.With("chart.no-flag", new string('x', 60));
        XElement svg = Parsed.Of(course.ToSvg(DisplayOptions.Default.In(wordy)));

        Pictured.IsInside(svg);
        Assert.Equal(Pictured.Number(Parsed.Of(course.ToSvg()), "height") + 19, Pictured.Number(svg, "height"));
    }

    [Fact]
    public void The_button_of_a_form_does_too()
    {
        XElement button = Parsed.Of(FormModel.Of(DemoForms.Of(Pictured.Total.Instrument)).ToHtml(FormOptions.Default.In(TextProvider.German))).Elements("button").Single();

        Assert.Equal(("Absenden", "de"), (button.Value, (string?)button.Attribute("lang")));
    }

    private static MonitorCourse RuptureCourse()
    {
        Instrument form = Shortest.OneScale(4, s => s.Sum(), VisualAnalogue.Line(0m, 10m, 0.1m));
        return RuptureMonitor.For(form["s"]).Replay(ScoreSeries.Of(form["s"], Pictured.Scores("twelve")));
    }
}
