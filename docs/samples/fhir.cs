#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj
#:project ../../src/TherapeuticAlliance.Fhir/TherapeuticAlliance.Fhir.csproj

// Writes a form, the answers of the last session of the invented course and its scores as FHIR resources, and reads the response back.
//   dotnet run docs/samples/fhir.cs
//   dotnet run docs/samples/fhir.cs -- FOLDER     writes the resources into a folder

using System.Globalization;
using System.Runtime.CompilerServices;
using TherapeuticAlliance;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

// The base address must be yours and the same at every site.
var options = new FhirOptions("https://example.org/fhir").WithPublisher("Example clinic").WithDate(new DateTime(2026, 1, 31));
Instrument form = Instruments.WaiSr.Client;

string[][] rows = File.ReadLines(Path.Combine(Folder(), "wai-sr-course.csv")).Select(line => line.Split(',')).ToArray();
string[] last = rows[^1];
int Column(string name) => Array.IndexOf(rows[0], name);
int?[] answers = Enumerable.Range(1, form.Items.Count)
    .Select(item => int.TryParse(last[Column("q" + item.ToString("00", CultureInfo.InvariantCulture))], NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : (int?)null).ToArray();
int session = int.Parse(last[Column("session")], CultureInfo.InvariantCulture);
ResponseSheet sheet = form.AnswerFrom(answers).WithAdministration(new Administration("sample-1", "Patient/12", "Patient/12", session, new DateTime(2026, 1, 31)));

string questionnaire = AllianceFhir.WriteQuestionnaire(form, options);
Result<string> response = AllianceFhir.WriteResponse(sheet, options);
Result<string> bundle = AllianceFhir.WriteBundle(sheet, options);
Console.WriteLine($"Questionnaire: {questionnaire.Length} characters; response: {response.Value.Length}; bundle: {bundle.Value.Length}");

Result<ResponseSheet> back = AllianceFhir.ReadResponse(response.Value, form, options);
foreach (Finding finding in back.Findings)
{
    Console.WriteLine(finding);
}

ScoreReport report = back.Value.Score();
Console.WriteLine(report.Describe());
if (args is [string folder])
{
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "Questionnaire.json"), questionnaire);
    File.WriteAllText(Path.Combine(folder, "QuestionnaireResponse.json"), response.Value);
    File.WriteAllText(Path.Combine(folder, "Bundle.json"), bundle.Value);
}

return back.Value.Answers.SequenceEqual(sheet.Answers) ? 0 : 1;

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
