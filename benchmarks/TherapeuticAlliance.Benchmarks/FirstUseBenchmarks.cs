using System;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// The first form a process scores: the definition is made and the code compiled. Each figure is one call in a fresh
/// process. Whole processes are compared by the verb --first-use and by cold-start.sh.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstUseBenchmarks
{
    [Benchmark]
    public double FirstForm()
    {
        double total = Instruments.WaiSr.Client.Answer(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2).Score()["total"].Value!.Value;
        return total == 33 ? total : throw new InvalidOperationException("The score is wrong; there is nothing to time.");
    }
}
