using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Display.Reports;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// A watched course of 20 sessions as chart and as report. At least 1,000 charts a second on one core are wanted. The set-up refuses to
/// time a chart that lacks a session.
/// </summary>
[MemoryDiagnoser]
public class DisplayBenchmarks
{
    private MonitorCourse _course = null!;

    [GlobalSetup]
    public void Prepare()
    {
        Scale total = Instruments.Srs["total"];
        _course = RuptureMonitor.For(total).Replay(ScoreSeries.Of(total, [.. Enumerable.Range(0, 20).Select(i => i == 7 ? null : (double?)(i == 15 ? 12 : 30 + (i % 5)))]));
        string svg = _course.ToSvg();
        if (Enumerable.Range(1, 20).Any(session => !svg.Contains("Session " + session + ":", StringComparison.Ordinal)))
        {
            throw new InvalidOperationException("The chart lacks a session.");
        }
    }

    [Benchmark]
    public string Chart() => _course.ToSvg();

    [Benchmark]
    public string Report() => _course.ToHtml();
}
