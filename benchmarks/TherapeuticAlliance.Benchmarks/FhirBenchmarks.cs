using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using TherapeuticAlliance.Benchmarks.Peers;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// A QuestionnaireResponse of 36 answers: by this library, by the plain generated serializer of System.Text.Json, which only turns
/// text into objects and back, and by Firely's SDK, which does the same with objects of FHIR. Writing here scores the form too, and
/// reading checks every answer and scores again. Goals: at most 2 times System.Text.Json alone, at least 5 times faster than Firely.
/// </summary>
[MemoryDiagnoser]
public class FhirBenchmarks
{
    private static readonly Instrument Form = Instruments.Wai36.Client;
    private static readonly FhirOptions Options = new("https://example.org/fhir");
    private static readonly JsonSerializerOptions Firely = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    private ResponseSheet _sheet = null!;
    private byte[] _document = null!;
    private PlainResponse _plain = null!;
    private QuestionnaireResponse _firely = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _sheet = Form.AnswerFrom(Enumerable.Range(0, 36).Select(i => 1 + (i * 5 % 7)))
            .WithAdministration(new Administration("adm-1", "Patient/12", "Patient/12", 3, new DateTime(2026, 1, 31)));
        string text = Write();
        _document = Encoding.UTF8.GetBytes(text);
        _plain = PlainRead();
        _firely = FirelyRead();
        bool isSame = PlainWrite() == text
            && IsSheet(Read())
            && IsSheet(AllianceFhir.ReadResponse(FirelyWrite(), Form, Options));
        if (!isSame)
        {
            throw new InvalidOperationException("The three do not write and read the same response; there is nothing to time.");
        }
    }

    [Benchmark]
    public string Write() => AllianceFhir.WriteResponse(_sheet, Options).Value;

    [Benchmark]
    public string PlainWrite() => JsonSerializer.Serialize(_plain, PlainResponse.Json.PlainResponse);

    [Benchmark]
    public string FirelyWrite() => JsonSerializer.Serialize(_firely, Firely);

    [Benchmark]
    public Result<ResponseSheet> Read() => AllianceFhir.ReadResponse(_document, Form, Options);

    [Benchmark]
    public PlainResponse PlainRead() => JsonSerializer.Deserialize(_document, PlainResponse.Json.PlainResponse)!;

    [Benchmark]
    public QuestionnaireResponse FirelyRead() => JsonSerializer.Deserialize<QuestionnaireResponse>(_document, Firely)!;

    private bool IsSheet(Result<ResponseSheet> read) => read.Findings.Count == 0 && read.Value.Answers.SequenceEqual(_sheet.Answers);
}
