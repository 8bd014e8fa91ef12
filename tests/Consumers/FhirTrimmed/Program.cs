using System;
using System.Linq;
using TherapeuticAlliance;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;

// A program without reflection-based JSON that writes the resources of one form and reads the answers back.
var options = new FhirOptions("https://example.org/fhir");
Instrument form = Instruments.WaiSr.Client;
ResponseSheet sheet = form.Answer(5, 4, 5, 4, 5, 3, 4, 5, 1, 4, 3, 5)
    .WithAdministration(new Administration("adm-1", "Patient/1", null, 3, new DateTime(2026, 1, 31)));

Expect(AllianceFhir.WriteQuestionnaire(form, options).Contains("\"resourceType\":\"Questionnaire\"", StringComparison.Ordinal), "a questionnaire is written");
Expect(AllianceFhir.WriteBundle(sheet, options).Value.Contains("\"value\":48", StringComparison.Ordinal), "a bundle has the total");
Result<ResponseSheet> back = AllianceFhir.ReadResponse(AllianceFhir.WriteResponse(sheet, options).Value, form, options);
Expect(back.Value.Answers.SequenceEqual(sheet.Answers), "the answers come back");
Expect(!AllianceFhir.ReadResponse("{}", form, options).IsValid, "something else is refused");
Console.WriteLine("Fhir: all as expected");

static void Expect(bool isSo, string what)
{
    if (!isSo)
    {
        throw new InvalidOperationException("Not as expected: " + what);
    }
}
