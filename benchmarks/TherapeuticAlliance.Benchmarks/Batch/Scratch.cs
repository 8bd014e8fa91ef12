using System;
using System.Diagnostics;
using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Benchmarks.Batch;

internal static class Scratch
{
    internal static int Run(string[] args)
    {
        foreach (Instrument instrument in new[] { Instruments.WaiSr.Client, Instruments.Wai36.Client, Instruments.Srs })
        {
            int rows = int.Parse(args[0]);
            ResponseTable table = GeneratedAnswers.Table(instrument, rows);
            BatchKernel kernel = BatchKernels.Fastest.Compile(new BatchPlan(new Scorer(instrument, ScoringOptions.Default)));
            using var pins = new Pins();
            KernelInput input = table.Pin(pins);
            ScoreColumn[] columns = [.. instrument.Scales.Select(s => new ScoreColumn(s, rows, ScorePrecision.Double))];
            var output = new KernelOutput(false, pins.Add([.. columns.Select(c => c.Scores)]), pins.Add([.. columns.Select(c => c.AnsweredCounts)]), pins.Add([.. columns.Select(c => c.StatusCells)]));
            double best = 1e9; int repeat = Math.Max(1, 100_000 / rows);
            var total = Stopwatch.StartNew();
            while (total.ElapsedMilliseconds < 1500)
            {
                long t = Stopwatch.GetTimestamp();
                for (int i = 0; i < repeat; i++) { kernel.Score(input, output, 0, rows); }
                best = Math.Min(best, Stopwatch.GetElapsedTime(t).TotalSeconds);
            }

            Console.WriteLine($"{instrument.Id,-16} {rows} best {best * 1e9 / rows / repeat:0.000} ns/row");
        }

        return 0;
    }
}
