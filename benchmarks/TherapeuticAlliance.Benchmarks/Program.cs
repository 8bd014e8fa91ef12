using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using TherapeuticAlliance.Benchmarks.Peers;
using TherapeuticAlliance.Benchmarks.Verbs;

// Each verb is a measurement of its own; anything else goes to BenchmarkDotNet.
switch (args)
{
    case [FirstUse.Option, ..]: return FirstUse.Run(args[1..]);
    case [Roofline.Option, ..]: return Roofline.Run(args[1..]);
    case [RupturesPeer.Option, ..]: return RupturesPeer.Run(args[1..]);
    case [PeerBatch.Option, ..]: return PeerBatch.Run(args[1..]);
    case [Guard.Option]: return Guard.Run();
    case [Memory.Option, ..]: return Memory.Run(args[1..]);
    default: Benchmarks(args); return 0;
}

// Apart, so that a process of FirstUse does not load BenchmarkDotNet.
[MethodImpl(MethodImplOptions.NoInlining)]
static void Benchmarks(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
