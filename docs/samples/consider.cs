#:project ../../src/TherapeuticAlliance.Guidance/TherapeuticAlliance.Guidance.csproj

// Goes through one course of therapy session by session and prints what was observed, how often such a flag is false, and
// what one may consider, each with its basis and source. Nothing is chosen or ranked.
//   dotnet run docs/samples/consider.cs
//   dotnet run docs/samples/consider.cs -- --audience client

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Guidance;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

string wanted = args is ["--audience", string name] ? name : "therapist";
if (args.Length is not (0 or 2) || !Enum.TryParse(wanted, ignoreCase: true, out Audience audience) || !Enum.IsDefined(audience) || char.IsDigit(wanted[0]))
{
    Console.Error.WriteLine("--audience takes therapist, supervisor or client.");
    return 2;
}

// The course is invented (make-dyad.cs): columns dyad, session, rater, then twelve answers; an empty cell is a blank.
string file = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "docs/samples", "wai-s-dyad.csv");
string[][] rows = File.ReadLines(file).Skip(1).Select(line => line.Split(',')).ToArray();
ScoreReport[] client = Reports(Instruments.WaiS.Client, "client"), therapist = Reports(Instruments.WaiS.Therapist, "therapist");

// What counts as far apart is the clinic's to say. This bound is made up for the sample.
AgreementCategories categories = AgreementCategories.InPercentOfMaximum("made up for this sample").UpTo(15, "near").Beyond("apart");
GuidanceCatalog guidance = GuidanceCatalog.Default;
Console.WriteLine($"{guidance}, reviewed on {guidance.ReviewedOn:yyyy-MM-dd}, for the {wanted.ToLowerInvariant()}. An invented course. It offers and chooses none.");
MonitorCourse[] watched = [.. new[] { "total", "bond", "goal", "task" }.Select(code => Watch(Instruments.WaiS.Client[code], client))];
JoinedWatch joined = JoinedWatch.Of(watched[0], Watch(Instruments.WaiS.Therapist["total"], therapist));

foreach (ScoreReport report in client)
{
    int session = report.Administration.Session!.Value;

    // Put together, "nothing stands out" goes as soon as one of them shows something.
    GuidanceOffer offer = watched.Select(course => guidance.On(course.Verdicts.Single(verdict => verdict.Session == session)))
        .Append(guidance.On(joined.Sessions.Single(both => both.Session == session)))
        .Append(guidance.On(report))
        .Aggregate((one, other) => one.And(other));
    if (therapist.FirstOrDefault(other => other.Administration.Session == session) is { } seen)
    {
        offer = offer.And(guidance.On(Dyad.Compare(seen, report).Value, categories));
    }

    Console.WriteLine($"\n== Session {session}\n{offer.Describe(audience)}");
    foreach (Finding reason in offer.Reasons)
    {
        Console.WriteLine($"  {reason.Code} {reason.Describe()}");
    }
}

return 0;

static MonitorCourse Watch(Scale scale, ScoreReport[] reports) => RuptureMonitor.For(scale).Replay(ScoreSeries.FromReports(scale, reports).Value);

ScoreReport[] Reports(Instrument form, string rater) => [.. rows.Where(cells => cells[2] == rater).Select(cells => Sheet(form, cells).Score())];

static ResponseSheet Sheet(Instrument form, string[] cells) => form.Items.Aggregate(
    form.Blank().WithAdministration(new Administration(session: int.Parse(cells[1], CultureInfo.InvariantCulture))),
    (sheet, item) => sheet.WithText(item.Code, cells[item.Number + 2]));
