using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// A population of 100,000 cases of 20 sessions on one core: three charts (individuals, EWMA, CUSUM), and the default policy
/// with a prior. The set-up watches some cases one session at a time as well, and refuses to time what does not agree.
/// </summary>
[MemoryDiagnoser]
public class RuptureBenchmarks
{
    private const int Sessions = 20;

    private static readonly InControlParameters Known = new(48, 4);

    private RuptureMonitor _charts = null!;
    private RuptureMonitor _default = null!;
    private int[] _cases = null!;
    private int[] _sessions = null!;
    private double[] _scores = null!;

    [Params(100_000)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]);
        _default = monitor.WithPrior(48, 4, "benchmark");
        _charts = monitor.With(RupturePolicy.Of(
            "three charts",
            new IndividualsChart(),
            new EwmaLower(new EwmaLowerOptions().WithKnown(Known)),
            new CusumLower(new CusumLowerOptions().WithKnown(Known))).WatchWhen(When.AnyFires()));
        var random = new Random(20261125);
        int rows = Cases * Sessions;
        _cases = [.. Enumerable.Range(0, rows).Select(row => row / Sessions)];
        _sessions = [.. Enumerable.Range(0, rows).Select(row => 1 + (row % Sessions))];
        _scores = [.. Enumerable.Range(0, rows).Select(_ => (double)Math.Clamp(48 + (int)(4 * Gauss(random)), 12, 60))];
        AssertAgreement(_charts);
        AssertAgreement(_default);
    }

    [Benchmark]
    public int ThreeCharts() => _charts.WatchAll(_cases, _sessions, _scores).Count;

    [Benchmark]
    public int DefaultPolicy() => _default.WatchAll(_cases, _sessions, _scores).Count;

    [Benchmark]
    public int DefaultPolicyOnTwoThreads() => _default.WatchAll(_cases, _sessions, _scores, 2).Count;

    // By Box and Muller.
    private static double Gauss(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private void AssertAgreement(RuptureMonitor monitor)
    {
        WatchedRows rows = monitor.WatchAll(_cases, _sessions, _scores);
        for (int first = 0; first < _cases.Length; first += 997 * Sessions)
        {
            MonitorState state = monitor.Start();
            for (int row = first; row < first + Sessions; row++)
            {
                MonitorStep step = monitor.Observe(state, _sessions[row], _scores[row]);
                state = step.State;
                bool agrees = step.IsAccepted && step.Verdict.Level == rows.Levels[row] && step.Verdict.IsOnset == rows.Onsets[row]
                    && step.Verdict.Evidence.Select((evidence, i) => evidence.HasFired == rows.HasFired(row, i)).All(same => same);
                if (!agrees)
                {
                    throw new InvalidOperationException("One at a time and all at once disagree; there is nothing to compare.");
                }
            }
        }
    }
}
