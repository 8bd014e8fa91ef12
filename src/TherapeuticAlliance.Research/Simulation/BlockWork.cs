using System;
using System.Threading;
using TherapeuticAlliance.Research.Internal;

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
        long done = 0;
        SideBySide.For(results.Length, threads ?? -1, i =>
        {
            int first = i * Block, count = Math.Min(Block, total - first);
            results[i] = work(first, count);
            progress?.Report(new SimulationProgress(Interlocked.Add(ref done, count), total));
        }, cancellationToken);
        return results;
    }
}
