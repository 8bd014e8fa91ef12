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
        JsonArray Long() => new([.. Enumerable.Range(0, 513).Select(i => (JsonNode)i)]);

        Found(Ruled(root => root["items"]![0]!["points"] = Long()), "TooMany $.items[0].points");
        Found(Ruled(root => root["items"]![3]!["appliesWhen"]!["answers"] = Long()), "TooMany $.items[3].appliesWhen.answers");
        Found(Ruled(root => root["scales"]![2]!["conversion"] = Long()), "TooMany $.scales[2].conversion");
        Found(Ruled(root => root["format"]!["excluded"] = Long()), "TooMany $.format.excluded");
    }

    [Fact]
    public void A_key_names_items_by_code_or_by_number()
    {
        static IReadOnlyList<Finding> Key(Action<JsonNode> change)
        {
            JsonNode root = JsonNode.Parse(Keys.Invented)!;
            change(root);
            return AllianceJson.ReadKey(root.ToJsonString(), Keys.CalpasP).Findings;
        }

        Found(Key(root => root["unscored"] = new JsonObject()), "ItemsUnclear $.unscored");
        Found(Key(root => root["reversed"]!["items"] = new JsonArray("4")), "ItemsUnclear $.reversed");
        Found(Key(root => root["weighted"]![0]!.AsObject().Remove("items")), "ItemsUnclear $.weighted[0]");
        Found(Key(root => root["scales"]![0]!.AsObject().Remove("numbers")), "ItemsUnclear $.scales[0]");
        Found(Key(root => root["reversed"]!["numbers"] = new JsonArray([.. Enumerable.Range(0, 513).Select(i => (JsonNode)i)])), "TooMany $.reversed.numbers");
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
    }

    private static IReadOnlyList<Finding> Ruled(Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(AllianceJson.WriteDefinition(Samples.Ruled))!;
        change(root);
        return AllianceJson.ReadDefinition(root.ToJsonString()).Findings;
    }

    private static IReadOnlyList<Finding> State(string json, Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(json)!;
        change(root);
        return AllianceJson.ReadState(root.ToJsonString()).Findings;
    }

    private static void Found(IReadOnlyList<Finding> findings, string expected)
    {
        string[] found = findings.Select(finding => finding.Kind.Name + " " + finding.Path).ToArray();
        Assert.True(Array.Exists(found, one => one.StartsWith(expected, StringComparison.Ordinal)), expected + " is not among " + string.Join(", ", found));
    }
}
