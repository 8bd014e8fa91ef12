using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TherapeuticAlliance.Benchmarks.Peers;

/// <summary>A QuestionnaireResponse as plain objects, for System.Text.Json alone: no findings, no scores, no sheet.</summary>
public sealed class PlainResponse
{
    internal static PlainJson Json { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public string? ResourceType { get; set; }

    public IReadOnlyList<PlainExtension>? Extension { get; set; }

    public PlainIdentifier? Identifier { get; set; }

    public string? Questionnaire { get; set; }

    public string? Status { get; set; }

    public PlainReference? Subject { get; set; }

    public string? Authored { get; set; }

    public PlainReference? Source { get; set; }

    public IReadOnlyList<PlainItem>? Item { get; set; }
}

public sealed class PlainExtension
{
    public string? Url { get; set; }

    public int? ValueInteger { get; set; }

    public string? ValueString { get; set; }
}

public sealed class PlainIdentifier
{
    public string? System { get; set; }

    public string? Value { get; set; }
}

public sealed class PlainReference
{
    public string? Reference { get; set; }

    public string? Type { get; set; }

    public string? Display { get; set; }
}

public sealed class PlainItem
{
    public string? LinkId { get; set; }

    public IReadOnlyList<PlainAnswer>? Answer { get; set; }

    public IReadOnlyList<PlainItem>? Item { get; set; }
}

public sealed class PlainAnswer
{
    public PlainCoding? ValueCoding { get; set; }

    public decimal? ValueDecimal { get; set; }
}

public sealed class PlainCoding
{
    public string? System { get; set; }

    public string? Code { get; set; }

    public string? Display { get; set; }
}

[JsonSerializable(typeof(PlainResponse))]
public sealed partial class PlainJson : JsonSerializerContext;
