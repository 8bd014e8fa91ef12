using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Benchmarks.Peers;

/// <summary>
/// Our side of benchmarks/peers/compare.sh: scores items.u8 of a folder on all cores, twice over. Once into new memory each
/// time, as a caller who scores one table does, and once into the memory of the last scores.
/// </summary>
internal static class PeerBatch
{
    internal const string Option = "--peer-batch";
    private const int Items = 12;
    private const int Runs = 7;

    // 12 items 1 to 5, two of them reversed, means of three subscales and the total, at least 80 % answered.
    private static readonly Instrument Form = Instrument.Define("peer-form", "1.0.0")
        .Titled("The form of the comparison").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5))
        .NumberedItems(Items).Reversed(4, 9)
        .Scale("task", s => s.Items(1, 2, 3, 4).Mean().AtLeastAnswered(4))
        .Scale("bond", s => s.Items(5, 6, 7, 8).Mean().AtLeastAnswered(4))
        .Scale("goal", s => s.Items(9, 10, 11, 12).Mean().AtLeastAnswered(4))
        .Total(s => s.AllItems().Mean().AtLeastAnswered(10))
        .Build();

    internal static int Run(string[] arguments)
    {
        string folder = arguments[0];
        byte[] cells = File.ReadAllBytes(Path.Combine(folder, "items.u8"));
        int rows = cells.Length / Items;
        ResponseTable table = ResponseTable.FromMemory<byte>(
            Form, [.. Enumerable.Range(0, Items).Select(item => (ReadOnlyMemory<byte>)cells.AsMemory(item * rows, rows))], MissingCodes.Of(0));
        var scorer = new BatchScorer(Form, batch: BatchOptions.Default.WithThreads(Environment.ProcessorCount));

        ScoreTable scores = scorer.Score(table);
        Leave(folder, "therapeutic-alliance", scores, Best(() => scorer.Score(table)));
        Leave(folder, "therapeutic-alliance-reusing", scores, Best(() => scores = scorer.Score(table, scores)));
        return 0;
    }

    private static double Best(Action score) => Enumerable.Range(0, Runs).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        score();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    });

    private static void Leave(string folder, string name, ScoreTable scores, double seconds)
    {
        using (FileStream file = File.Create(Path.Combine(folder, name + ".f64")))
        {
            foreach (ScoreColumn column in scores.Columns)
            {
                file.Write(MemoryMarshal.AsBytes(column.Doubles));
            }
        }

        File.WriteAllText(Path.Combine(folder, name + ".time.json"), string.Create(CultureInfo.InvariantCulture, $"{{\"seconds\": {seconds:R}}}"));
    }
}
