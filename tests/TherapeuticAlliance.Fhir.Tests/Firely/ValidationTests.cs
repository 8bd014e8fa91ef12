using System.Linq;
using Hl7.Fhir.Serialization;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests.Firely;

/// <summary>Firely's validator finds nothing in what is written for any form.</summary>
public class ValidationTests
{
    public static TheoryData<string> Ids => [.. Forms.Names];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_questionnaire_and_its_code_systems_are_valid(string id)
    {
        Instrument form = Forms.Find(id);
        Assert.Empty(Judge.Complaints(AllianceFhir.WriteQuestionnaire(form, Forms.Options)));
        Assert.Empty(Judge.Complaints(AllianceFhir.WriteAnswerCodes(form, Forms.Options)));
        Assert.Empty(Judge.Complaints(AllianceFhir.WriteScoreCodes(form, Forms.Options)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Responses_observations_and_bundles_are_valid(string id)
    {
        foreach (ResponseSheet sheet in Forms.Sheets(Forms.Find(id), 3).Select(Forms.Administered))
        {
            Assert.Empty(Judge.Errors(AllianceFhir.WriteResponse(sheet, Forms.Options).Value));
            ScoreReport report = sheet.Score();
            foreach (ScaleScore score in report.Scales)
            {
                Assert.Empty(Judge.Errors(AllianceFhir.WriteObservation(report, score.Scale.Code, Forms.Options)));
            }

            Assert.Empty(Judge.Errors(AllianceFhir.WritePanel(report, Forms.Options)));
            Assert.Empty(Judge.Errors(AllianceFhir.WriteBundle(sheet, Forms.Options).Value));
        }
    }

    [Fact]
    public void What_monitors_say_and_its_codes_are_valid()
    {
        Assert.Empty(Judge.Complaints(AllianceFhir.WritePatternCodes(Forms.Options)));
        foreach (Verdict verdict in Verdicts.OfEveryLevel)
        {
            Assert.Empty(Judge.Errors(AllianceFhir.WriteVerdict(Verdicts.Scale, verdict, new Administration("adm-7", "Patient/12"), Forms.Options)));
        }
    }

    [Fact]
    public void A_questionnaire_with_everything_that_a_form_prints_is_valid() =>
        Assert.Empty(Judge.Complaints(AllianceFhir.WriteQuestionnaire(Instruments.Csq8, WordingTests.Worded)));

    [Fact]
    public void The_validator_bites()
    {
        string good = AllianceFhir.WriteQuestionnaire(Instruments.WaiSr.Client, Forms.Options);
        Assert.NotEmpty(Judge.Errors(good.Replace("\"linkId\":\"2\"", "\"linkId\":\"1\"", System.StringComparison.Ordinal)));
        Assert.Throws<DeserializationFailedException>(() => Judge.Errors(good.Replace("\"bondKeyed\"", "\"bond_keyed\"", System.StringComparison.Ordinal)));
    }
}
