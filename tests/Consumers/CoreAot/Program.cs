using System;
using System.Diagnostics;
using System.Linq;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Storage;

// What the core says of a form, a course and every instrument of the catalogue. The same program runs compiled ahead of time and in
// the runtime, and the two texts must be equal. With an argument only the first score, and how long it took since the process began.
if (args.Length > 0)
{
    double? first = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, 4, 4, 3, 5).Score()["total"].Value;
    TimeSpan taken = DateTime.Now - Process.GetCurrentProcess().StartTime;
    Console.WriteLine(FormattableString.Invariant($"{first} after {taken.TotalMilliseconds:0} ms"));
    return;
}

ResponseSheet sheet = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5);
Console.WriteLine(sheet.Score().Describe());
Console.WriteLine(SheetText.Read(SheetText.Write(sheet), InstrumentCatalog.Default).Value.Score()["task"].Value);
Console.WriteLine(string.Join("\n", ResponseQuality.Of(Instruments.Srs.Answer(0, 0, 0, 0)).Findings.Select(finding => finding.Describe())));

foreach (RupturePolicy policy in new[] { RupturePolicy.Default, RupturePolicy.BaselineAndCusum, RupturePolicy.Composed })
{
    RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]).WithPrior(48, 4, "a consumer").With(policy);
    MonitorCourse course = monitor.Replay(ScoreSeries.Of(monitor.Scale, 48, 50, 52, 49, 51, 50, 48, 52, 42, 44, 49, 51, 50));
    Console.WriteLine(string.Join("\n", course.Verdicts.Select(verdict => verdict.Describe())));
    Console.WriteLine(Retrospect.Of(course).Describe());
    Console.WriteLine(StateText.Write(course.State));
    Console.WriteLine(StateText.Read(StateText.Write(course.State)).Value.Equals(course.State));
}

Instrument pulse = Instrument.Define("clinic-pulse", "1.0.0").Titled("Clinic pulse").RatedBy(Rater.Client).Answered(Likert.Points(1, 7))
    .Items("b1", "b2", "b3", "t1", "t2").Reversed("b3").Scale("bond", s => s.Items("b1", "b2", "b3").Mean().AtLeastAnswered(2)).Scale("task", s => s.Items("t1", "t2").Mean()).Build();
Console.WriteLine(pulse.Answer(5, 6, null, 4, 4).Score().Describe());
foreach (Instrument instrument in InstrumentCatalog.Default.Instruments)
{
    Console.WriteLine(instrument + " " + instrument.ContentHash);
}
