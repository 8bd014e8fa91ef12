using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// Sheets, reports and definitions as documents. The set-up reads back what it wrote and refuses to time what does not come
/// back whole.
/// </summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private static readonly Instrument Form = Instruments.Wai36.Client;

    private ResponseSheet _sheet = null!;
    private ScoreReport _report = null!;
    private byte[] _sheetDocument = null!;
    private byte[] _reportDocument = null!;
    private byte[] _definitionDocument = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _sheet = Form.AnswerFrom(Enumerable.Range(0, 36).Select(i => i == 8 ? (int?)null : 1 + (i * 5 % 7)));
        _report = _sheet.Score();
        _sheetDocument = WriteSheet();
        _reportDocument = WriteReport();
        _definitionDocument = WriteDefinition();
        bool comesBack = ReadSheet().Value.Answers.SequenceEqual(_sheet.Answers) && ReadDefinition().Value.ContentHash == Form.ContentHash
            && ReadReport().Value.Scales!.Count == _report.Scales.Count;
        if (!comesBack)
        {
            throw new InvalidOperationException("A document does not come back whole; there is nothing to time.");
        }
    }

    [Benchmark]
    public byte[] WriteSheet() => AllianceJson.WriteSheetUtf8(_sheet);

    [Benchmark]
    public Result<ResponseSheet> ReadSheet() => AllianceJson.ReadSheet(_sheetDocument, Form);

    /// <summary>The same document by the plain generated deserializer: no findings, no sheet. Reading a sheet takes at most 2.5 times as long.</summary>
    [Benchmark]
    public object PlainSheet() => System.Text.Json.JsonSerializer.Deserialize(_sheetDocument, DocumentContext.Canonical.ResponseSheetDocument)!;

    [Benchmark]
    public byte[] WriteReport() => AllianceJson.WriteReportUtf8(_report);

    [Benchmark]
    public Result<ScoreReportDocument> ReadReport() => AllianceJson.ReadReport(_reportDocument);

    [Benchmark]
    public byte[] WriteDefinition() => AllianceJson.WriteDefinitionUtf8(Form);

    [Benchmark]
    public Result<Instrument> ReadDefinition() => AllianceJson.ReadDefinition(_definitionDocument);
}
