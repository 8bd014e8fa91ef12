using System;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using TherapeuticAlliance.Benchmarks.Batch;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Benchmarks.Verbs;

/// <summary>
/// Fails when batch scoring has become slow: what the library chooses here must be several times as fast as the scalar
/// specification, in this process, by the best of many turns. A busy machine slows both; no absolute time is looked at.
/// </summary>
internal static class Guard
{
    internal const string Option = "--guard";

    // Measured: 20 and more. What falls back to scalar code, or to vectors in software, stays below.
    private const double Least = 4;
    private const int Rows = 16_384;
    private const int MinTurns = 30;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.5);

    internal static int Run()
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            Console.WriteLine("guard: this processor, or this setting, has no vectors; nothing to guard");
            return 0;
        }

        ScoringOptions allowing = ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(2));
        bool[] passed =
        [
            Passes(Instruments.WaiSr.Client, ScoringOptions.Default, ScorePrecision.Double),
            Passes(Instruments.Wai36.Client, ScoringOptions.Default, ScorePrecision.Single),
            Passes(Instruments.Wai36.Client, allowing, ScorePrecision.Double),
            Passes(Instruments.Srs, ScoringOptions.Default, ScorePrecision.Double),
            Passes(Instruments.CoreOm, allowing, ScorePrecision.Single),
        ];
        return Array.TrueForAll(passed, pass => pass) ? 0 : 1;
    }

    private static bool Passes(Instrument instrument, ScoringOptions scoring, ScorePrecision precision)
    {
        BatchOptions options = precision == ScorePrecision.Single ? BatchOptions.Default.WithSingles() : BatchOptions.Default;
        ResponseTable table = GeneratedAnswers.Table(instrument, Rows);
        var chosen = new BatchScorer(instrument, scoring, options);
        var scalar = new BatchScorer(instrument, scoring, options, BatchKernels.Scalar);
        double ratio = Best(scalar, table) / Best(chosen, table);
        bool passes = ratio >= Least;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"guard {instrument.Id} {precision} {chosen.KernelName}: {ratio:0.0} times the scalar speed, at least {Least:0.0} wanted: {(passes ? "passed" : "FAILED")}"));
        return passes;
    }

    private static double Best(BatchScorer scorer, ResponseTable table)
    {
        ScoreTable scores = scorer.Score(table);
        double best = double.PositiveInfinity;
        long began = Stopwatch.GetTimestamp();
        for (int turn = 0; turn < MinTurns || Stopwatch.GetElapsedTime(began) < Shortest; turn++)
        {
            long start = Stopwatch.GetTimestamp();
            scores = scorer.Score(table, scores);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }
}
