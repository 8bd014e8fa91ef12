using System;
using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Display.Reports;
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
    public void The_button_of_a_form_does_too()
    {
        XElement button = Parsed.Of(FormModel.Of(DemoForms.Of(Pictured.Total.Instrument)).ToHtml(FormOptions.Default.In(TextProvider.German))).Elements("button").Single();

        Assert.Equal(("Absenden", "de"), (button.Value, (string?)button.Attribute("lang")));
    }

    [Fact]
    public void Longer_words_of_a_legend_do_not_run_into_each_other()
    {
        XElement[] texts = [.. Parsed.Of(RuptureCourse().ToSvg(German)).Descendants(Pictured.Svg + "text")];
        double Place(XElement text, string name) => double.Parse((string)text.Attribute(name)!, System.Globalization.CultureInfo.InvariantCulture);
        double line = Place(texts.Single(text => text.Value == "keine Markierung"), "y");
        XElement[] legend = [.. texts.Where(text => Place(text, "y") == line).OrderBy(text => Place(text, "x"))];

        // 6.6 is the mean width of a letter at 13 pixels, and 18 what stands before the next word.
        Assert.Equal(6, legend.Length);
        Assert.All(legend.Zip(legend.Skip(1)), pair => Assert.True(Place(pair.Second, "x") - Place(pair.First, "x") >= (6.6 * pair.First.Value.Length) + 18, pair.First.Value));
        Assert.True(Place(legend[5], "x") + (6.6 * legend[5].Value.Length) < 720);
    }

    private static TherapeuticAlliance.Ruptures.MonitorCourse RuptureCourse()
    {
        Instrument form = Shortest.OneScale(4, s => s.Sum(), VisualAnalogue.Line(0m, 10m, 0.1m));
        return TherapeuticAlliance.Ruptures.RuptureMonitor.For(form["s"]).Replay(ScoreSeries.Of(form["s"], Pictured.Scores("twelve")));
    }
}
