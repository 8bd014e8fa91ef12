#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj

// Looks back on one course of therapy: episodes and their repair, the chart, the levels, sudden changes and the shape.
//   dotnet run docs/samples/look-back.cs

using TherapeuticAlliance;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;

// A made-up course of 20 sessions, WAI-SR total of the client (12 to 60). Session 13 has no form.
Scale total = Instruments.WaiSr.Client["total"];
ScoreSeries series = ScoreSeries.Of(total, 46, 48, 47, 49, 48, 47, 38, 42, 48, 49, 47, 48, null, 49, 37, 35, 36, 38, 37, 38);

// The mean and the standard deviation from session to session are made up too. Take yours from your own clinic.
RuptureMonitor monitor = RuptureMonitor.For(total).WithPrior(mean: 46, withinPersonStandardDeviation: 2.5, source: "made up for this sample");
Retrospect retrospect = Retrospect.Of(monitor.Replay(series));
Console.WriteLine(retrospect.Describe());
foreach (Episode episode in retrospect.Episodes)
{
    Console.WriteLine($"{episode}: {episode.Repair}, {episode.StandardisedDepth:0.0} SD deep, looked at through session {retrospect.ObservedThrough}");
}

Console.WriteLine();
Show(IndividualsChartReview.Of(series), chart => chart.Describe());
Show(Segmentation.Of(series), segments => segments.Describe());
Show(SuddenChanges.Drops(series, SuddenChangeOptions.OfWithinPersonStandardDeviation(2.5)), drops => drops.Describe());
Show(Trajectory.Of(series), trajectory => trajectory.Describe());
Show(Trajectory.Of(series.Through(5)), trajectory => trajectory.Describe());

// A result, or why there is none.
static void Show<T>(Result<T> result, Func<T, string> describe)
    where T : class =>
    Console.WriteLine(result.TryGetValue(out T? value) ? describe(value) : string.Join("\n", result.Findings.Select(finding => finding.Code + " " + finding.Describe())));
