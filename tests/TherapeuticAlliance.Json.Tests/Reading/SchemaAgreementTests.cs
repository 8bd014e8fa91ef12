using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>
/// Kind: a check that one reader has and another lacks. What a published schema asks of each member, its reader finds missing, null, unknown or
/// negative, at the place where it stands. The schemas say what to expect; the documents have every member that can be written.
/// </summary>
public sealed class SchemaAgreementTests
{
    private const string FullKey = """
        {
          "document": "therapeutic-alliance/key", "documentVersion": 1,
          "instrument": { "id": "calpas-p", "version": "1.0.0", "contentHash": "HASH" },
          "reversed": { "items": ["4", "9"] },
          "weighted": [ { "weight": 2, "items": ["24"] } ],
          "unscored": { "items": ["7"] },
          "scales": [
            { "code": "pwc", "name": "Invented one", "items": ["1", "2", "3"], "aggregation": "mean", "direction": "higherIsBetter", "rounding": "none",
              "multiplier": { "numerator": 10, "denominator": 1 }, "constructs": ["collaboration"],
              "rule": { "kind": "atLeastShare", "count": 1, "outOf": 2, "origin": "caller" } },
            { "code": "rest", "items": ["8", "10"], "aggregation": "sum" }
          ]
        }
        """;

    private static readonly ResponseSheet House = Samples.House.Blank()
        .With("Q_1", 3).With("q.2", 1).With("q-3", -2).With("4", 2).With("line", 99).WithText("extra", "sometimes").WithMissing("twin", MissingReason.Declined).With("unknown", 3)
        .WithAdministration(new Administration(session: 3));

    private static readonly Dictionary<string, (DocumentKind Kind, string Json, Func<string, IReadOnlyList<Finding>> Read)> Documents = new(StringComparer.Ordinal)
    {
        ["definition"] = (DocumentKind.Definition, AllianceJson.WriteDefinition(Samples.House), json => AllianceJson.ReadDefinition(json).Findings),
        ["rules"] = (DocumentKind.Definition, AllianceJson.WriteDefinition(Samples.Ruled), json => AllianceJson.ReadDefinition(json).Findings),
        ["missing key"] = (DocumentKind.Definition, AllianceJson.WriteDefinition(Keys.CalpasP), json => AllianceJson.ReadDefinition(json).Findings),
        ["key"] = (DocumentKind.Key, FullKey.Replace("HASH", Keys.CalpasP.ContentHash), json => AllianceJson.ReadKey(json, Keys.CalpasP).Findings),
        ["sheet"] = (DocumentKind.Sheet, AllianceJson.WriteSheet(House), json => AllianceJson.ReadSheet(json, Samples.House).Findings),
        ["report"] = (DocumentKind.Report, AllianceJson.WriteReport(House.Score()), json => AllianceJson.ReadReport(json).Findings),
        ["prorated report"] = (DocumentKind.Report, AllianceJson.WriteReport(
            Samples.Ruled.AnswerFrom(new decimal?[] { 1, 1, 1, 1, 2, null }).Score()), json => AllianceJson.ReadReport(json).Findings),
        ["wording"] = (DocumentKind.Wording, Keys.FullWording, json => AllianceJson.ReadWording(json, Samples.PulseInstrument).Findings),
        ["state"] = (DocumentKind.State, AllianceJson.WriteState(States.After(States.Default, 5)), json => AllianceJson.ReadState(json).Findings),
        ["course"] = (DocumentKind.Course, AllianceJson.WriteCourse(CourseTests.Everything), json => AllianceJson.ReadCourse(json, Samples.Catalog).Findings),
    };

    public static TheoryData<string> Names { get; } = new(Documents.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_that_the_schema_requires_is_found_missing(string name)
    {
        int asked = Each(name, (place, node, schema) => node is JsonObject parent && schema["required"] is JsonArray required
            ? required.Select(member => member!.GetValue<string>()).Where(parent.ContainsKey).Select(member => (
                "MemberMissing " + place + "." + member, (Action)(() => parent.Remove(member))))
            : []);

        Assert.True(asked > 5, "members asked: " + asked);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_of_a_list_that_is_null_is_found(string name) => Each(name, (place, node, schema) =>
        node is JsonArray { Count: > 0 } list && (list[0] is not JsonValue value || value.TryGetValue(out string? _)) ? [("NullInvalid " + place + "[0]", () => list[0] = null)] : []);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_word_that_the_schema_does_not_list_is_found_unknown(string name) => Each(name, (place, node, schema) =>
        node is JsonValue && schema["enum"] is JsonArray ? [("ValueUnknown " + place, () => node.ReplaceWith("nonsense"))] : []);

    /// <summary>Applies each change to a fresh document by itself, and asks the reader for the finding it must lead to.</summary>
    private static int Each(string name, Func<string, JsonNode, JsonObject, IEnumerable<(string Expected, Action Change)>> changes)
    {
        (DocumentKind kind, string json, Func<string, IReadOnlyList<Finding>> read) = Documents[name];
        JsonObject schema = JsonNode.Parse(AllianceJson.Schema(kind))!.AsObject();
        int asked = 0;
        for (; ; asked++)
        {
            JsonNode document = JsonNode.Parse(json)!;
            (string expected, Action change) = Places(document, schema, schema, "$").SelectMany(place => changes(place.Path, place.Node, place.Schema)).ElementAtOrDefault(asked);
            if (change is null)
            {
                return asked;
            }

            change();
            string[] found = read(document.ToJsonString()).Select(finding => finding.Kind.Name + " " + finding.Path).ToArray();
            Assert.True(found.Contains(expected), name + ": " + expected + " is not among " + string.Join(", ", found));
        }
    }

    private static IEnumerable<(string Path, JsonNode Node, JsonObject Schema)> Places(JsonNode node, JsonObject schema, JsonObject root, string path)
    {
        JsonObject own = schema["$ref"] is { } reference ? root["$defs"]![reference.GetValue<string>().Split('/').Last()]!.AsObject() : schema;
        yield return (path, node, own);
        IEnumerable<(JsonNode? Node, JsonNode? Schema, string Path)> parts = node switch
        {
            JsonObject parent => parent.Select(member => (member.Value, own["properties"]?[member.Key], path + "." + member.Key)),
            JsonArray list => list.Select((entry, i) => (entry, own["items"], path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]")),
            _ => [],
        };
        foreach ((JsonNode? part, JsonNode? partSchema, string place) in parts)
        {
            if (part is not null && partSchema is JsonObject known)
            {
                foreach ((string, JsonNode, JsonObject) inner in Places(part, known, root, place))
                {
                    yield return inner;
                }
            }
        }
    }
}
