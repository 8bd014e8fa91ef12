#:project ../../src/TherapeuticAlliance.Guidance/TherapeuticAlliance.Guidance.csproj
#:property PublishAot=false

// Goes through one course of therapy session by session and prints what was observed, how often such a flag is false, and
// what one may consider, each with its basis and source. Nothing is chosen or ranked.
//   dotnet run docs/samples/consider.cs
//   dotnet run docs/samples/consider.cs -- --audience client
//   dotnet run docs/samples/consider.cs -- --client C03

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Guidance;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

string wanted = Option("--audience") ?? "therapist";
string client = Option("--client") ?? "C01";
if (!Enum.TryParse(wanted, ignoreCase: true, out Audience audience) || !Enum.IsDefined(audience))
{
    Console.Error.WriteLine("--audience takes therapist, supervisor or client.");
    return 2;
}

// The shipped course is made up: columns client, session, clinic, then the answers; an empty cell is a blank.
string file = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/samples", "wai-sr-course.csv");
ScoreReport[] reports = File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Where(cells => cells[0] == client).Select(Report).ToArray();
if (reports.Length == 0)
{
    Console.Error.WriteLine($"There is no client {client} in the file.");
    return 2;
}

GuidanceCatalog guidance = GuidanceCatalog.Default;
Console.WriteLine($"{guidance}, reviewed on {guidance.ReviewedOn:yyyy-MM-dd}, for the {wanted.ToLowerInvariant()}. It offers and chooses none.");
MonitorCourse[] courses = new[] { "total", "bond", "goal", "task" }
    .Select(code => Instruments.WaiSr.Client[code])
    .Select(scale => RuptureMonitor.For(scale).Replay(ScoreSeries.FromReports(scale, reports).Value)).ToArray();

for (int i = 0; i < reports.Length; i++)
{
    // What the scales show, put together: "nothing stands out" goes as soon as one of them shows something.
    GuidanceOffer offer = courses.Select(course => guidance.On(course.Verdicts[i])).Aggregate((one, other) => one.And(other));
    Console.WriteLine($"\n== Session {reports[i].Administration.Session}");
    Console.WriteLine(offer.Describe(audience));
    foreach (string reason in offer.Reasons.Select(reason => reason.Code + " " + reason.Describe()).Distinct())
    {
        Console.WriteLine("  " + reason);
    }
}

return 0;

string? Option(string name) => Array.IndexOf(args, name) is var at && at >= 0 && at + 1 < args.Length ? args[at + 1] : null;

static ScoreReport Report(string[] cells)
{
    ResponseSheet sheet = Instruments.WaiSr.Client.Blank().WithAdministration(new Administration(session: int.Parse(cells[1], CultureInfo.InvariantCulture)));
    for (int item = 1; item <= 12; item++)
    {
        sheet = cells[item + 2].Length == 0 ? sheet : sheet.With(item.ToString(CultureInfo.InvariantCulture), int.Parse(cells[item + 2], CultureInfo.InvariantCulture));
    }

    return sheet.Score();
}
