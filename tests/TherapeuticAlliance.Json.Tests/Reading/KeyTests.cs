using System;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>The key is invented; see <see cref="Keys"/>.</summary>
public class KeyTests
{
    [Fact]
    public void A_key_document_makes_a_form_scorable()
    {
        Instrument keyed = Expect.Valid(AllianceJson.ReadKey(Keys.Invented, Keys.CalpasP));
        ScoreReport report = keyed.AnswerFrom(Enumerable.Repeat((decimal?)6, 24)).Score();

        // Items 4 and 9 mirror to 2; mean of 6 6 6 2 6 6; 10 times 6 2 6 6 6; eleven 6 and item 24 twice.
        Assert.Equal(ExactScore.Of(32, 6), report["pwc"].Exact);
        Assert.Equal(ExactScore.Of(260, 1), report["pc"].Exact);
        Assert.Equal(ExactScore.Of(78, 1), report["rest"].Exact);
        Assert.Null(keyed.MissingKey);
        Assert.True(keyed.FindItem("7")!.IsUnscored);
        Assert.Equal([Construct.Collaboration], keyed["rest"].Constructs);
        Assert.Equal(("Invented one", "pc"), (keyed["pwc"].Name, keyed["pc"].Name));
        Assert.Equal((MissingRule.AtLeastAnswered(5), RuleOrigin.Caller), (keyed["pwc"].Rule, keyed["pwc"].RuleOrigin));
    }

    [Fact]
    public void A_scale_of_a_key_has_a_direction_of_its_own()
    {
        string json = Keys.Invented.Replace("\"aggregation\": \"mean\"", "\"aggregation\": \"mean\", \"direction\": \"higherIsWorse\"");
        Instrument keyed = Expect.Valid(AllianceJson.ReadKey(json, Keys.CalpasP));

        Assert.Equal((Direction.HigherIsWorse, Direction.HigherIsBetter), (keyed["pwc"].Direction, keyed["pc"].Direction));
    }

    [Fact]
    public void Every_score_says_that_the_key_is_the_callers()
    {
        ScoreReport report = Expect.Valid(AllianceJson.ReadKey(Encoding.UTF8.GetBytes(Keys.Invented), Keys.CalpasP)).AnswerFrom(Enumerable.Repeat((decimal?)1, 24)).Score();
        Assert.Equal(["TA3003", "TA3003", "TA3003"], report.Findings.Select(finding => finding.Code));
        Assert.All(report.Scales, score => Assert.Equal(EvidenceLevel.CallerSupplied, score.Evidence.Level));
    }

    [Fact]
    public void A_form_with_a_key_from_a_document_equals_one_with_the_same_key_in_code()
    {
        Instrument said = Keys.CalpasP.WithKey(key => key.Reversed(4, 9).Weighted(2, "24").Unscored(7)
            .Scale("pwc", s => s.Items(1, 2, 3, 4, 5, 6).Mean().AtLeastAnswered(5))
            .Scale("pc", s => s.Items(8, 9, 10, 11, 12).Sum().Times(10))
            .Scale("rest", s => s.Items(13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24).Sum()));
        Assert.Equal(said.ContentHash, Expect.Valid(AllianceJson.ReadKey(Keys.Invented, Keys.CalpasP)).ContentHash);
    }

    [Fact]
    public void Points_conditions_and_a_rule_of_the_form_are_those_of_the_same_key_in_code()
    {
        string document = Keys.Invented.With("\"unscored\":", """
            "points": [ { "points": [0, 0, 1, 1, 2, 2, 3], "numbers": [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] }, { "points": [0, 0, 1, 1, 2, 2, 3], "items": ["24"] } ],
            "conditions": [ { "when": { "item": "1", "answers": [1, 2] }, "items": ["2"] } ],
            "formRule": { "kind": "atMostMissing", "count": 6, "origin": "published", "source": "Invented" },
            "unscored":
            """);
        string[] pointed = Enumerable.Range(13, 12).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Instrument said = Keys.CalpasP.WithKey(key =>
        {
            key.Reversed(4, 9).Weighted(2, "24").Unscored(7).AppliesWhen("2", "1", 1, 2).FormAtMostMissing(6, publishedIn: "Invented");
            System.Array.ForEach(pointed, code => key.Points(code, 0, 0, 1, 1, 2, 2, 3));
            key.Scale("pwc", s => s.Items(1, 2, 3, 4, 5, 6).Mean().AtLeastAnswered(5))
                .Scale("pc", s => s.Items(8, 9, 10, 11, 12).Sum().Times(10))
                .Scale("rest", s => s.Items(pointed).Sum());
        });

        Assert.Equal(said.ContentHash, Expect.Valid(AllianceJson.ReadKey(document, Keys.CalpasP)).ContentHash);
        Expect.Findings(AllianceJson.ReadKey(document.With("\"items\": [\"2\"]", "\"items\": [\"1\"]"), Keys.CalpasP).Findings, "ConditionInvalid $.conditions");
        Expect.Findings(AllianceJson.ReadKey(document.With("\"count\": 6", "\"count\": 66"), Keys.CalpasP).Findings, "FormRuleInvalid $.formRule");
        Expect.Findings(AllianceJson.ReadKey(document.With("[0, 0, 1, 1, 2, 2, 3], \"items\"", "[0, 0, 1, 1, 2, 2], \"items\""), Keys.CalpasP).Findings, "PointsInvalid $.points");
        Expect.Findings(AllianceJson.ReadKey(document.With("\"when\": { \"item\": \"1\", \"answers\": [1, 2] }, ", string.Empty), Keys.CalpasP).Findings, "MemberMissing $.conditions[0].when");
    }

    [Fact]
    public void An_instrument_that_has_a_key_takes_no_other()
    {
        Instrument keyed = Expect.Valid(AllianceJson.ReadKey(Keys.Invented, Keys.CalpasP));
        Expect.Only(SuppliedFindings.KeyPresent, "$.instrument", ["calpas-p 1.0.0"], null, AllianceJson.ReadKey(Keys.Invented, keyed).Findings);
    }

    [Theory]
    [InlineData("calpas-p", "calpas-t", "KeyOfOtherInstrument $.instrument.id")]
    [InlineData("1.0.0", "1.1.0", "KeyOfOtherInstrument $.instrument.version")]
    [InlineData("\"contentHash\": \"", "\"contentHash\": \"0", "KeyHashOther $.instrument.contentHash")]
    [InlineData("therapeutic-alliance/key", "therapeutic-alliance/sheet", "KindOther $.document")]
    [InlineData("\"documentVersion\": 1", "\"documentVersion\": 2", "VersionOther $.documentVersion")]
    [InlineData("\"numbers\": [4, 9]", "\"numbers\": [4, 99]", "ItemUnknown $.reversed.numbers[1]")]
    [InlineData("\"numbers\": [4, 9]", "\"items\": [\"x\", \"9\", \"9\"]", "ItemUnknown $.reversed.items[0]", "ItemListedTwice $.reversed.items[2]")]
    [InlineData("\"numbers\": [4, 9]", "\"numbers\": [4, 9.5]", "NumberInvalid $.reversed.numbers[1]")]
    [InlineData("\"numbers\": [4, 9]", "\"numbers\": [4], \"items\": [\"9\"]", "ItemsUnclear $.reversed")]
    [InlineData("\"items\": [\"24\"]", "\"items\": [\"24\", null]", "NullInvalid $.weighted[0].items[1]")]
    [InlineData("\"weight\": 2, ", "", "MemberMissing $.weighted[0].weight")]
    [InlineData("\"weight\": 2", "\"weight\": 0", "WeightInvalid $.weighted")]
    [InlineData("\"items\": [\"7\"]", "\"items\": [\"8\"]", "ItemOnNoScale $.scales", "UnscoredItemOnScale $.unscored")]
    [InlineData("\"numbers\": [1, 2, 3, 4, 5, 6]", "\"numbers\": [1, 2, 3, 4, 5, 6, 6]", "ItemListedTwice $.scales[0].numbers[6]")]
    [InlineData("\"code\": \"pc\"", "\"code\": \"pwc\"", "CodeDuplicate $.scales[1].code")]
    [InlineData("\"count\": 5", "\"count\": 9", "RuleInvalid $.scales[0].rule")]
    [InlineData("\"numerator\": 10", "\"numerator\": 0", "MultiplierInvalid $.scales[1].multiplier")]
    [InlineData("\"aggregation\": \"mean\"", "\"aggregation\": \"median\"", "ValueUnknown $.scales[0].aggregation")]
    [InlineData("\"reversed\":", "\"reverse\":", "MemberUnknown $")]
    public void Damage_of_a_key_is_found_at_its_place(string place, string by, params string[] expected) =>
        Expect.Findings(AllianceJson.ReadKey(Keys.Invented.With(place, by), Keys.CalpasP).Findings, expected);

    [Fact]
    public void A_key_without_scales_is_none()
    {
        string none = "{\"document\":\"therapeutic-alliance/key\",\"documentVersion\":1,\"instrument\":{\"id\":\"calpas-p\",\"version\":\"1.0.0\",\"contentHash\":\"" + Keys.CalpasP.ContentHash + "\"},\"scales\":[]}";
        Expect.Findings(AllianceJson.ReadKey(none, Keys.CalpasP).Findings, "MemberMissing $.scales");
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadKey((string)null!, Keys.CalpasP)).ParamName);
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadKey(Keys.Invented, null!)).ParamName);
    }
}
