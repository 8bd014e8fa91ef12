using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using TherapeuticAlliance.Benchmarks.Batch;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// A chunk of forms in columns, by every kernel that this processor has instructions for. The set-up compares all
/// scores, counts and statuses with those of the specification and refuses to time what differs.
/// </summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Rows = 65_536;

    private BatchScorer _scorer = null!;
    private ResponseTable _responses = null!;
    private ScoreTable _scores = null!;

    [ParamsSource(nameof(Kernels))]
    public string Kernel { get; set; } = string.Empty;

    [Params("wai-sr-client", "wai-36-client", "srs-v3")]
    public string Form { get; set; } = string.Empty;

    [Params(ScorePrecision.Double, ScorePrecision.Single)]
    public ScorePrecision Precision { get; set; }

    public static IEnumerable<string> Kernels => BatchKernels.All.Where(kernel => kernel.IsAccelerated).Select(kernel => kernel.Name);

    [GlobalSetup]
    public void Prepare()
    {
        Instrument instrument = Catalog.InstrumentCatalog.Default.Find(Form)!;
        BatchOptions options = Precision == ScorePrecision.Single ? BatchOptions.Default.WithSingles() : BatchOptions.Default;
        _responses = GeneratedAnswers.Table(instrument, Rows);
        _scorer = new BatchScorer(instrument, null, options, BatchKernels.All.Single(kernel => kernel.Name == Kernel));
        _scores = _scorer.Score(_responses);
        AssertAgreement(new BatchScorer(instrument, null, options, BatchKernels.Scalar).Score(_responses));
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public ScoreTable Score() => _scores = _scorer.Score(_responses, _scores);

    private void AssertAgreement(ScoreTable expected)
    {
        bool agrees = _scores.InvalidAnswers == expected.InvalidAnswers && _scores.Columns.Zip(expected.Columns).All(pair =>
            pair.First.ToArray().Select(BitConverter.DoubleToInt64Bits).SequenceEqual(pair.Second.ToArray().Select(BitConverter.DoubleToInt64Bits))
            && pair.First.ToAnswered().SequenceEqual(pair.Second.ToAnswered()) && pair.First.ToStatuses().SequenceEqual(pair.Second.ToStatuses()));
        if (!agrees)
        {
            throw new InvalidOperationException("The kernel and the specification disagree; there is nothing to compare.");
        }
    }
}
