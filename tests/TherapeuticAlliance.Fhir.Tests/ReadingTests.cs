using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>The shapes in which other systems write answers: what is read, what is invalid, what is refused, and by which finding.</summary>
public class ReadingTests
{
    private const string Own = "https://example.org/fhir/CodeSystem/phq-9-answers";

    private static Instrument Form => InstrumentCatalog.Default.Instruments.First(form => form.Id.StartsWith("phq-9", StringComparison.Ordinal));

    // Item 1 of the PHQ-9 goes from 0 to 3; 1 is "Several days". A null value is missing; "invalid" is kept as invalid.
    [Theory]
    [InlineData("""{"linkId":"1","answer":[{"valueInteger":2}]}""", "2", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueDecimal":2.0}]}""", "2", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueString":"2"}]}""", "2", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueQuantity":{"value":2}}]}""", "2", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueQuantity":{"value":2,"comparator":"<"}}]}""", "invalid", "TA9011")]
    [InlineData("""{"linkId":"1","answer":[{"valueCoding":{"system":"OWN","code":"2"}}]}""", "2", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueCoding":{"system":"http://loinc.org","code":"LA6570-1"}}]}""", "1", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueCoding":{"system":"http://elsewhere.example","code":"1"}}]}""", "invalid", "TA9012")]
    [InlineData("""{"linkId":"1","answer":[{"valueCoding":{"code":"1","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}]}}]}""", "invalid", "TA9012")]
    [InlineData("""{"linkId":"1","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"asked-declined"}}]}""", "declined", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v3-NullFlavor","code":"NA"}}]}""", "not applicable", null)]
    [InlineData("""{"linkId":"1","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"asked-declined"}]}""", "declined", null)]
    [InlineData("""{"linkId":"1","answer":[{"valueBoolean":true}]}""", "invalid", "TA9011")]
    [InlineData("""{"linkId":"1","answer":[{"valueInteger":1},{"valueInteger":2}]}""", "invalid", "TA9010")]
    [InlineData("""{"linkId":"1","answer":[{"valueInteger":1}]},{"linkId":"1","answer":[{"valueInteger":1}]}""", "invalid", "TA9010")]
    [InlineData("""{"linkId":"/44250-9","answer":[{"valueInteger":3}]}""", "3", null)]
    [InlineData("""{"linkId":"g","item":[{"linkId":"x","answer":[{"valueString":"y","item":[{"linkId":"1","answer":[{"valueInteger":3}]}]}]}]}""", "3", "TA2007")]
    [InlineData("""{"linkId":"1","answer":[{"valueInteger":4}]}""", "invalid", "TA2001")]
    [InlineData("""{"linkId":"1","answer":[{"valueDecimal":1e308}]}""", "invalid", "TA2001")]
    [InlineData("""{"linkId":"1","answer":[{"valueDecimal":1e400}]}""", "invalid", "TA2001")]
    [InlineData("""{"linkId":"1","answer":[{}]}""", "invalid", "TA9011")]
    [InlineData("""{"linkId":"1"}""", "not answered", null)]
    [InlineData("""{"linkId":"q","answer":[{"valueInteger":1}]}""", "not answered", "TA2007")]
    public void A_shape_is_read_or_told(string items, string expected, string? finding)
    {
        ResponseMap map = ResponseMap.None.WithItem("/44250-9", "1").WithValue(new FhirCoding("http://loinc.org", "LA6570-1"), 1);
        Result<ResponseSheet> result = AllianceFhir.ReadResponse(Response(items.Replace("OWN", Answers())), Form, Forms.Options, map);
        Answer answer = result.Value["1"];
        Assert.Equal(expected, answer.Kind switch
        {
            AnswerKind.Given => answer.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            AnswerKind.Invalid => "invalid",
            _ => answer.Reason switch { MissingReason.Declined => "declined", MissingReason.NotApplicable => "not applicable", _ => "not answered" },
        });
        if (finding is null)
        {
            Assert.DoesNotContain(result.Findings, found => found.Code.StartsWith("TA90", StringComparison.Ordinal));
        }
        else
        {
            Assert.Contains(result.Findings, found => found.Code == finding);
        }
    }

    [Theory]
    [InlineData("\"resourceType\":\"QuestionnaireResponse\"", "\"resourceType\":\"Questionnaire\"", "TA9001")]
    [InlineData("\"completed\"", "\"entered-in-error\"", "TA9002")]
    [InlineData("\"status\"", "\"modifierExtension\":[{\"url\":\"x\"}],\"status\"", "TA9003")]
    [InlineData("\"status\"", "\"implicitRules\":\"x\",\"status\"", "TA9003")]
    [InlineData("Questionnaire/", "Questionnaire/other-", "TA9004")]
    [InlineData("|1.", "|9.", "TA9005")]
    [InlineData("\"completed\"", "\"finished\"", "TA9009")]
    [InlineData("\"item\":[", "\"item\":4,\"x\":[", "TA9017")]
    [InlineData("\"status\"", "\"status\":\"completed\",\"status\"", "TA9021")]
    [InlineData("{\"linkId\":\"1\"", "{\"modifierExtension\":[{\"url\":\"x\"}],\"linkId\":\"1\"", "TA9003")]
    public void What_would_be_scored_wrongly_is_refused(string from, string to, string code)
    {
        Result<ResponseSheet> result = AllianceFhir.ReadResponse(Response("""{"linkId":"1","answer":[{"valueInteger":2}]}""").Replace(from, to), Form, Forms.Options);
        Assert.False(result.IsValid);
        Assert.Contains(result.Findings, found => found.Code == code && found.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("|VERSION\"", "\"", "TA9006")]
    [InlineData("\"questionnaire\":\"CANONICAL\",", "", "TA9007")]
    [InlineData("\"completed\"", "\"in-progress\"", "TA9008")]
    [InlineData("\"status\"", "\"authored\":\"2026-11\",\"status\"", "TA9016")]
    [InlineData("\"status\"", "\"source\":{\"reference\":\"Practitioner/4\"},\"status\"", "TA9015")]
    [InlineData("\"status\"", "\"source\":{\"reference\":\"RelatedPerson/4\"},\"status\"", "TA9015")]
    public void What_leaves_the_answers_usable_is_told(string from, string to, string code)
    {
        string json = Response("""{"linkId":"1","answer":[{"valueInteger":2}]}""")
            .Replace(from.Replace("VERSION", Form.Version).Replace("CANONICAL", Canonical()), to);
        Result<ResponseSheet> result = AllianceFhir.ReadResponse(json, Form, Forms.Options);
        Assert.Contains(result.Findings, found => found.Code == code);
        Assert.Equal(2, result.Value["1"].Value);
    }

    [Fact]
    public void A_label_alone_is_read_with_a_finding()
    {
        Instrument form = Instruments.WaiSr.Client;
        string json = Response("""{"linkId":"1","answer":[{"valueCoding":{"display":"Always"}}]}""").Replace(Canonical(), "https://example.org/fhir/Questionnaire/" + form.Id + "|" + form.Version);
        Result<ResponseSheet> result = AllianceFhir.ReadResponse(json, form, Forms.Options);
        Assert.Equal(5, result.Value["1"].Value);
        Assert.Contains(result.Findings, found => found.Code == "TA9013");
    }

    [Fact]
    public void A_foreign_code_counts_only_where_the_caller_trusts_it()
    {
        string json = Response("""{"linkId":"1","answer":[{"valueCoding":{"system":"http://elsewhere.example","code":"1"}}]}""");
        Assert.Equal(1, AllianceFhir.ReadResponse(json, Form, Forms.Options, ResponseMap.None.TrustingCodesOf("1")).Value["1"].Value);
    }

    [Fact]
    public void A_stale_total_is_told()
    {
        ResponseSheet sheet = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, 1, 4, 3, 5);
        string json = AllianceFhir.WriteResponse(sheet, Forms.Options).Value;
        Assert.DoesNotContain(AllianceFhir.ReadResponse(json, sheet.Instrument, Forms.Options).Findings, found => found.Code == "TA9014");

        // 5+4+5+4+5+3+4+5+1+4+3+5 = 48.
        string stale = json.Replace("\"valueDecimal\":48", "\"valueDecimal\":47");
        Assert.NotEqual(json, stale);
        Assert.Single(AllianceFhir.ReadResponse(stale, sheet.Instrument, Forms.Options).Findings, found => found.Code == "TA9014");
    }

    [Fact]
    public void Another_key_under_the_same_version_is_refused()
    {
        ResponseSheet sheet = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, 1, 4, 3, 5);
        string json = AllianceFhir.WriteResponse(sheet, Forms.Options).Value.Replace(sheet.Instrument.ContentHash, new string('0', 64));
        Assert.Equal("TA9018", Assert.Single(AllianceFhir.ReadResponse(json, sheet.Instrument, Forms.Options).Findings).Code);
    }

    [Fact]
    public void An_authored_time_gives_the_date_as_written_in_whatever_zone()
    {
        string json = Response("""{"linkId":"1","answer":[{"valueInteger":2}]}""").Replace("\"status\"", "\"authored\":\"2026-01-31T23:59:59-11:00\",\"status\"");
        Assert.Equal(new DateTime(2026, 1, 31), AllianceFhir.ReadResponse(json, Form, Forms.Options).Value.Administration.Date);
    }

    [Fact]
    public void No_finding_shows_what_was_answered()
    {
        string json = Response("""{"linkId":"1","answer":[{"valueString":"SECRET"}]},{"linkId":"2","answer":[{"valueCoding":{"system":"http://x.example","code":"SECRET"}}]},{"linkId":"SECRET","answer":[{"valueString":"SECRET"}]}""");
        Result<ResponseSheet> result = AllianceFhir.ReadResponse(json, Form, Forms.Options);
        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, found => Assert.DoesNotContain("SECRET", found.ToString() + string.Join(" ", found.Arguments), StringComparison.Ordinal));
    }

    private static string Canonical() => "https://example.org/fhir/Questionnaire/" + Form.Id + "|" + Form.Version;

    private static string Answers() => Own.Replace("phq-9", Form.Id);

    private static string Response(string items) =>
        "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"" + Canonical() + "\",\"status\":\"completed\",\"item\":[" + items + "]}";
}
