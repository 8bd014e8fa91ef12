#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj

// Compares how client and therapist see the same hours. Without arguments: one dyad over twelve sessions that stands beside
// this file, wai-s-dyad.csv. It is invented: made with a fixed seed by make-dyad.cs. With arguments: your own files, see --help.

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

try
{
    return args.Length == 0 ? CompareTheExample() : new CommandLine(args) is { WantsHelp: false } line ? CompareTheFiles(line) : Help();
}
catch (UsageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
catch (StudyException wrong)
{
    Console.Error.WriteLine(wrong.Describe());
    return 2;
}

static int CompareTheExample()
{
    string file = Path.Combine(CommandLine.FolderOfThisFile, "wai-s-dyad.csv");
    StudyMap map = StudyMap.Empty.Items("q{n}").Id("dyad").Session("session").Rater("rater");
    Console.WriteLine("A synthetic course: client, therapist and all their answers are invented.");
    Forms client = Forms.Read(file, Instruments.WaiS.Client, map), therapist = Forms.Read(file, Instruments.WaiS.Therapist, map);

    Console.WriteLine("\nSession 7, said to the client:");
    Result<DyadComparison> hour = Dyad.Compare(therapist.Of("D01").Single(IsSeven), client.Of("D01").Single(IsSeven));
    Console.WriteLine(hour.Value.DescribeTo(Rater.Client));

    CompareTheCourse("D01", client, therapist);
    Console.WriteLine("Compare your own files: dotnet run docs/samples/compare-dyads.cs -- --help");
    return 0;

    static bool IsSeven(ScoreReport report) => report.Administration.Session == 7;
}

static int CompareTheFiles(CommandLine line)
{
    (Instrument clientForm, Instrument therapistForm) = line.Pair;
    Forms client = Forms.Read(line["--client"], clientForm, line.Map), therapist = Forms.Read(line["--therapist"], therapistForm, line.Map);
    string[] both = [.. client.Ids.Where(therapist.Ids.Contains)];
    Console.WriteLine($"\n{clientForm} and {therapistForm}: {both.Length} dyads with forms of both, {client.Ids.Count + therapist.Ids.Count - (2 * both.Length)} with forms of one\n");
    foreach (string id in both)
    {
        CompareTheCourse(id, client, therapist);
    }

    return 0;
}

// Every scale over all sessions, then who flagged what on the last scale, which is the total where there is one.
static void CompareTheCourse(string id, Forms client, Forms therapist)
{
    Console.WriteLine($"{id}, therapist - client, points");
    DyadCourse? last = null;
    foreach (Scale scale in therapist.Form.Scales)
    {
        Result<ScoreSeries> one = ScoreSeries.FromReports(scale, therapist.Of(id)), other = ScoreSeries.FromReports(client.Form[scale.Code], client.Of(id));
        if (!one.IsValid || !other.IsValid)
        {
            Console.WriteLine(string.Join("\n", one.Findings.Concat(other.Findings).Select(finding => $"{finding.Code} {finding.Describe()}").Distinct()) + "\n");
            return;
        }

        last = Dyad.Compare(one.Value, other.Value).Value;
        Console.WriteLine($"{scale.Name,-14} {string.Join(" ", last.Sessions.Select(Cell))}");
        Console.WriteLine(last.Describe());
        foreach (Finding finding in last.Findings.Where(finding => finding.Code != "TA8330"))
        {
            Console.WriteLine($"{finding.Code} {finding.Describe()}");
        }
    }

    Console.WriteLine($"\nWho flagged, on {last!.First.Scale.Name}:");
    Console.WriteLine(JoinedWatch.Of(RuptureMonitor.For(last.Second.Scale).Replay(last.Second), RuptureMonitor.For(last.First.Scale).Replay(last.First)).Describe());

    static string Cell(SessionDiscrepancy session) => string.Create(CultureInfo.InvariantCulture, $"{session.Session}:{session.Difference:+0.##;-0.##;0}");
}

static int Help()
{
    Console.WriteLine($"""
        Compares the forms of client and therapist, session by session.

          dotnet run docs/samples/compare-dyads.cs -- --client FILE.csv --therapist FILE.csv --instrument ID --items PATTERN --id COLUMN --session COLUMN [options]

        --client FILE        forms of the clients; both may be one file, told apart by --rater
        --therapist FILE     forms of the therapists
        --instrument ID      the client's form; the therapist's is the parallel one: {string.Join(", ", CommandLine.Pairs.Select(pair => pair.Client.Id))}
        --items PATTERN      columns of the answers: question{"{n}"}, q{"{nn}"} (01, 02 ...), {"{code}"};
                             or every column in the order of the form: b1,t1,g1
        --id COLUMN          the dyad, the same for both
        --session COLUMN     session number, 0 or more
        --rater COLUMN       compare only rows of client and therapist
        --missing A,B        codes of missing answers, beside blank and NA
        """);
    return 0;
}

/// <summary>The scored forms of one rater, by dyad.</summary>
internal sealed class Forms
{
    private readonly ILookup<string, ScoreReport> _reports;

    private Forms(Instrument form, StudyScores scores)
    {
        Form = form;
        _reports = scores.Forms.OrderBy(one => one.Form.SessionNumber).ToLookup(one => one.Form.Id, one => one.Report());
        Ids = [.. _reports.Select(dyad => dyad.Key)];
    }

    public Instrument Form { get; }

    public HashSet<string> Ids { get; }

    // What is noteworthy about the table and the key is said once, before any score is shown.
    public static Forms Read(string file, Instrument form, StudyMap map)
    {
        StudyScores scores = Study.ReadCsv(file, form, _ => map).Score();
        foreach (Finding finding in scores.TableFindings)
        {
            Console.WriteLine($"{form.Id}: {finding.Code} {finding.Describe()}");
        }

        return new Forms(form, scores);
    }

    public IEnumerable<ScoreReport> Of(string id) => _reports[id];
}

/// <summary>Something on the command line is wrong; the message says what is available.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The command line, read into the terms of the library.</summary>
internal sealed class CommandLine
{
    private static readonly string[] WithValue = ["--client", "--therapist", "--instrument", "--items", "--id", "--session", "--rater", "--missing"];

    private readonly Dictionary<string, string> _values = [];

    public CommandLine(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h")
            {
                WantsHelp = true;
            }
            else if (!WithValue.Contains(args[i]))
            {
                throw new UsageException($"There is no option '{args[i]}'; there are {string.Join(", ", WithValue)} and --help.");
            }
            else if (!_values.TryAdd(args[i], i + 1 < args.Length ? args[i + 1] : throw new UsageException($"The option {args[i]} needs a value. See --help.")))
            {
                throw new UsageException($"The option {args[i]} is given twice.");
            }
            else
            {
                i++;
            }
        }
    }

    public static string FolderOfThisFile => (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

    /// <summary>The forms of the catalogue that exist for client and therapist.</summary>
    public static IEnumerable<(Instrument Client, Instrument Therapist)> Pairs =>
        from client in InstrumentCatalog.Default.RatedBy(Rater.Client)
        from therapist in ParallelForms.Of(client, InstrumentCatalog.Default)
        where therapist.Rater.Equals(Rater.Therapist)
        select (client, therapist);

    public bool WantsHelp { get; }

    public (Instrument Client, Instrument Therapist) Pair => Pairs.FirstOrDefault(pair => pair.Client.Id == this["--instrument"]) is { Client: not null } pair
        ? pair
        : throw new UsageException($"'{this["--instrument"]}' is not a client's form with a parallel one for the therapist; available are {string.Join(", ", Pairs.Select(known => known.Client.Id))}.");

    public StudyMap Map
    {
        get
        {
            StudyMap map = StudyMap.Empty.Id(this["--id"]).Session(this["--session"]).Missing(_values.GetValueOrDefault("--missing")?.Split(',') ?? []);
            map = this["--items"] is var items && items.Contains('{') ? map.Items(items) : map.Items(items.Split(','));
            return _values.TryGetValue("--rater", out string? rater) ? map.Rater(rater) : map;
        }
    }

    public string this[string option] => _values.GetValueOrDefault(option) ?? throw new UsageException($"The option {option} is needed. See --help.");
}
