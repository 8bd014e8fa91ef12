using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Schemas;

public class SchemaTests
{
    private static readonly DocumentKind[] Kinds = [DocumentKind.Definition, DocumentKind.Sheet, DocumentKind.Report, DocumentKind.Key, DocumentKind.Wording, DocumentKind.State, DocumentKind.Course, DocumentKind.Form];

    private static JsonElement Root(DocumentKind kind) => JsonDocument.Parse(AllianceJson.Schema(kind)).RootElement;

    [Fact]
    public void Each_kind_of_document_has_its_schema()
    {
        Assert.All(Kinds, kind => Assert.Equal("https://json-schema.org/draft/2020-12/schema", Root(kind).GetProperty("$schema").GetString()));
        Assert.Equal(
            [DefinitionDocument.Kind, ResponseSheetDocument.Kind, ScoreReportDocument.Kind, KeyDocument.Kind, WordingDocument.Kind, MonitorStateDocument.Kind, CourseDocument.Kind, FormDocument.Kind],
            Kinds.Select(kind => Root(kind).GetProperty("properties").GetProperty("document").GetProperty("const").GetString()));
        Assert.Equal(
            [DefinitionDocument.CurrentVersion, ResponseSheetDocument.CurrentVersion, ScoreReportDocument.CurrentVersion, KeyDocument.CurrentVersion, WordingDocument.CurrentVersion, MonitorStateDocument.CurrentVersion, CourseDocument.CurrentVersion, FormDocument.CurrentVersion],
            Kinds.Select(kind => Root(kind).GetProperty("properties").GetProperty("documentVersion").GetProperty("const").GetInt32()));
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => AllianceJson.Schema((DocumentKind)9)).ParamName);
    }

    [Fact]
    public void No_object_of_a_schema_lets_unknown_members_pass() => Assert.All(Kinds, kind =>
    {
        JsonElement[] objects = Objects(Root(kind)).ToArray();
        Assert.True(objects.Length >= 3);
        Assert.All(objects, o => Assert.False(o.GetProperty("additionalProperties").GetBoolean()));
    });

    [Fact]
    public void The_words_of_the_schemas_are_those_of_the_library()
    {
        HashSet<string> vocabularies = new(Kinds.SelectMany(kind => Enums(Root(kind))));
        Type[] enums =
        [
            typeof(Construct), typeof(ScoreRounding), typeof(Keying), typeof(OptionOrder), typeof(Aggregation), typeof(Direction), typeof(Permission), typeof(EvidenceLevel),
            typeof(MissingRuleKind), typeof(RuleOrigin), typeof(Comparison), typeof(ThresholdTarget), typeof(MissingReason), typeof(ScoreStatus), typeof(FindingSeverity), typeof(PriorOrigin), typeof(CourseChangeKind),
        ];
        IEnumerable<string> expected = enums.Select(type => string.Join(" ", Enum.GetNames(type).Select(name => char.ToLowerInvariant(name[0]) + name.Substring(1))));
        Assert.Empty(expected.Except(vocabularies));

        // Those besides: half of a condition, which origins a rule with a count may have; and who can report, each once.
        Assert.Equal(["published caller", "client therapist"], vocabularies.Except(expected));
    }

    [Fact]
    public void The_members_of_the_schemas_are_those_of_the_document_types()
    {
        var known = new HashSet<string>(Kinds.SelectMany(kind => Objects(Root(kind))).Select(o => string.Join(" ", o.GetProperty("properties").EnumerateObject().Select(p => p.Name))));
        IEnumerable<string> documents = typeof(DefinitionDocument).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DefinitionDocument).Namespace && type.Name.EndsWith("Document", StringComparison.Ordinal))
            .Select(type => string.Join(" ", type.GetProperties().Select(p => ((JsonPropertyNameAttribute)Attribute.GetCustomAttribute(p, typeof(JsonPropertyNameAttribute))!).Name))).Distinct();
        Assert.Equal(documents.OrderBy(d => d, StringComparer.Ordinal), known.OrderBy(d => d, StringComparer.Ordinal));
    }

    // Objects are described by properties and additionalProperties; parts of conditions have only the former.
    private static IEnumerable<JsonElement> Objects(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().SelectMany(p => Objects(p.Value)).Concat(element.TryGetProperty("type", out JsonElement type) && type.ValueEquals("object") ? [element] : [])
        : element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(Objects)
        : [];

    private static IEnumerable<string> Enums(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().SelectMany(p => p.Name == "enum" && p.Value.ValueKind == JsonValueKind.Array ? [string.Join(" ", p.Value.EnumerateArray().Select(w => w.GetString()))] : Enums(p.Value))
        : element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(Enums)
        : [];
}
