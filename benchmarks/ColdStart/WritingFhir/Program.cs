using TherapeuticAlliance;
using TherapeuticAlliance.Fhir;

// The form of the program Scoring, written as a response with its scores. 33 is the total, by hand.
ResponseSheet sheet = Instruments.WaiSr.Client.Answer(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2)
    .WithAdministration(new Administration("adm-1", "Patient/12", "Patient/12", session: 3));
string response = AllianceFhir.WriteResponse(sheet, new FhirOptions("https://example.org/fhir")).Value;
System.Console.WriteLine(response.Contains("{\"linkId\":\"scores/total\",\"answer\":[{\"valueDecimal\":33}]}", System.StringComparison.Ordinal) ? "33" : "wrong");
