using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Benchmarks.Batch;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Benchmarks.Verbs;

/// <summary>
/// Streams generated WAI-SR forms, pulled in chunks, through the batch scorer and prints the peak working set of the
/// process on the way. Every form is scored and every score looked at.
/// </summary>
internal static class Memory
{
    internal const string Option = "--memory";
    private const int RowsOfChunk = 65_536;
    private const long Rows = 100_000_000;
    private static readonly long[] Marks = [1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    internal static int Run(string[] arguments)
    {
        long rows = arguments.Length > 0 ? long.Parse(arguments[0], CultureInfo.InvariantCulture) : Rows;
        long scored = 0, withTotal = 0;
        double sum = 0;
        long start = Stopwatch.GetTimestamp();
        foreach (ScoreTable scores in new BatchScorer(Instruments.WaiSr.Client).ScoreInTurn(GeneratedAnswers.Tables(Instruments.WaiSr.Client, rows, RowsOfChunk)))
        {
            foreach (double total in scores["total"].Doubles)
            {
                withTotal += double.IsNaN(total) ? 0 : 1;
                sum += double.IsNaN(total) ? 0 : total;
            }

            foreach (long mark in Marks.Where(mark => scored < mark && scored + scores.Rows >= mark))
            {
                Print(mark, start);
            }

            scored += scores.Rows;
        }

        Print(scored, start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{withTotal} forms have a total; their mean is {sum / withTotal:0.0000}"));
        return scored == rows ? 0 : 1;
    }

    private static void Print(long rows, long start)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{rows} rows: peak working set {process.PeakWorkingSet64 / 1048576.0:0.0} MB, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s with generating"));
    }
}
