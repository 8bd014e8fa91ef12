using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>What Firely's validator does not look at: types of references, codes of extensible bindings, versions, and our own promises.</summary>
public class UnjudgedTests
{
    private static readonly string[] AbsentReasons = ["not-performed", "not-applicable", "asked-declined", "unsupported", "unknown"];

    [Fact]
    public void References_point_at_types_that_may_stand_there()
    {
        foreach (JsonElement bundle in Bundles())
        {
            foreach (JsonElement resource in Resources(bundle))
            {
                Assert.Equal("Patient/12", resource.GetProperty("subject").GetProperty("reference").GetString());
                bool isResponse = resource.GetProperty("resourceType").GetString() == "QuestionnaireResponse";
                JsonElement source = isResponse ? resource.GetProperty("source") : resource.GetProperty("performer")[0];
                Assert.Contains(source.GetProperty("type").GetString(), new[] { "Patient", "RelatedPerson", "Practitioner" });
            }
        }
    }

    [Fact]
    public void A_reference_of_another_type_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentException>(() => new FhirReferences(source: "Device/1"));
        Assert.Throws<ArgumentException>(() => new FhirReferences(subject: "Practitioner/1"));
        Assert.Throws<ArgumentException>(() => new FhirReferences(subject: "patient 1"));
        Assert.Equal("Group/1", new FhirReferences(subject: "Group/1").Subject);
    }

    [Fact]
    public void Every_observation_has_a_value_or_a_known_reason_and_never_a_reference_range()
    {
        int absent = 0;
        foreach (JsonElement observation in Bundles().SelectMany(Resources).Where(IsObservation))
        {
            Assert.Equal("survey", Assert.Single(observation.GetProperty("category").EnumerateArray()).GetProperty("coding")[0].GetProperty("code").GetString());
            Assert.False(observation.TryGetProperty("referenceRange", out _));
            bool hasValue = observation.TryGetProperty("valueQuantity", out _) || observation.TryGetProperty("hasMember", out _);
            bool hasReason = observation.TryGetProperty("dataAbsentReason", out JsonElement reason);
            Assert.NotEqual(hasValue, hasReason);
            if (hasReason)
            {
                absent++;
                Assert.Contains(reason.GetProperty("coding")[0].GetProperty("code").GetString(), AbsentReasons);
                Assert.NotEmpty(reason.GetProperty("text").GetString()!);
            }
        }

        Assert.True(absent > 50);
    }

    [Fact]
    public void An_exact_ratio_stands_beside_each_value()
    {
        foreach (Instrument form in Forms.Keyed)
        {
            ResponseSheet sheet = Forms.Administered(Forms.Sheets(form, 2).Last());
            foreach (ScaleScore score in sheet.Score().Scales)
            {
                using JsonDocument document = JsonDocument.Parse(AllianceFhir.WriteObservation(sheet.Score(), score.Scale.Code, Forms.Options));
                JsonElement ratio = document.RootElement.GetProperty("component").EnumerateArray()
                    .Single(component => component.GetProperty("code").GetProperty("coding")[0].GetProperty("code").GetString() == "exact").GetProperty("valueRatio");
                Assert.Equal(score.Exact!.Value.Numerator, ratio.GetProperty("numerator").GetProperty("value").GetInt64());
                Assert.Equal(score.Exact!.Value.Denominator, ratio.GetProperty("denominator").GetProperty("value").GetInt64());
            }
        }
    }

    [Fact]
    public void Versions_have_no_bar_and_canonicals_have_one()
    {
        foreach (Instrument form in Forms.Keyed)
        {
            using JsonDocument questionnaire = JsonDocument.Parse(AllianceFhir.WriteQuestionnaire(form, Forms.Options));
            Assert.DoesNotContain("|", questionnaire.RootElement.GetProperty("version").GetString()!);
            using JsonDocument response = JsonDocument.Parse(AllianceFhir.WriteResponse(form.Blank(), Forms.Options).Value);
            Assert.Equal(questionnaire.RootElement.GetProperty("url").GetString() + "|" + form.Version, response.RootElement.GetProperty("questionnaire").GetString());
        }
    }

    [Fact]
    public void Declined_is_no_option_of_a_form_and_lines_have_no_options()
    {
        foreach (Instrument form in Forms.Keyed)
        {
            using JsonDocument document = JsonDocument.Parse(AllianceFhir.WriteQuestionnaire(form, Forms.Options));
            Assert.DoesNotContain("asked-declined", document.RootElement.ToString());
            foreach (JsonElement item in document.RootElement.GetProperty("item")[0].GetProperty("item").EnumerateArray())
            {
                Assert.Equal(item.GetProperty("type").GetString() == "choice", item.TryGetProperty("answerOption", out _));
            }
        }
    }

    [Fact]
    public void A_threshold_is_an_interpretation_only_when_it_is_met()
    {
        // Published cut-off of the SRS: below 36. Four lines of 8.9 are 35.6, four of 9 are 36.
        Instrument form = Forms.Keyed.First(known => known.Id.StartsWith("srs", StringComparison.Ordinal) && known["total"].Thresholds.Any(threshold => threshold.Target == ThresholdTarget.Score));
        Assert.True(HasInterpretation(form.Answer(8.9m, 8.9m, 8.9m, 8.9m)));
        Assert.False(HasInterpretation(form.Answer(9m, 9m, 9m, 9m)));
    }

    [Fact]
    public void A_bundle_is_the_same_when_written_twice_and_creates_only_what_is_not_there()
    {
        ResponseSheet sheet = Forms.Administered(Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5));
        string bundle = AllianceFhir.WriteBundle(sheet, Forms.Options).Value;
        Assert.Equal(bundle, AllianceFhir.WriteBundle(sheet, Forms.Options).Value);
        using JsonDocument document = JsonDocument.Parse(bundle);
        List<JsonElement> entries = document.RootElement.GetProperty("entry").EnumerateArray().ToList();

        // Response, four scales, panel.
        Assert.Equal(6, entries.Count);
        Assert.Equal(6, entries.Select(entry => entry.GetProperty("request").GetProperty("ifNoneExist").GetString()).Distinct().Count());
        Assert.All(entries, entry => Assert.StartsWith("identifier=https%3A%2F%2Fexample.org%2Ffhir%2Fadministrations|adm-7", entry.GetProperty("request").GetProperty("ifNoneExist").GetString()));
        string[] known = entries.Select(entry => entry.GetProperty("fullUrl").GetString()!).ToArray();
        Assert.All(Regex.Matches(bundle, "\"reference\":\"(urn:[^\"]+)\"").Cast<Match>(), match => Assert.Contains(match.Groups[1].Value, known));
        Assert.Throws<ArgumentException>(() => AllianceFhir.WriteBundle(Instruments.WaiSr.Client.Blank(), Forms.Options));
    }

    [Fact]
    public void A_verdict_names_its_rule_and_says_that_it_is_no_diagnosis()
    {
        Verdict verdict = Verdicts.OfEveryLevel.First(made => made.Level == RuptureLevel.Strong);
        string json = AllianceFhir.WriteVerdict(Verdicts.Scale, verdict, new Administration("adm-7", "Patient/12"), Forms.Options);
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(verdict.Level.ToString(), document.RootElement.GetProperty("valueCodeableConcept").GetProperty("coding")[0].GetProperty("code").GetString(), ignoreCase: true);
        Assert.Contains(verdict.Policy.Hash, document.RootElement.GetProperty("method").GetProperty("text").GetString()!);
        Assert.Contains("false alarms", document.RootElement.GetProperty("method").GetProperty("text").GetString()!);
        Assert.Contains("no diagnosis", document.RootElement.GetProperty("note")[0].GetProperty("text").GetString()!);
    }

    [Fact]
    public void What_was_refused_or_not_judged_is_no_value()
    {
        foreach ((RuptureLevel level, string reason) in new[] { (RuptureLevel.Refused, "error"), (RuptureLevel.NotJudged, "unknown") })
        {
            Verdict verdict = Verdicts.OfEveryLevel.First(made => made.Level == level);
            using JsonDocument document = JsonDocument.Parse(AllianceFhir.WriteVerdict(Verdicts.Scale, verdict, new Administration("adm-7"), Forms.Options));
            Assert.False(document.RootElement.TryGetProperty("valueCodeableConcept", out _));
            Assert.Equal(reason, document.RootElement.GetProperty("dataAbsentReason").GetProperty("coding")[0].GetProperty("code").GetString());
        }
    }

    [Fact]
    public void Every_code_of_a_verdict_is_in_its_code_system()
    {
        using JsonDocument codes = JsonDocument.Parse(AllianceFhir.WritePatternCodes(Forms.Options));
        string[] known = codes.RootElement.GetProperty("concept").EnumerateArray().Select(concept => concept.GetProperty("code").GetString()!).ToArray();
        Assert.Equal(["none", "watch", "probable", "strong"], known);
        foreach (Verdict verdict in Verdicts.OfEveryLevel.Where(made => made.Level >= RuptureLevel.None))
        {
            using JsonDocument document = JsonDocument.Parse(AllianceFhir.WriteVerdict(Verdicts.Scale, verdict, new Administration("adm-7"), Forms.Options));
            JsonElement coding = document.RootElement.GetProperty("valueCodeableConcept").GetProperty("coding")[0];
            Assert.Equal(codes.RootElement.GetProperty("url").GetString(), coding.GetProperty("system").GetString());
            Assert.Contains(coding.GetProperty("code").GetString()!, known);
        }
    }

    [Fact]
    public void Release_5_differs_from_release_4_in_four_elements_and_in_nothing_else()
    {
        FhirOptions five = Forms.Options.WithVersion(FhirVersion.R5);
        foreach (Instrument form in Forms.Keyed)
        {
            // R5 renames the type choice to coding and ordinalValue to itemWeight, and makes the identifier of a response a list.
            Assert.Equal(
                AllianceFhir.WriteQuestionnaire(form, Forms.Options).Replace("\"type\":\"choice\"", "\"type\":\"coding\"").Replace("/ordinalValue\"", "/itemWeight\""),
                AllianceFhir.WriteQuestionnaire(form, five));
            ResponseSheet sheet = Forms.Administered(Forms.Sheets(form, 3).Last());
            Assert.Equal(
                Regex.Replace(AllianceFhir.WriteResponse(sheet, Forms.Options).Value, "\"identifier\":(\\{[^}]*adm-7\"})", "\"identifier\":[$1]"),
                AllianceFhir.WriteResponse(sheet, five).Value);
            Assert.Equal(AllianceFhir.WritePanel(sheet.Score(), Forms.Options), AllianceFhir.WritePanel(sheet.Score(), five));
            Assert.Equal(sheet.Administration.Id, AllianceFhir.ReadResponse(AllianceFhir.WriteResponse(sheet, five).Value, form, five).Value.Administration.Id);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://example.org")]
    [InlineData("https://")]
    [InlineData("https:///fhir")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/fhir?x=1")]
    [InlineData("https://example.org/fhir#x")]
    [InlineData("https://example.org/a|b")]
    [InlineData("https://example.org/\"")]
    public void What_is_no_base_address_is_the_programmers_mistake(string address) => Assert.Throws<ArgumentException>(() => new FhirOptions(address));

    [Theory]
    [InlineData("https://example.org/fhir/", "https://example.org/fhir")]
    [InlineData("http://10.0.0.7:8080/r4", "http://10.0.0.7:8080/r4")]
    [InlineData("https://[::1]/a%20b/~c", "https://[::1]/a%20b/~c")]
    public void An_address_of_a_server_is_a_base_address(string address, string kept) => Assert.Equal(kept, new FhirOptions(address).BaseUrl);

    [Theory]
    [InlineData("Patient/12", true)]
    [InlineData("https://example.org/fhir/Patient/a.b-C", true)]
    [InlineData("https://example.org/Patient/1/_history/2", true)]
    [InlineData("Patient/", false)]
    [InlineData("Patient/a_b", false)]
    [InlineData("Patient/1/2", false)]
    [InlineData("patient/1", false)]
    [InlineData("Patient1/1", false)]
    [InlineData("ftp://example.org/Patient/1", false)]
    [InlineData("https://example.org/a|b/Patient/1", false)]
    public void A_reference_is_a_type_and_an_id_below_a_base_or_none(string text, bool isOne)
    {
        if (isOne)
        {
            Assert.Equal(text, new FhirReferences(text).Subject);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new FhirReferences(text));
        }
    }

    [Theory]
    [InlineData("a b", true)]
    [InlineData(" a", false)]
    [InlineData("a ", false)]
    [InlineData("a  b", false)]
    [InlineData("a\tb", false)]
    [InlineData("", false)]
    public void A_code_has_single_blanks_within_alone(string code, bool isOne)
    {
        if (isOne)
        {
            Assert.Equal(code, new FhirCoding("http://loinc.org", code).Code);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new FhirCoding("http://loinc.org", code));
        }
    }

    [Theory]
    [InlineData("de")]
    [InlineData("a.b-C9")]
    [InlineData("-de", false)]
    [InlineData("", false)]
    [InlineData("a/b", false)]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("123456789012345678901234567890123", false)]
    public void A_suffix_is_short_and_begins_with_a_letter_or_digit(string suffix, bool isOne = true)
    {
        if (isOne)
        {
            Assert.Equal(suffix, Forms.Options.WithRules(ScoringOptions.Default, suffix).Suffix);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => Forms.Options.WithRules(ScoringOptions.Default, suffix));
        }
    }

    [Fact]
    public void Release_5_has_its_own_words()
    {
        string json = AllianceFhir.WriteQuestionnaire(Instruments.WaiSr.Client, Forms.Options.WithVersion(FhirVersion.R5));
        Assert.Contains("\"type\":\"coding\"", json);
        Assert.Contains("StructureDefinition/itemWeight", json);
        Assert.DoesNotContain("ordinalValue", json);
        Assert.DoesNotContain("\"type\":\"choice\"", json);
    }

    [Fact]
    public void Rules_of_the_caller_have_an_address_of_their_own()
    {
        FhirOptions options = Forms.Options.WithRules(ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(1)), "lenient");
        using JsonDocument document = JsonDocument.Parse(AllianceFhir.WriteQuestionnaire(Instruments.WaiSr.Client, options));
        Assert.Equal("https://example.org/fhir/Questionnaire/wai-sr-client-lenient", document.RootElement.GetProperty("url").GetString());
        Assert.Equal("https://example.org/fhir/Questionnaire/wai-sr-client|" + Instruments.WaiSr.Client.Version, document.RootElement.GetProperty("derivedFrom")[0].GetString());
        ResponseSheet sheet = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5);
        Assert.Equal(sheet.Answers, AllianceFhir.ReadResponse(AllianceFhir.WriteResponse(sheet, Forms.Options).Value, sheet.Instrument, options).Value.Answers);
    }

    [Fact]
    public void A_wording_pack_gives_texts_language_and_an_address_of_its_own()
    {
        Instrument form = Forms.House[2];
        WordingPack pack = WordingPack.CreateOrFindings(
            form, "de", form.Items.Select(item => new KeyValuePair<string, string>(item.Code, "Frage " + item.Code)), [new KeyValuePair<decimal, string>(-3, "nie")]).Value;
        using JsonDocument document = JsonDocument.Parse(AllianceFhir.WriteQuestionnaire(form, Forms.Options.WithWording(pack, "de")));
        JsonElement item = document.RootElement.GetProperty("item")[0].GetProperty("item")[0];
        Assert.Equal("de", document.RootElement.GetProperty("language").GetString());
        Assert.EndsWith("/house-excluded-de", document.RootElement.GetProperty("url").GetString()!, StringComparison.Ordinal);
        Assert.Equal("Frage a", item.GetProperty("text").GetString());
        Assert.Equal("nie", item.GetProperty("answerOption")[0].GetProperty("valueCoding").GetProperty("display").GetString());
        Assert.Throws<ArgumentException>(() => AllianceFhir.WriteQuestionnaire(Forms.House[0], Forms.Options.WithWording(pack, "de")));
    }

    private static bool HasInterpretation(ResponseSheet sheet) => AllianceFhir.WriteObservation(sheet.Score(), "total", Forms.Options).Contains("\"interpretation\"");

    private static bool IsObservation(JsonElement resource) => resource.GetProperty("resourceType").GetString() == "Observation";

    private static IEnumerable<JsonElement> Resources(JsonElement bundle) => bundle.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource"));

    private static IEnumerable<JsonElement> Bundles() => Forms.Keyed.Concat(Forms.Unkeyed).SelectMany(form => Forms.Sheets(form, 3)).Select(sheet =>
    {
        using JsonDocument document = JsonDocument.Parse(AllianceFhir.WriteBundle(Forms.Administered(sheet), Forms.Options).Value);
        return document.RootElement.Clone();
    });
}
