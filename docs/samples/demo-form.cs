#:project ../../src/TherapeuticAlliance.Json/TherapeuticAlliance.Json.csproj

// From a definition to a form one could print, in two languages. The form is invented: it shows the path and measures nothing.
//   dotnet run docs/samples/demo-form.cs

using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Scoring;

string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/samples";
byte[] Load(string name) => File.ReadAllBytes(Path.Combine(folder, name));

// The definition: codes, keys and rules, no wording.
Instrument form = Sound(AllianceJson.ReadDefinition(Load("demo-form.json")));
string identity = $"{form} {form.ContentHash}";

// The wording: one pack a language, checked against the definition.
WordingPack english = Sound(AllianceJson.ReadWording(Load("demo-form.en.json"), form));
WordingPack german = Sound(AllianceJson.ReadWording(Load("demo-form.de.json"), form));
foreach (WordingPack pack in new[] { english, german })
{
    Console.WriteLine($"--- {pack.Language} ---\n\n{pack.ToForm()}");
}

// Two people mark the same options, each in their own language. The third line is reverse-keyed.
ResponseSheet one = Marked(english, "true", "mostly true", "hardly true", "half true", "true");
ResponseSheet two = Marked(german, "trifft zu", "trifft meist zu", "trifft kaum zu", "trifft halb zu", "trifft zu");
foreach (ScaleScore score in one.Score().Scales)
{
    Console.WriteLine($"{score.Scale.Name,-8} {score.Exact?.ToText()}");
}

bool isSameScore = one.Score().Scales.Select(score => score.Exact).SequenceEqual(two.Score().Scales.Select(score => score.Exact));
bool isSameForm = identity == $"{english.Instrument} {english.Instrument.ContentHash}" && identity == $"{german.Instrument} {german.Instrument.ContentHash}";
Console.WriteLine($"\nthe same scores in both languages: {(isSameScore ? "yes" : "NO")}");
Console.WriteLine($"id, version and hash unchanged by the wording: {(isSameForm ? "yes" : "NO")}\n{identity}");

// A pack that lacks a text is not attached, and says where.
string damaged = File.ReadAllText(Path.Combine(folder, "demo-form.en.json")).Replace("\"code\": \"aim\"", "\"code\": \"goal\"");
Console.WriteLine("\na pack with a wrong code:");
foreach (Finding finding in AllianceJson.ReadWording(damaged, form).Findings)
{
    Console.WriteLine("  " + finding.Describe());
}

return isSameScore && isSameForm ? 0 : 1;

ResponseSheet Marked(WordingPack pack, params string[] labels) =>
    form.AnswerFrom(labels.Select(label => (decimal?)pack.Anchors.Single(anchor => anchor.Label == label).Value));

static T Sound<T>(Result<T> result)
    where T : class =>
    result.Value ?? throw new InvalidDataException(string.Join("\n", result.Findings.Select(finding => finding.Describe())));
