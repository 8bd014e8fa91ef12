using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests.Firely;

/// <summary>The two lines of docs/fhir.md that lead to Firely's objects and back.</summary>
public class FirelyObjectsTests
{
    [Fact]
    public void Text_becomes_an_object_and_a_sheet_again()
    {
        ResponseSheet sheet = Forms.Administered(Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5));
        string json = AllianceFhir.WriteResponse(sheet, Forms.Options).Value;

        JsonSerializerOptions options = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);
        QuestionnaireResponse response = JsonSerializer.Deserialize<QuestionnaireResponse>(json, options)!;
        string back = JsonSerializer.Serialize(response, options);

        Assert.Equal(sheet.Answers, AllianceFhir.ReadResponse(back, sheet.Instrument, Forms.Options).Value.Answers);
    }
}
