using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using TherapeuticAlliance.Benchmarks;

if (args is [FirstUse.Option, ..])
{
    return FirstUse.Run(args[1..]);
}

Benchmarks(args);
return 0;

// Apart, so that a process of FirstUse does not load BenchmarkDotNet.
[MethodImpl(MethodImplOptions.NoInlining)]
static void Benchmarks(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
