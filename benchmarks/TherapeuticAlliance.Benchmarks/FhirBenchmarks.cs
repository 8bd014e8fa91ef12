using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// A response of 36 answers, written and read: by us, by System.Text.Json alone (the same tokens, and no meaning), and by Firely.
/// The set-up refuses to time what does not come back whole.
/// </summary>
[MemoryDiagnoser]
public class FhirBenchmarks
{
    private static readonly Instrument Form = Instruments.Wai36.Client;
    private static readonly FhirOptions Options = new("https://example.org/fhir");
    private static readonly JsonSerializerOptions Firely = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    private ResponseSheet _sheet = null!;
    private string _text = null!;
    private byte[] _utf8 = null!;
    private JsonDocument _tokens = null!;
    private QuestionnaireResponse _object = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _sheet = Form.AnswerFrom(Enumerable.Range(0, 36).Select(i => (int?)(1 + (i * 5 % 7))));
        _text = WriteOurs();
        _utf8 = Encoding.UTF8.GetBytes(_text);
        _tokens = JsonDocument.Parse(_utf8);
        _object = ReadFirely();
        if (!ReadOurs().Value.Answers.SequenceEqual(_sheet.Answers) || _object.Item[0].Item.Count != 36)
        {
            throw new InvalidOperationException("A response does not come back whole; there is nothing to time.");
        }
    }

    [Benchmark]
    public string WriteOurs() => AllianceFhir.WriteResponse(_sheet, Options).Value;

    [Benchmark]
    public string WriteTokens() => JsonSerializer.Serialize(_tokens.RootElement);

    [Benchmark]
    public string WriteFirely() => JsonSerializer.Serialize(_object, Firely);

    [Benchmark]
    public Result<ResponseSheet> ReadOurs() => AllianceFhir.ReadResponse(_utf8, Form, Options);

    [Benchmark]
    public int ReadTokens()
    {
        using JsonDocument document = JsonDocument.Parse(_utf8);
        return Count(document.RootElement);
    }

    [Benchmark]
    public QuestionnaireResponse ReadFirely() => JsonSerializer.Deserialize<QuestionnaireResponse>(_utf8, Firely)!;

    // Every string is made, as any reader of answers must.
    private static int Count(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(member => member.Name.Length + Count(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Count),
        JsonValueKind.String => element.GetString()!.Length,
        _ => 1,
    };
}
