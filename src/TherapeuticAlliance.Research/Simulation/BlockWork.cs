using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>Does work on numbered things in blocks, on several threads, and returns the results in the order of the numbers.</summary>
internal sealed class BlockWork(int total, int? threads, IProgress<SimulationProgress>? progress, CancellationToken cancellationToken)
{
    private const int Block = 250;

    /// <summary>Runs the work.</summary>
    /// <param name="work">Takes the first number and how many.</param>
    internal T[] Run<T>(Func<int, int, T> work)
    {
        var results = new T[(total + Block - 1) / Block];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads ?? -1, CancellationToken = cancellationToken };
        long done = 0;
        try
        {
            Parallel.For(0, results.Length, options, i =>
            {
                int first = i * Block, count = Math.Min(Block, total - first);
                results[i] = work(first, count);
                progress?.Report(new SimulationProgress(Interlocked.Add(ref done, count), total));
            });
        }
        catch (AggregateException several)
        {
            // What one block met says it; that it was met on another thread is no news to the caller.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return results;
    }
}
