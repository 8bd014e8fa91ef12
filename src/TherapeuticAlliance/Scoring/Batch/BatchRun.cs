using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>Scores a table a range of rows at a time. Ranges write different rows, so their order changes nothing.</summary>
internal static class BatchRun
{
    // Between two ranges, progress is told and cancellationToken seen. A multiple of every vector's rows.
    private const int RowsAtOnce = 65_536;

    /// <summary>Scores all rows and returns how many answers were invalid.</summary>
    [SuppressMessage("Design", "MA0158", Justification = "netstandard2.0 has no System.Threading.Lock.")]
    internal static long Score(
        BatchKernel kernel, KernelInput input, KernelOutput output, long rows, int threads, IProgress<BatchProgress>? progress, CancellationToken cancellationToken)
    {
        object gate = new();
        long invalid = 0, scored = 0;
        int ranges = (int)((rows + RowsAtOnce - 1) / RowsAtOnce);
        if (threads > 1 && ranges > 1)
        {
            Threads.Run(() => Parallel.For(0, ranges, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, ScoreRange));
            return invalid;
        }

        for (int range = 0; range < ranges; range++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ScoreRange(range);
        }

        return invalid;

        void ScoreRange(int range)
        {
            long from = (long)range * RowsAtOnce;
            long to = Math.Min(from + RowsAtOnce, rows);
            long found = kernel.Score(input, output, from, to);
            lock (gate)
            {
                invalid += found;
                scored += to - from;
                progress?.Report(new BatchProgress(scored, rows));
            }
        }
    }
}
