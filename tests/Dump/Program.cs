using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Storage;

namespace TherapeuticAlliance.Dump;

/// <summary>Texts and numbers of every part of the core: <c>Dump CULTURE FILE</c>.</summary>
internal static class Program
{
    private const int SheetsOfEach = 60;
    private const int Hours = 60;

    private static int Main(string[] arguments)
    {
        Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new CultureInfo(arguments[0]);
        using var output = new StreamWriter(arguments[1], append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (FindingKind kind in FindingKinds.All)
        {
            output.WriteLine(kind + " " + kind.Template);
        }

        foreach (Instrument instrument in InstrumentCatalog.Default.Instruments)
        {
            output.WriteLine(instrument.Describe());
            output.WriteLine(instrument.ContentHash);
            if (instrument.MissingKey is null)
            {
                Sheets(instrument, output);
                Watches(instrument.Scales[instrument.Scales.Count - 1], output);
            }
        }

        Dyads(output);
        Displays.Write(output);
        return 0;
    }

    private static void Sheets(Instrument instrument, TextWriter output)
    {
        var random = new Seeded(instrument.Items.Count);
        for (int i = 0; i < SheetsOfEach; i++)
        {
            ResponseSheet sheet = random.Sheet(instrument);
            ScoreReport report = sheet.Score();
            output.WriteLine(SheetText.Write(sheet));
            output.WriteLine(report.Describe());
            foreach (ScaleScore score in report.Scales)
            {
                output.WriteLine(string.Join(" ", score.Scale.Code, Bits(score.Value), score.Exact, score.PercentOfMaximum?.ToText(), score.ItemMean?.ToText(), score.Possible.ToText(), score.Why));
            }
        }
    }

    private static void Watches(Scale scale, TextWriter output)
    {
        var random = new Seeded(scale.Items.Count + 1000);
        double lowest = scale.Lowest.Value, range = scale.Highest.Value - lowest;
        foreach (RupturePolicy policy in new[] { RupturePolicy.Default, RupturePolicy.Composed })
        {
            RuptureMonitor monitor = RuptureMonitor.For(scale).With(policy).WithPrior(lowest + (0.7 * range), 0.07 * range, "a sample");
            for (int i = 0; i < Hours / 10; i++)
            {
                MonitorCourse course = monitor.Replay(ScoreSeries.Of(scale, Enumerable.Range(0, 12).Select(_ => (double?)(lowest + (range * random.Next(101) / 100))).ToArray()));
                output.WriteLine(StateText.Write(course.State));
                output.WriteLine(CourseText.Write(Course.FromScores(monitor, course.Series.Sessions, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(i - 3))).Value));
                output.WriteLine(string.Join("\n", course.Verdicts.Select(verdict => verdict.Describe() + string.Join(" ", verdict.Evidence.Select(e => Bits(e.Probability) + " " + Bits(e.Z))))));
                output.WriteLine(Retrospect.Of(course).Describe());
            }
        }
    }

    private static void Dyads(TextWriter output)
    {
        var random = new Seeded(7);
        for (int i = 0; i < Hours; i++)
        {
            DyadComparison hour = Dyad.Compare(random.Sheet(Instruments.WaiS.Therapist), random.Sheet(Instruments.WaiS.Client)).Value;
            output.WriteLine(hour.DescribeTo(Rater.Client) + hour.DescribeTo(Rater.Therapist));
        }
    }

    private static string Bits(double? value) => value is { } number ? BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture) : "-";
}
