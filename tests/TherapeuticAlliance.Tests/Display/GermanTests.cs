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

    private static TherapeuticAlliance.Ruptures.MonitorCourse RuptureCourse()
    {
        Instrument form = Shortest.OneScale(4, s => s.Sum(), VisualAnalogue.Line(0m, 10m, 0.1m));
        return TherapeuticAlliance.Ruptures.RuptureMonitor.For(form["s"]).Replay(ScoreSeries.Of(form["s"], Pictured.Scores("twelve")));
    }
}
