#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj

// A million forms in columns, scored at once; one of them explained; and the same in chunks. The answers are made up.
// Built from source it needs -c Release to be fast; the package always is.
//   dotnet run -c Release docs/samples/score-batch.cs

using System.Diagnostics;
using TherapeuticAlliance;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

const int Rows = 1_000_000;
Instrument waiSr = Instruments.WaiSr.Client;

// One array of bytes for each item; 255 is not answered. Now and then somebody writes a 7, which the form does not have.
var random = new Random(20240601);
byte[] Column() => [.. Enumerable.Range(0, Rows).Select(_ => random.Next(1000) switch { < 20 => (byte)255, 20 => (byte)7, _ => (byte)random.Next(1, 6) })];
byte[][] columns = [.. waiSr.Items.Select(_ => Column())];

ResponseTable answers = ResponseTable.FromColumns(waiSr, columns);
var scorer = new BatchScorer(waiSr, ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(1)));
ScoreTable scores = scorer.Score(answers);

long start = Stopwatch.GetTimestamp();
scores = scorer.Score(answers, scores);
Console.WriteLine($"{Rows:N0} forms by {scorer.KernelName}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms\n");

foreach (ScoreColumn column in scores.Columns)
{
    double mean = column.ToArray().Where(score => !double.IsNaN(score)).Average();
    int prorated = column.ToStatuses().Count(status => status == ScoreStatus.Prorated), without = column.ToStatuses().Count(status => status == ScoreStatus.NotScorable);
    Console.WriteLine($"{column.Scale.Name,-6} mean {mean:0.00}, {prorated:N0} prorated, {without:N0} without a score");
}

Console.WriteLine($"\n{scores.InvalidAnswers:N0} answers are none of the form's; the first: {scores.Findings.First(finding => finding.Path.Length > 0).Describe()}");

// Any row can be explained afterwards, as if its form had been scored alone.
int row = Enumerable.Range(0, Rows).First(i => scores["total"].Status(i) == ScoreStatus.Prorated);
Console.WriteLine($"\nrow {row}:\n{scores.Report(row).Describe()}");

// The same, pulled in chunks: memory for one chunk only.
double sum = 0;
foreach (ScoreTable chunk in scorer.Score(Enumerable.Range(0, 20).Select(i => answers.Slice(i * (Rows / 20), Rows / 20))))
{
    sum += chunk["total"].ToArray().Where(score => !double.IsNaN(score)).Sum();
}

bool same = sum == scores["total"].ToArray().Chunk(Rows / 20).Sum(chunk => chunk.Where(score => !double.IsNaN(score)).Sum());
Console.WriteLine($"in chunks the same: {(same ? "yes" : "NO")}");
return same ? 0 : 1;
