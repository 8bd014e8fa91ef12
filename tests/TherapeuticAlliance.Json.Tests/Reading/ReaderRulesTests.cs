using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>What a schema cannot say: members that contradict one another, lists that are too long, and how ids and versions are spelled.</summary>
public sealed class ReaderRulesTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("z0.9-a", true)]
    [InlineData("0", true)]
    [InlineData("9", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData(".a", false)]
    [InlineData("A", false)]
    [InlineData("a`", false)]
    [InlineData("a{", false)]
    [InlineData("a/", false)]
    [InlineData("a:", false)]
    [InlineData("a b", false)]
    public void A_code_has_lower_case_letters_digits_hyphens_and_dots(string text, bool isCode) => Assert.Equal(isCode, Spelling.IsCode(text));

    [Fact]
    public void A_code_has_at_most_64_characters()
    {
        Assert.True(Spelling.IsCode(new string('a', 64)));
        Assert.False(Spelling.IsCode(new string('a', 65)));
    }

    [Theory]
    [InlineData("0.0.0", true)]
    [InlineData("123456.9.0", true)]
    [InlineData("1234567.0.0", false)]
    [InlineData("1.0", false)]
    [InlineData("1.0.0.0", false)]
    [InlineData("1..0", false)]
    [InlineData("1.0.a", false)]
    [InlineData("1.0./", false)]
    [InlineData("1.0.:", false)]
    [InlineData("", false)]
    public void A_version_has_three_numbers(string text, bool isVersion) => Assert.Equal(isVersion, Spelling.IsVersion(text));

    [Fact]
    public void What_a_state_shows_in_its_own_text_is_spelled_like_an_id()
    {
        string state = AllianceJson.WriteState(States.After(States.Default, 3));

        Found(State(state, root => root["instrument"]!["id"] = "Not an id"), "TextMalformed $.instrument.id");
        Found(State(state, root => root["instrument"]!["version"] = "1.0"), "TextMalformed $.instrument.version");
        Found(State(state, root => root["scale"] = "A scale"), "TextMalformed $.scale");
        Found(State(state, root => root["parts"]![0]!["name"] = "Jane Doe, born 1970"), "TextMalformed $.parts[0].name");
    }

    [Fact]
    public void A_rule_for_missing_answers_has_the_members_of_its_kind()
    {
        static JsonNode Rule(JsonNode root, string scale) => root["scales"]!.AsArray().Single(one => one!["code"]!.GetValue<string>() == scale)!["rule"]!;

        Found(Ruled(root => Rule(root, "gated").AsObject().Remove("outOf")), "MemberMissing $.scales[1].rule.outOf");
        Found(Ruled(root => Rule(root, "gated").AsObject().Remove("count")), "MemberMissing $.scales[1].rule.count");
        Found(Ruled(root => Rule(root, "table")["outOf"] = 3), "Contradiction $.scales[2].rule.outOf");
        Found(Ruled(root => Rule(root, "points")["count"] = 1), "Contradiction $.scales[0].rule.count");
        Found(Ruled(root => Rule(root, "points")["excusesNotApplicable"] = true), "Contradiction $.scales[0].rule.excusesNotApplicable");
        Found(Ruled(root => Rule(root, "points")["source"] = "x"), "Contradiction $.scales[0].rule.source");
        Found(Ruled(root => Rule(root, "table")["origin"] = "libraryDefault"), "Contradiction $.scales[2].rule.origin");
        Found(Ruled(root => root["formRule"]!["kind"] = "requireAll"), "ValueUnknown $.formRule.kind");
        Found(Ruled(root => root["formRule"]!["excusesNotApplicable"] = false), "Contradiction $.formRule.excusesNotApplicable");
        Assert.DoesNotContain(Ruled(root => root["formRule"]!["kind"] = "atLeastAnswered"), finding => finding.Kind.Name == "ValueUnknown");
    }

    [Fact]
    public void A_list_of_a_definition_has_at_most_512_entries()
    {
        Found(Ruled(root => root["items"]![0]!["points"] = Long()), "TooMany $.items[0].points");
        Found(Ruled(root => root["items"]![3]!["appliesWhen"]!["answers"] = Long()), "TooMany $.items[3].appliesWhen.answers");
        Found(Ruled(root => root["scales"]![2]!["conversion"] = Long()), "TooMany $.scales[2].conversion");
        Found(Ruled(root => root["format"]!["excluded"] = Long()), "TooMany $.format.excluded");
        Found(Ruled(root => root["scales"]![0]!["items"] = LongOfTexts()), "TooMany $.scales[0].items");
        Found(Ruled(root => root["scales"]![0]!["evidence"] = new JsonObject { ["level"] = "verified", ["sources"] = LongOfTexts() }), "TooMany $.scales[0].evidence.sources");
    }

    [Fact]
    public void A_direction_is_one_of_those_that_are_known() =>
        Found(Ruled(root => root["scales"]![0]!["direction"] = "upwards"), "ValueUnknown $.scales[0].direction");

    [Fact]
    public void A_score_that_is_none_has_no_figures_and_counts_are_not_negative()
    {
        JsonNode raw = JsonNode.Parse("""{ "numerator": 1, "denominator": 1 }""")!;

        Found(Report(scale => scale["rawScore"] = raw.DeepClone()), "Contradiction $.scales[0].rawScore");
        Found(Report(scale => scale["notApplicable"] = -1), "NumberInvalid $.scales[0].notApplicable");
    }

    [Fact]
    public void A_key_names_items_by_code_or_by_number()
    {
        Found(Key(root => root["unscored"] = new JsonObject()), "ItemsUnclear $.unscored");
        Found(Key(root => root["reversed"]!["items"] = new JsonArray("4")), "ItemsUnclear $.reversed");
        Found(Key(root => root["weighted"]![0]!.AsObject().Remove("items")), "ItemsUnclear $.weighted[0]");
        Found(Key(root => root["scales"]![0]!.AsObject().Remove("numbers")), "ItemsUnclear $.scales[0]");
    }

    [Fact]
    public void Points_and_conditions_of_a_key_say_which_items_they_are_of()
    {
        static IReadOnlyList<Finding> With(string member, string json) => Key(root => root[member] = JsonNode.Parse(json));

        Found(With("points", """[ { "numbers": [1] } ]"""), "MemberMissing $.points[0].points");
        Found(With("points", """[ { "points": [1, 2] } ]"""), "ItemsUnclear $.points[0]");
        Found(With("points", """[ { "points": [1, 2], "numbers": [1], "items": ["1"] } ]"""), "ItemsUnclear $.points[0]");
        Found(With("conditions", """[ { "numbers": [2] } ]"""), "MemberMissing $.conditions[0].when");
        Found(With("conditions", """[ { "when": { "answers": [1] }, "numbers": [2] } ]"""), "MemberMissing $.conditions[0].when.item");
        Found(With("conditions", """[ { "when": { "item": "1", "answers": [1] } } ]"""), "ItemsUnclear $.conditions[0]");
        Found(With("formRule", """{ "kind": "requireAll", "origin": "caller" }"""), "ValueUnknown $.formRule.kind");
        Found(With("reversed", """{ "items": ["4", null] }"""), "NullInvalid $.reversed.items[1]");
    }

    [Fact]
    public void A_list_of_a_key_has_at_most_512_entries()
    {
        Found(Key(root => root["reversed"]!["numbers"] = Long()), "TooMany $.reversed.numbers");
        Found(Key(root => root["unscored"]!["items"] = LongOfTexts()), "TooMany $.unscored.items");
        Found(Key(root => root["points"] = new JsonArray(new JsonObject { ["points"] = Long(), ["numbers"] = new JsonArray(1) })), "TooMany $.points[0].points");
        Found(Key(root => root["scales"]![0]!["conversion"] = Long()), "TooMany $.scales[0].conversion");
    }

    [Fact]
    public void What_is_wrong_in_a_list_of_items_is_said_once()
    {
        Assert.Equal("TypeInvalid $.reversed.numbers", Names(Key(root => root["reversed"]!["numbers"] = "4")).Single());
        Assert.Equal("TypeInvalid $.unscored.items", Names(Key(root => root["unscored"]!["items"] = 4)).Single());
    }

    [Fact]
    public void A_course_has_days_and_session_numbers_that_can_be()
    {
        static IReadOnlyList<Finding> Course(Action<JsonNode> change)
        {
            JsonNode root = JsonNode.Parse(AllianceJson.WriteCourse(CourseTests.Everything))!;
            change(root);
            return AllianceJson.ReadCourse(root.ToJsonString(), Samples.Catalog).Findings;
        }

        Found(Course(root => root["sessions"]![0]!["date"] = "31.1.2026"), "DateInvalid $.sessions[0].date");
        Found(Course(root => root["trail"]!.AsArray().First(change => change!["session"] is not null)!["session"] = -1), "NumberInvalid $.trail");
        Found(Course(root => root["sessions"]![0]!["session"] = -1), "NumberInvalid $.sessions[0].session");
        Found(Course(root => root["sessions"]![0]!["reported"] = new JsonArray("client", null)), "NullInvalid $.sessions[0].reported[1]");
    }

    private static IReadOnlyList<Finding> Ruled(Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(AllianceJson.WriteDefinition(Samples.Ruled))!;
        change(root);
        return AllianceJson.ReadDefinition(root.ToJsonString()).Findings;
    }

    private static IReadOnlyList<Finding> Key(Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(Keys.Invented)!;
        change(root);
        return AllianceJson.ReadKey(root.ToJsonString(), Keys.CalpasP).Findings;
    }

    private static IReadOnlyList<Finding> Report(Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(AllianceJson.WriteReport(Samples.Ruled.Blank().Score()))!;
        change(root["scales"]![0]!);
        return AllianceJson.ReadReport(root.ToJsonString()).Findings;
    }

    private static JsonArray Long() => new([.. Enumerable.Range(0, 513).Select(i => (JsonNode)i)]);

    private static JsonArray LongOfTexts() => new([.. Enumerable.Range(0, 513).Select(i => (JsonNode)("i" + i))]);

    private static IReadOnlyList<Finding> State(string json, Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(json)!;
        change(root);
        return AllianceJson.ReadState(root.ToJsonString()).Findings;
    }

    private static void Found(IReadOnlyList<Finding> findings, string expected)
    {
        string[] found = Names(findings);
        Assert.True(Array.Exists(found, one => one.StartsWith(expected, StringComparison.Ordinal)), expected + " is not among " + string.Join(", ", found));
    }

    private static string[] Names(IReadOnlyList<Finding> findings) => findings.Select(finding => finding.Kind.Name + " " + finding.Path).ToArray();
}
