using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Threading.Tasks;
using TherapeuticAlliance.Benchmarks.Batch;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Benchmarks.Verbs;

/// <summary>
/// How near batch scoring comes to what the memory allows: the time of a reference that only moves the same bytes,
/// divided by the time of scoring. The two take turns; the best of several turns of each counts.
/// </summary>
internal static class Roofline
{
    internal const string Option = "--roofline";
    private const int Rows = 10_000_000;

    // At least so many turns, and for at least so long, so that a busy machine has a quiet moment for each.
    private const int MinTurns = 9;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    internal static int Run(string[] arguments)
    {
        int rows = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Rows;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows, best of at least {MinTurns} turns, kernel {BatchKernels.Fastest}, {Environment.ProcessorCount} processors"));
        foreach (Instrument instrument in new[] { Instruments.WaiSr.Client, Instruments.Wai36.Client, Instruments.Srs })
        {
            ResponseTable responses = GeneratedAnswers.Table(instrument, rows);
            foreach (ScorePrecision precision in new[] { ScorePrecision.Double, ScorePrecision.Single })
            {
                foreach (int threads in new[] { 1, 2 })
                {
                    Compare(responses, precision, threads);
                }
            }
        }

        return 0;
    }

    private static void Compare(ResponseTable responses, ScorePrecision precision, int threads)
    {
        BatchOptions options = precision == ScorePrecision.Single ? BatchOptions.Default.WithSingles() : BatchOptions.Default;
        var scorer = new BatchScorer(responses.Instrument, null, options.WithThreads(threads));
        ScoreTable scores = scorer.Score(responses);
        (Func<int, int, byte>[] references, long bytes) = References(responses, precision);
        double[] times = Best(() => scores = scorer.Score(responses, scores), [.. references.Select(reference => (Action)(() => Run(reference, threads)))]);
        double moving = times.Skip(1).Min();
        string name = responses.Instrument.Id;
        string width = precision == ScorePrecision.Double ? "double" : "float";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"reference {name} {width} {threads}-thread {bytes / moving / 1e9:0.0} GB/s ({moving * 1e3:0.0} ms; loop {times[1] * 1e3:0.0}, past the cache {times[2] * 1e3:0.0}, copy {times[3] * 1e3:0.0}); scoring {bytes / times[0] / 1e9:0.0} GB/s ({times[0] * 1e3:0.0} ms)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"roofline {name} {width} {threads}-thread ratio {moving / times[0]:0.00}"));
    }

    private static void Run(Func<int, int, byte> reference, int threads)
    {
        if (threads == 1)
        {
            reference(0, 1);
        }
        else
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part => reference(part, threads));
        }
    }

    private static (Func<int, int, byte>[] References, long Bytes) References(ResponseTable responses, ScorePrecision precision)
    {
        int cell = responses.Cells == CellType.Int16 ? 2 : 1;
        int[] read = [.. responses.Instrument.Items.Select(_ => responses.Rows * cell)];
        int[] written =
        [
            .. responses.Instrument.Scales.Select(_ => responses.Rows * (precision == ScorePrecision.Double ? sizeof(double) : sizeof(float))),
            .. responses.Instrument.Scales.SelectMany(_ => new[] { responses.Rows, responses.Rows }),
        ];
        return Vector512.IsHardwareAccelerated ? Of(new MemoryReference<Lanes512<byte>>(read, written))
            : Vector256.IsHardwareAccelerated ? Of(new MemoryReference<Lanes256<byte>>(read, written))
            : Of(new MemoryReference<Lanes128<byte>>(read, written));
    }

    private static (Func<int, int, byte>[] References, long Bytes) Of<TLanes>(MemoryReference<TLanes> reference)
        where TLanes : unmanaged, ILanes<TLanes, byte> => ([reference.Loop, reference.LoopPastCache, reference.Copy], reference.Bytes);

    private static double[] Best(Action scoring, params Action[] references)
    {
        Action[] works = [scoring, .. references];
        double[] best = [.. works.Select(_ => double.PositiveInfinity)];
        long began = Stopwatch.GetTimestamp();
        for (int turn = 0; turn <= MinTurns || Stopwatch.GetElapsedTime(began) < Shortest; turn++)
        {
            for (int work = 0; work < works.Length; work++)
            {
                // Once untimed: what lies written in the cache is brought to memory by whoever comes next, so each follows itself.
                works[work]();
                long start = Stopwatch.GetTimestamp();
                works[work]();
                double time = Stopwatch.GetElapsedTime(start).TotalSeconds;
                best[work] = turn == 0 ? best[work] : Math.Min(best[work], time);
            }
        }

        return best;
    }
}
