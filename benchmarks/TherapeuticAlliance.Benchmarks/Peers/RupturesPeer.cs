using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Conditions;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Benchmarks.Peers;

/// <summary>
/// Our side of benchmarks/peers/ruptures.sh, on one thread: makes the series, watches them with three charts and with the
/// default policy, and leaves scores, results and times in a folder for R to compare with its own.
/// </summary>
internal static class RupturesPeer
{
    internal const string Option = "--ruptures-peer";
    private const int Cases = 100_000;
    private const int Sessions = 20;
    private const int CasesWithStatistics = 1000;
    private const int Runs = 7;
    private const double Center = 50;
    private const double Deviation = 4;

    private static readonly Scale Scale = Instrument.Define("peer-course", "1.0.0")
        .Titled("The course of the comparison").RatedBy(Rater.Client)
        .Answered(VisualAnalogue.Line(0, 100, 0.001m)).Items("score")
        .Total(s => s.AllItems().Sum()).Build()["total"];

    private static readonly InControlParameters Known = new(Center, Deviation);

    private static readonly RuptureMonitor ThreeCharts = RuptureMonitor.For(Scale).With(RupturePolicy.Of(
        "three charts",
        new IndividualsChart(),
        new EwmaLower(new EwmaLowerOptions().WithKnown(Known)),
        new CusumLower(new CusumLowerOptions().WithKnown(Known))).WatchWhen(When.AnyFires()));

    private static readonly RuptureMonitor DefaultPolicy = RuptureMonitor.For(Scale).WithPrior(Center, Deviation, "the comparison");

    internal static int Run(string[] arguments)
    {
        string folder = arguments[0];
        int[] cases = [.. Enumerable.Range(0, Cases * Sessions).Select(row => row / Sessions)];
        int[] sessions = [.. Enumerable.Range(0, Cases * Sessions).Select(row => (row % Sessions) + 1)];
        double[] scores = Scores();
        WatchedRows watched = ThreeCharts.WatchAll(cases, sessions, scores);

        Leave(folder, "scores.f64", MemoryMarshal.AsBytes<double>(scores));
        Leave(folder, "fired.u8", [.. Enumerable.Range(0, watched.Count).Select(row => (byte)Enumerable.Range(0, 3).Sum(chart => watched.HasFired(row, chart) ? 1 << chart : 0))]);
        Leave(folder, "statistics.f64", MemoryMarshal.AsBytes<double>(Statistics(scores)));
        File.WriteAllLines(Path.Combine(folder, "times.txt"),
        [
            Seconds(() => ThreeCharts.WatchAll(cases, sessions, scores)),
            Seconds(() => DefaultPolicy.WatchAll(cases, sessions, scores)),
        ]);
        return 0;
    }

    // Persons near the center; every third falls for good at some session. No two runs differ.
    private static double[] Scores()
    {
        var random = new Random(20261125);
        var scores = new double[Cases * Sessions];
        for (int one = 0; one < Cases; one++)
        {
            double person = Center + (0.5 * Deviation * Normal(random));
            int fall = one % 3 == 0 ? random.Next(7, Sessions) : Sessions;
            for (int session = 0; session < Sessions; session++)
            {
                scores[(one * Sessions) + session] = Math.Clamp(person + (Deviation * (Normal(random) - (session >= fall ? 2 : 0))), 0, 100);
            }
        }

        return scores;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    // Row by row: the individuals chart's z, the moving average and the sum; NaN where the chart cannot judge yet.
    private static double[] Statistics(double[] scores) =>
    [
        .. Enumerable.Range(0, CasesWithStatistics)
            .Select(one => ThreeCharts.Replay(ScoreSeries.Of(Scale, [.. scores.Skip(one * Sessions).Take(Sessions).Select(score => (double?)score)])))
            .SelectMany(course => course.Verdicts.SelectMany(verdict => verdict.Evidence.Select(evidence => evidence.Statistic ?? double.NaN))),
    ];

    private static string Seconds(Action watch) => Enumerable.Range(0, Runs).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        watch();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }).ToString("R", CultureInfo.InvariantCulture);

    private static void Leave(string folder, string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);
}
