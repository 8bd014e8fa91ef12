using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dump;

/// <summary>Forms, charts and reports of every form of the catalogue, in both languages of the library.</summary>
internal static class Displays
{
    private static readonly DisplayOptions[] Languages = [DisplayOptions.Default.WithCaption("Grün & <b>"), DisplayOptions.Default.In(TextProvider.German)];

    internal static void Write(TextWriter output)
    {
        foreach (Instrument instrument in InstrumentCatalog.Default.Instruments)
        {
            Forms(instrument, output);
            if (instrument.MissingKey is null)
            {
                Scores(instrument, output);
            }
        }

        Raters(output);
    }

    private static void Forms(Instrument instrument, TextWriter output)
    {
        foreach (string language in new[] { "en", "de", "he" })
        {
            WordingTexts texts = instrument.Items.Aggregate(new WordingTexts(language, "Über {who}.").WithPlaceholder("who", "İ"), (all, item) => all
                .WithItem(item.Code, "Text ı " + item.Code).WithAnchor(item.Code, item.Format.Lowest, "low").WithAnchor(item.Code, item.Format.Highest, "high"));
            FormModel form = FormModel.Of(WordingPack.CreateOrFindings(instrument, texts).Value, new Dictionary<string, string> { ["who"] = "Dr. Ada" });
            output.WriteLine(form.ToHtml(FormOptions.Default.WithAnswers(new Seeded(3).Sheet(instrument))));
            output.WriteLine(form.ToText());
        }
    }

    private static void Scores(Instrument instrument, TextWriter output)
    {
        var random = new Seeded(instrument.Items.Count + 2000);
        Scale scale = instrument.Scales[instrument.Scales.Count - 1];
        double lowest = scale.Lowest.Value, range = scale.Highest.Value - lowest;
        foreach (int sessions in new[] { 0, 1, 2, 12 })
        {
            double?[] scores = Enumerable.Range(0, sessions).Select(i => i % 7 == 5 ? null : (double?)(lowest + (range * random.Next(101) / 100))).ToArray();
            MonitorCourse course = RuptureMonitor.For(scale).Replay(ScoreSeries.Of(scale, scores));
            foreach (DisplayOptions options in Languages)
            {
                output.WriteLine(course.ToSvg(options) + course.ToSparkline(options) + course.ToHtml(options) + random.Sheet(instrument).Score().ToHtml(options));
            }

            output.WriteLine(HtmlReports.Caseload([new CaseloadEntry("ÄÖ", course), CaseloadEntry.NotWatched("x", "y")], new DateTime(2026, 3, 1)));
        }
    }

    private static void Raters(TextWriter output)
    {
        var random = new Seeded(11);
        double?[] Scores() => Enumerable.Range(0, 12).Select(i => i % 5 == 4 ? null : (double?)(12 + random.Next(73))).ToArray();
        DyadCourse course = Dyad.Compare(ScoreSeries.Of(Instruments.WaiS.Therapist["total"], Scores()), ScoreSeries.Of(Instruments.WaiS.Client["total"], Scores())).Value;
        DyadComparison hour = Dyad.Compare(random.Sheet(Instruments.WaiS.Therapist), random.Sheet(Instruments.WaiS.Client)).Value;
        foreach (DisplayOptions options in Languages)
        {
            output.WriteLine(course.ToHtml(options) + hour.ToHtml(options));
        }
    }
}
