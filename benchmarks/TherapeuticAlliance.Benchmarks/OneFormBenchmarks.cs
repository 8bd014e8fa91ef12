using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// One form at a desk: from numbers into numbers, and from a sheet to a full report, beside the hand-written method.
/// The set-up scores complete and incomplete forms both ways and refuses to time what does not agree.
/// </summary>
[MemoryDiagnoser]
public class OneFormBenchmarks
{
    private readonly double[] _scores = new double[4];
    private readonly int[] _answered = new int[4];
    private Scorer _scorer = null!;
    private Action<double[], double[], int[]> _byHand = null!;
    private double[] _answers = null!;
    private ResponseSheet _sheet = null!;

    [Params("wai-sr", "wai-36")]
    public string Form { get; set; } = string.Empty;

    [Params(0, 1)]
    public int Blanks { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Instrument instrument = Form == "wai-sr" ? Instruments.WaiSr.Client : Instruments.Wai36.Client;
        _scorer = instrument.Scorer();
        _byHand = Form == "wai-sr" ? HandWritten.ScoreWaiSr : HandWritten.ScoreWai36;
        int points = (int)instrument.Format.Highest;
        _answers = [.. Enumerable.Range(0, instrument.Items.Count).Select(i => i < Blanks ? double.NaN : 1.0 + (i * 5 % points))];
        _sheet = instrument.AnswerFrom(_answers.Select(answer => double.IsNaN(answer) ? (double?)null : answer));
        AssertAgreement();
    }

    [Benchmark(Baseline = true)]
    public double HandWrittenMethod()
    {
        _byHand(_answers, _scores, _answered);
        return _scores[3];
    }

    [Benchmark]
    public double Arrays()
    {
        _scorer.Score(_answers, _scores, _answered);
        return _scores[3];
    }

    [Benchmark]
    public ScoreReport Report() => _scorer.Score(_sheet);

    private void AssertAgreement()
    {
        double[] expected = new double[4];
        int[] counts = new int[4];
        _byHand(_answers, expected, counts);
        _scorer.Score(_answers, _scores, _answered);
        double[] reported = [.. _scorer.Score(_sheet).Scales.Select(scale => scale.Value ?? double.NaN)];
        if (!expected.SequenceEqual(_scores) || !expected.SequenceEqual(reported) || !counts.SequenceEqual(_answered))
        {
            throw new InvalidOperationException("The hand-written method and the library disagree; there is nothing to compare.");
        }
    }
}
