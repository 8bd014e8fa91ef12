using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class DefinitionDamageTests
{
    private const string KnownOfAnItem = "code, number, bankItem, label, constructs, keying, weight, optionOrder, unscored, points, appliesWhen, alert, format";

    private static System.Collections.Generic.IReadOnlyList<Finding> Of(string document)
    {
        Result<Instrument> result = AllianceJson.ReadDefinition(document);
        Assert.Null(result.ValueOrDefault);
        return result.Findings;
    }

    [Fact]
    public void A_member_nobody_knows_is_never_ignored() => Expect.Only(
        DocumentFindings.MemberUnknown, "$.items[3]", [KnownOfAnItem], "reverse",
        Of(Samples.Pulse.With("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"reverse\": true }")));

    [Fact]
    public void A_member_that_stands_twice_is_found_also_where_both_say_the_same() => Expect.Only(
        DocumentFindings.MemberTwice, "$.items[2].keying", ["keying"], null,
        Of(Samples.Pulse.With("\"keying\": \"reverse\"", "\"keying\": \"reverse\", \"keying\": \"reverse\"")));

    [Fact]
    public void An_unknown_member_that_stands_twice_is_reported_once() => Expect.Findings(
        Of(Samples.Pulse.With("\"step\": 1", "\"step\": 1, \"steps\": 1, \"steps\": 2")), "MemberUnknown $.format");

    [Theory]
    [InlineData("\"document\": \"therapeutic-alliance/definition\",", "", "$.document", "document")]
    [InlineData("\"documentVersion\": 1,", "", "$.documentVersion", "documentVersion")]
    [InlineData("\"id\": \"clinic-pulse\",", "", "$.id", "id")]
    [InlineData("\"version\": \"1.0.0\",", "", "$.version", "version")]
    [InlineData("\"title\": \"Clinic pulse\",", "", "$.title", "title")]
    [InlineData(", \"rater\": \"client\"", "", "$.rater", "rater")]
    [InlineData("\"format\": { \"lowest\": 1, \"highest\": 7, \"step\": 1 },", "", "$.format", "format")]
    [InlineData(", \"step\": 1", "", "$.format.step", "step")]
    [InlineData("{ \"code\": \"b2\" }", "{}", "$.items[1].code", "code")]
    [InlineData("\"code\": \"task\", ", "", "$.scales[1].code", "code")]
    [InlineData("\"items\": [\"t1\", \"t2\"], ", "", "$.scales[1].items", "items")]
    [InlineData(", \"aggregation\": \"sum\"", "", "$.scales[1].aggregation", "aggregation")]
    [InlineData("\"kind\": \"atLeastAnswered\", ", "", "$.scales[0].rule.kind", "kind")]
    [InlineData("\"count\": 2, ", "", "$.scales[0].rule.count", "count")]
    [InlineData(", \"origin\": \"caller\"", "", "$.scales[0].rule.origin", "origin")]
    [InlineData("\"sum\"", "\"sum\", \"multiplier\": { \"denominator\": 2 }", "$.scales[1].multiplier.numerator", "numerator")]
    [InlineData("\"sum\"", "\"sum\", \"evidence\": { }", "$.scales[1].evidence.level", "level")]
    [InlineData("\"step\": 1", "\"step\": 1, \"anchors\": [ { \"label\": \"a\" } ]", "$.format.anchors[0].value", "value")]
    [InlineData("\"step\": 1", "\"step\": 1, \"anchors\": [ { \"value\": 1 } ]", "$.format.anchors[0].label", "label")]
    [InlineData("\"rater\": \"client\"", "\"rater\": \"client\", \"citations\": [ { \"doi\": \"10.1\" } ]", "$.citations[0].text", "text")]
    public void A_needed_member_that_is_missing_is_named_alone(string place, string by, string path, string member)
    {
        string document = path is "$.format" or "$.format.step" ? Samples.Pulse.With(", \"keying\": \"reverse\"", "") : Samples.Pulse;
        Expect.Only(DocumentFindings.MemberMissing, path, [member], null, Of(document.With(place, by)));
    }

    [Fact]
    public void All_of_rights_thresholds_and_norms_is_needed()
    {
        Expect.Findings(
            Of(Samples.Pulse.With("\"rater\": \"client\"", "\"rater\": \"client\", \"rights\": {}")),
            "MemberMissing $.rights.holder", "MemberMissing $.rights.whereToAsk", "MemberMissing $.rights.permission", "MemberMissing $.rights.electronicUse");
        Expect.Findings(
            Of(Samples.Pulse.With("\"sum\"", "\"sum\", \"thresholds\": [ {} ], \"norms\": [ {} ]")),
            "MemberMissing $.scales[1].thresholds[0].code", "MemberMissing $.scales[1].thresholds[0].target", "MemberMissing $.scales[1].thresholds[0].comparison",
            "MemberMissing $.scales[1].thresholds[0].value", "MemberMissing $.scales[1].thresholds[0].meaning", "MemberMissing $.scales[1].thresholds[0].source",
            "MemberMissing $.scales[1].norms[0].sample", "MemberMissing $.scales[1].norms[0].size", "MemberMissing $.scales[1].norms[0].mean",
            "MemberMissing $.scales[1].norms[0].standardDeviation", "MemberMissing $.scales[1].norms[0].source");
    }

    [Fact]
    public void Without_items_or_scales_nothing_is_said_about_references()
    {
        const string Head = "{\"document\":\"therapeutic-alliance/definition\",\"documentVersion\":1,\"id\":\"x\",\"version\":\"1.0.0\",\"title\":\"X\",\"rater\":\"client\",\"format\":{\"lowest\":1,\"highest\":2,\"step\":1}";
        Expect.Findings(Of(Head + "}"), "MemberMissing $.items", "MemberMissing $.scales");
        Expect.Findings(Of(Head + ",\"items\":[{\"code\":\"a\"}]}"), "MemberMissing $.scales");
        Expect.Findings(Of(Head + ",\"scales\":[{\"code\":\"s\",\"items\":[\"a\"],\"aggregation\":\"sum\"}]}"), "MemberMissing $.items");
        Expect.Findings(Of(Head + ",\"items\":[],\"scales\":[]}"), "NoItems $.items");
    }

    [Theory]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": 5", "$.title", "number", "text")]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": []", "$.title", "list", "text")]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": {}", "$.title", "object", "text")]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": true", "$.title", "flag", "text")]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": false", "$.title", "flag", "text")]
    [InlineData("\"lowest\": 1", "\"lowest\": \"1\"", "$.format.lowest", "text", "decimal")]
    [InlineData("\"count\": 2", "\"count\": \"2\"", "$.scales[0].rule.count", "text", "whole-number(-2147483648,2147483647)")]
    [InlineData("\"step\": 1", "\"step\": 1, \"notApplicable\": 1", "$.format.notApplicable", "number", "flag")]
    [InlineData("\"step\": 1", "\"step\": 1, \"excluded\": [2, \"3\"]", "$.format.excluded[1]", "text", "decimal")]
    [InlineData("[\"t1\", \"t2\"]", "\"t1\"", "$.scales[1].items", "text", "list")]
    [InlineData("[\"t1\", \"t2\"]", "[\"t1\", 2]", "$.scales[1].items[1]", "number", "text")]
    [InlineData("{ \"code\": \"t1\" }", "\"t1\"", "$.items[3]", "text", "object")]
    public void A_value_of_another_type_is_named_alone(string place, string by, string path, string found, string expected)
    {
        string document = path == "$.format.lowest" ? Samples.Pulse.With(", \"keying\": \"reverse\"", "") : Samples.Pulse;
        Expect.Only(DocumentFindings.TypeInvalid, path, [found, expected], null, Of(document.With(place, by)));
    }

    [Theory]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": null", "$.title", "text")]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": \"X\", \"abbreviation\": null", "$.abbreviation", "text")]
    [InlineData("{ \"code\": \"t1\" }", "null", "$.items[3]", "object")]
    [InlineData("[\"t1\", \"t2\"]", "[\"t1\", null]", "$.scales[1].items[1]", "text")]
    public void A_null_is_named_alone(string place, string by, string path, string expected) =>
        Expect.Only(DocumentFindings.NullInvalid, path, [expected], null, Of(Samples.Pulse.With(place, by)));

    [Theory]
    [InlineData("\"step\": 1", "\"step\": 1e400", "$.format.step", "decimal", "1e400")]
    [InlineData("\"step\": 1", "\"step\": 1, \"excluded\": [-1e29]", "$.format.excluded[0]", "decimal", "-1e29")]
    [InlineData("\"count\": 2", "\"count\": 2147483648", "$.scales[0].rule.count", "whole-number(-2147483648,2147483647)", "2147483648")]
    [InlineData("\"count\": 2", "\"count\": 2.5", "$.scales[0].rule.count", "whole-number(-2147483648,2147483647)", "2.5")]
    public void A_number_that_cannot_be_kept_is_named_alone(string place, string by, string path, string expected, string offending) =>
        Expect.Only(DocumentFindings.NumberInvalid, path, [expected], offending, Of(Samples.Pulse.With(", \"keying\": \"reverse\"", "").With(place, by)));

    [Theory]
    [InlineData("\"keying\": \"reverse\"", "\"keying\": \"Reverse\"", "$.items[2].keying", "forward, reverse", "Reverse")]
    [InlineData("\"keying\": \"reverse\"", "\"keying\": \"1\"", "$.items[2].keying", "forward, reverse", "1")]
    [InlineData("\"keying\": \"reverse\"", "\"optionOrder\": \"best\"", "$.items[2].optionOrder", "lowestFirst, highestFirst", "best")]
    [InlineData("\"rater\": \"client\"", "\"rater\": \"client\", \"direction\": \"up\"", "$.direction", "higherIsBetter, higherIsWorse, neither", "up")]
    [InlineData("\"sum\"", "\"total\"", "$.scales[1].aggregation", "sum, mean", "total")]
    [InlineData("\"atLeastAnswered\"", "\"most\"", "$.scales[0].rule.kind", "requireAll, atMostMissing, atLeastAnswered, atLeastShare", "most")]
    [InlineData("\"origin\": \"caller\"", "\"origin\": \"me\"", "$.scales[0].rule.origin", "libraryDefault, published, caller", "me")]
    [InlineData("\"sum\"", "\"sum\", \"evidence\": { \"level\": \"sure\" }", "$.scales[1].evidence.level", "verified, singleSource, inferred, callerSupplied", "sure")]
    [InlineData("\"sum\"", "\"sum\", \"constructs\": [\"bond\", \"Bond\"]", "$.scales[1].constructs[1]", "bond, goalAgreement, taskAgreement, trust, empathy, regard, genuineness, collaboration, communication, sharedResponsibility, safety, confidence, openness, engagement, expectations, presence, culturalFit, satisfaction, rupture, repair, global, empowerment, preferences, outcome", "Bond")]
    public void A_word_nobody_knows_is_named_alone(string place, string by, string path, string known, string offending) =>
        Expect.Only(DocumentFindings.ValueUnknown, path, [known], offending, Of(Samples.Pulse.With(place, by)));

    [Fact]
    public void Words_of_rights_thresholds_and_items_are_closed_too() => Expect.Findings(
        Of(Samples.Pulse
            .With("\"rater\": \"client\"", "\"rater\": \"client\", \"rights\": { \"holder\": \"\", \"whereToAsk\": \"\", \"permission\": \"?\", \"electronicUse\": \"!\" }")
            .With("{ \"code\": \"b1\" }", "{ \"code\": \"b1\", \"constructs\": [\"luck\"] }")
            .With("\"sum\"", "\"sum\", \"thresholds\": [ { \"code\": \"low\", \"target\": \"t\", \"comparison\": \"c\", \"value\": 3, \"meaning\": \"m\", \"source\": \"s\" } ]")),
        "ValueUnknown $.rights.permission", "ValueUnknown $.rights.electronicUse", "ValueUnknown $.items[0].constructs[0]",
        "ValueUnknown $.scales[1].thresholds[0].target", "ValueUnknown $.scales[1].thresholds[0].comparison");

    [Fact]
    public void A_reverse_key_needs_bounds_to_mirror_between()
    {
        Expect.Findings(Of(Samples.Pulse.With("\"lowest\": 1, ", "")), "MemberMissing $.format.lowest", "ReverseUnbounded $.items[2].keying");
        Expect.Findings(Of(Samples.Pulse.With("\"highest\": 7, ", "")), "MemberMissing $.format.highest", "ReverseUnbounded $.items[2].keying");
        Expect.Findings(
            Of(Samples.Pulse.With("\"format\": { \"lowest\": 1, \"highest\": 7, \"step\": 1 },", "")), "MemberMissing $.format", "ReverseUnbounded $.items[2].keying");
        Expect.Findings(
            Of(Samples.Pulse.With("\"keying\": \"reverse\"", "\"keying\": \"reverse\", \"format\": { \"lowest\": 1, \"step\": 1 }")),
            "MemberMissing $.items[2].format.highest", "ReverseUnbounded $.items[2].keying");
    }

    [Theory]
    [InlineData("\"kind\": \"atLeastAnswered\"", "\"kind\": \"requireAll\"", "$.scales[0].rule.count", "count", "requireAll")]
    [InlineData("\"origin\": \"caller\"", "\"origin\": \"libraryDefault\"", "$.scales[0].rule.origin", "origin", "atLeastAnswered")]
    [InlineData("\"origin\": \"caller\"", "\"origin\": \"caller\", \"source\": \"Manual\"", "$.scales[0].rule.source", "source", "caller")]
    [InlineData("\"kind\": \"atLeastAnswered\", \"count\": 2, \"origin\": \"caller\"", "\"kind\": \"requireAll\", \"origin\": \"libraryDefault\", \"source\": \"Manual\"", "$.scales[0].rule.source", "source", "libraryDefault")]
    [InlineData("\"sum\"", "\"sum\", \"whyNoThreshold\": \"none\", \"thresholds\": [ { \"code\": \"low\", \"target\": \"score\", \"comparison\": \"below\", \"value\": 3, \"meaning\": \"m\", \"source\": \"s\" } ]", "$.scales[1].whyNoThreshold", "whyNoThreshold", "thresholds")]
    public void Members_that_exclude_each_other_are_found(string place, string by, string path, string member, string other) =>
        Expect.Only(DocumentFindings.Contradiction, path, [member, other], null, Of(Samples.Pulse.With(place, by)));

    [Fact]
    public void Another_kind_of_document_is_named_and_nothing_else_is_judged()
    {
        Expect.Only(
            DocumentFindings.KindOther, "$.document", ["therapeutic-alliance/definition"], "therapeutic-alliance/sheet",
            Of(AllianceJson.WriteSheet(Samples.PulseInstrument.Blank())));
        Expect.Only(
            DocumentFindings.VersionOther, "$.documentVersion", ["1"], "2", Of(Samples.Pulse.With("\"documentVersion\": 1", "\"documentVersion\": 2, \"new\": true")));
        Expect.Findings(Of(Samples.Pulse.With("\"documentVersion\": 1", "\"documentVersion\": \"1\"")), "TypeInvalid $.documentVersion");
        Expect.Findings(Of(Samples.Pulse.With("\"therapeutic-alliance/definition\"", "7")), "TypeInvalid $.document");
    }

    [Theory]
    [InlineData("\"id\": \"clinic-pulse\"", "\"id\": \"Clinic pulse\"", "IdMalformed $.id")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": \"1.0\"", "VersionMalformed $.version")]
    [InlineData("\"title\": \"Clinic pulse\"", "\"title\": \" \"", "TextMissing $.title")]
    [InlineData("\"rater\": \"client\"", "\"rater\": \"The client\"", "RaterMalformed $.rater")]
    [InlineData("\"rater\": \"client\"", "\"rater\": \"client\", \"family\": \"A B\"", "IdMalformed $.family")]
    [InlineData("\"rater\": \"client\"", "\"rater\": \"client\", \"citations\": [ { \"text\": \"\" } ]", "TextMissing $.citations[0].text")]
    [InlineData("\"highest\": 7", "\"highest\": 0", "RangeEmpty $.format")]
    [InlineData("\"step\": 1", "\"step\": 4", "StepInvalid $.format")]
    [InlineData("\"step\": 1", "\"step\": 0.0000001", "FormatTooLarge $.format")]
    [InlineData("\"step\": 1", "\"step\": 1, \"excluded\": [7]", "ExclusionInvalid $.format.excluded")]
    [InlineData("\"step\": 1", "\"step\": 1, \"anchors\": [ { \"value\": 8, \"label\": \"a\" } ]", "AnchorInvalid $.format.anchors")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"format\": { \"lowest\": 1, \"highest\": 1, \"step\": 1 } }", "RangeEmpty $.items[3].format")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"number\": 2 }", "ItemNumberInvalid $.items[1].number|ItemNumberInvalid $.items[3].number")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"number\": 0 }", "ItemNumberInvalid $.items[3].number")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"weight\": 0 }", "WeightInvalid $.items[3].weight")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"label\": \"one two three four five six\" }", "LabelTooLong $.items[3].label")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"unscored\": true }", "UnscoredItemOnScale $.items[3].unscored")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\" }, { \"code\": \"t3\" }", "ItemOnNoScale $.items[4]")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\" }, { \"code\": \"t 3\", \"unscored\": true }", "CodeMalformed $.items[4].code")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\" }, { \"code\": \"t1\" }", "CodeDuplicate $.items[4].code")]
    [InlineData("{ \"code\": \"b1\" }, { \"code\": \"b2\" }", "{ \"code\": \"b1\", \"bankItem\": \"x.1\" }, { \"code\": \"b2\", \"bankItem\": \"x.1\" }", "BankItemTwice $.items[1].bankItem")]
    [InlineData("\"code\": \"task\"", "\"code\": \"bond\"", "CodeDuplicate $.scales[1].code")]
    [InlineData("\"code\": \"task\"", "\"code\": \"Task\"", "CodeMalformed $.scales[1].code")]
    [InlineData("\"sum\"", "\"sum\", \"name\": \"\"", "TextMissing $.scales[1].name")]
    [InlineData("\"sum\" }", "\"sum\" }, { \"code\": \"none\", \"items\": [], \"aggregation\": \"sum\" }", "ScaleEmpty $.scales[2].items")]
    [InlineData("[\"t1\", \"t2\"]", "[\"t1\", \"t2\", \"t9\"]", "ItemUnknown $.scales[1].items[2]")]
    [InlineData("[\"t1\", \"t2\"]", "[\"t1\", \"t2\", \"t1\"]", "ItemListedTwice $.scales[1].items[2]")]
    [InlineData("\"count\": 2", "\"count\": 4", "RuleInvalid $.scales[0].rule")]
    [InlineData("\"origin\": \"caller\"", "\"origin\": \"published\"", "SourceMissing $.scales[0].rule.source")]
    [InlineData("\"sum\"", "\"sum\", \"multiplier\": { \"numerator\": 0 }", "MultiplierInvalid $.scales[1].multiplier")]
    [InlineData("\"sum\"", "\"sum\", \"multiplier\": { \"numerator\": 2, \"denominator\": 0 }", "MultiplierInvalid $.scales[1].multiplier")]
    [InlineData("\"sum\"", "\"sum\", \"evidence\": { \"level\": \"verified\" }", "SourceMissing $.scales[1].evidence.sources")]
    [InlineData("\"sum\"", "\"sum\", \"norms\": [ { \"sample\": \"s\", \"size\": 0, \"mean\": 1, \"standardDeviation\": 1, \"source\": \"s\" } ]", "NormInvalid $.scales[1].norms[0]")]
    [InlineData("{ \"code\": \"t1\" }", "{ \"code\": \"t1\", \"format\": { \"lowest\": 0, \"highest\": 1, \"step\": 1 } }|\"sum\"=\"mean\"", "FormatsMixed $.scales[1]")]
    public void What_the_grammar_finds_points_at_the_member(string place, string by, string expected)
    {
        string[] more = by.Split('|');
        string document = Samples.Pulse.With(place, more[0]);
        document = more.Length > 1 ? document.With(more[1].Split('=')[0], more[1].Split('=')[1]) : document;
        Expect.Findings(Of(document), expected.Split('|'));
    }

    [Theory]
    [InlineData("low", "low", 3, "CodeDuplicate $.scales[1].thresholds[1].code")]
    [InlineData("low", "Low", 3, "CodeMalformed $.scales[1].thresholds[1].code")]
    [InlineData("low", "high", 15, "ThresholdInvalid $.scales[1].thresholds[1].value")]
    public void A_threshold_is_pointed_at_by_its_place(string first, string second, int value, string expected)
    {
        string Threshold(string code, int at) =>
            "{ \"code\": \"" + code + "\", \"target\": \"score\", \"comparison\": \"below\", \"value\": " + at + ", \"meaning\": \"m\", \"source\": \"s\" }";
        Expect.Findings(Of(Samples.Pulse.With("\"sum\"", "\"sum\", \"thresholds\": [ " + Threshold(first, 3) + ", " + Threshold(second, value) + " ]")), expected);
    }

    [Fact]
    public void A_threshold_without_a_source_is_found() => Expect.Findings(
        Of(Samples.Pulse.With("\"sum\"", "\"sum\", \"thresholds\": [ { \"code\": \"low\", \"target\": \"score\", \"comparison\": \"below\", \"value\": 3, \"meaning\": \"m\", \"source\": \" \" } ]")),
        "SourceMissing $.scales[1].thresholds[0].source");

    [Fact]
    public void All_trouble_is_listed_at_once() => Expect.Findings(
        Of(Samples.Pulse
            .With("\"title\": \"Clinic pulse\"", "\"title\": 5")
            .With("\"highest\": 7", "\"highest\": 0")
            .With("{ \"code\": \"b1\" }", "{ \"code\": \"b1\", \"revers\": true }")
            .With("{ \"code\": \"t1\" }", "{ \"code\": \"t1\" }, { \"code\": \"t3\" }")
            .With("\"count\": 2", "\"count\": 2, \"count\": 3")
            .With("\"sum\"", "\"SUM\"")
            .With("\"mean\"", "\"mean\", \"constructs\": null")),
        "TypeInvalid $.title", "MemberUnknown $.items[0]", "NullInvalid $.scales[0].constructs", "MemberTwice $.scales[0].rule.count",
        "ValueUnknown $.scales[1].aggregation", "RangeEmpty $.format", "ItemOnNoScale $.items[4]");

    [Fact]
    public void What_could_not_be_read_is_not_judged_but_everything_else_is() => Expect.Findings(
        Of(Samples.Pulse
            .With("{ \"code\": \"b1\" }", "{ \"code\": \"b1\", \"weight\": \"2\" }")
            .With("{ \"code\": \"b2\" }", "{ \"code\": \"b2\", \"weight\": 2000 }")
            .With("{ \"code\": \"t1\" }", "{ \"code\": 1 }")),
        "TypeInvalid $.items[0].weight", "TypeInvalid $.items[3].code", "WeightInvalid $.items[1].weight");

    [Fact]
    public void Half_of_a_surrogate_pair_is_found_in_texts_and_names()
    {
        Expect.Only(DocumentFindings.TextBroken, "$.title", [], null, Of(Samples.Pulse.With("\"Clinic pulse\"", "\"a\\uD800b\"")));
        Expect.Only(DocumentFindings.TextBroken, "$.format", [], null, Of(Samples.Pulse.With("\"step\": 1", "\"step\": 1, \"\\uDC00\": 1")));
        Expect.Findings(Of(Samples.Pulse.With("\"therapeutic-alliance/definition\"", "\"\\uD83D\"")), "TextBroken $.document");
        Expect.Findings(Of(Samples.Pulse.With("[\"t1\", \"t2\"]", "[\"t1\", \"\\uD800\"]")), "TextBroken $.scales[1].items[1]");
        Assert.Equal("\U0001F600", Expect.Valid(AllianceJson.ReadDefinition(Samples.Pulse.With("Clinic pulse", "\\uD83D\\uDE00"))).Title);
    }

    [Fact]
    public void Lists_are_bounded_so_that_nobody_can_keep_the_checks_busy()
    {
        string Items(int count) => string.Join(",", Enumerable.Range(0, count).Select(i => "{\"code\":\"x" + i + "\",\"unscored\":true}"));
        Assert.True(AllianceJson.ReadDefinition(Samples.Pulse.With("{ \"code\": \"b1\" }", Items(507) + ",{ \"code\": \"b1\" }")).IsValid);
        Expect.Only(DefinitionFindings.TooMany, "$.items", ["513", "512"], null, Of(Samples.Pulse.With("{ \"code\": \"b1\" }", Items(508) + ",{ \"code\": \"b1\" }")));
        string many = string.Join(",", Enumerable.Range(0, 513));
        Expect.Only(DefinitionFindings.TooMany, "$.format.excluded", ["513", "512"], null, Of(Samples.Pulse.With("\"step\": 1", "\"step\": 1, \"excluded\": [" + many + "]")));
        Expect.Findings(
            Of(Samples.Pulse.With("\"highest\": 7", "\"highest\": 1000").With("\"step\": 1", "\"step\": 1, \"excluded\": [" + string.Join(",", Enumerable.Range(2, 512)) + ", \"x\"]")),
            "TypeInvalid $.format.excluded[512]");
    }

    [Fact]
    public void Findings_are_bounded_too()
    {
        string items = string.Join(",", Enumerable.Repeat("1", 400));
        string three = "{\"code\":\"s\",\"items\":[" + items + "],\"aggregation\":\"sum\"},{\"code\":\"t\",\"items\":[" + items + "],\"aggregation\":\"sum\"},{\"code\":\"u\",\"items\":[" + items + "],\"aggregation\":\"sum\"},";
        var findings = Of(Samples.Pulse.With("{ \"code\": \"bond\"", three + "{ \"code\": \"bond\""));
        Assert.Equal(1001, findings.Count);
        Assert.Same(DocumentFindings.MoreFindings, findings[1000].Kind);
        Assert.Equal("$", findings[1000].Path);
        Assert.Equal(["1000"], findings[1000].Arguments);
        Assert.Equal("$.scales[2].items[199]", findings[999].Path);
    }
}
