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
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

return Sample.Run(() =>
{
    var line = new Arguments(args, [.. InstrumentOption.WithValue, .. TableOptions.WithValue, "--client", "--therapist"], TableOptions.WithoutValue);
    return args.Length == 0 ? CompareTheExample() : line.WantsHelp ? Help() : CompareTheFiles(line);
});

static int CompareTheExample()
{
    string file = Path.Combine(Arguments.FolderOfThisFile, "wai-s-dyad.csv");
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

static int CompareTheFiles(Arguments line)
{
    (Instrument clientForm, Instrument therapistForm) = Pair(line);
    StudyMap map = TableOptions.Map(line);
    bool joins = line.Has("--join-ids");
    _ = (line["--id", "Say which column holds the dyad with --id."], line["--session", "Say which column holds the session with --session."]);
    Forms client = Forms.Read(line["--client", "Name the clients' file with --client."], clientForm, map, joins);
    Forms therapist = Forms.Read(line["--therapist", "Name the therapists' file with --therapist."], therapistForm, map, joins);
    string[] both = [.. client.Ids.Where(therapist.Ids.Contains)];
    Console.WriteLine($"\n{clientForm} and {therapistForm}: {both.Length} dyads with forms of both, {client.Ids.Count + therapist.Ids.Count - (2 * both.Length)} with forms of one\n");
    int alike = client.Ids.Except(both).Select(Forms.Alike).Intersect(therapist.Ids.Except(both).Select(Forms.Alike)).Count();
    if (alike > 0)
    {
        Console.WriteLine($"{alike} dyads of the clients' file are in the therapists' but for blanks or case: correct the ids, or say --join-ids.\n");
    }

    foreach (string id in both)
    {
        CompareTheCourse(id, client, therapist);
    }

    return 0;
}

// Two definitions of your own, the client's first, or the parallel forms of the catalogue.
static (Instrument Client, Instrument Therapist) Pair(Arguments line)
{
    if (line.Has("--definition"))
    {
        return line.List("--definition") is [var client, var therapist]
            ? (InstrumentOption.FromDocument(client), InstrumentOption.FromDocument(therapist))
            : throw new UsageException("--definition takes two documents here, the client's form and the therapist's: client.json,therapist.json.");
    }

    string id = line["--instrument", "Name the client's form with --instrument."];
    return Pairs().FirstOrDefault(pair => pair.Client.Id == id) is { Client: not null } pair
        ? pair
        : throw new UsageException($"'{id}' is not a client's form with a parallel one for the therapist; available are {string.Join(", ", Pairs().Select(known => known.Client.Id))}.");
}

// The forms of the catalogue that exist for client and therapist.
static IEnumerable<(Instrument Client, Instrument Therapist)> Pairs() =>
    from client in InstrumentCatalog.Default.RatedBy(Rater.Client)
    from therapist in ParallelForms.Of(client, InstrumentCatalog.Default)
    where therapist.Rater.Equals(Rater.Therapist)
    select (client, therapist);

// Every scale over all sessions, then who flagged what on the last scale, which is the total where there is one.
static void CompareTheCourse(string id, Forms client, Forms therapist)
{
    Console.WriteLine($"{id}, therapist - client, points");
    DyadCourse? last = null;
    foreach (Scale scale in therapist.Form.Scales)
    {
        Result<ScoreSeries> one = ScoreSeries.FromReports(scale, therapist.Of(id)), other = ScoreSeries.FromReports(TableOptions.ScaleOf(client.Form, scale.Code), client.Of(id));
        if (!one.IsValid || !other.IsValid)
        {
            Console.WriteLine(string.Join("\n", one.Findings.Concat(other.Findings).Select(finding => $"{finding.Code} {finding.Describe()}").Distinct()) + "\n");
            return;
        }

        Result<DyadCourse> course = Dyad.Compare(one.Value, other.Value);
        last = course.IsValid ? course.Value : throw new UsageException(string.Join('\n', course.Findings.Select(finding => $"{finding.Code} {finding.Describe()}")));
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

          dotnet run docs/samples/compare-dyads.cs -- --client FILE --therapist FILE --instrument ID --items PATTERN --id COLUMN --session COLUMN [options]

        --client FILE          forms of the clients; both may be one file, told apart by --rater
        --therapist FILE       forms of the therapists
        --instrument ID        the client's form; the therapist's is the parallel one: {string.Join(", ", Pairs().Select(pair => pair.Client.Id))}
        --definition A,B       two forms of your own as definition documents, the client's and the therapist's
        {TableOptions.Help}
        """);
    return 0;
}

/// <summary>The scored forms of one rater, by dyad.</summary>
internal sealed class Forms
{
    private readonly ILookup<string, ScoreReport> _reports;

    private Forms(Instrument form, IEnumerable<ScoredForm> counted, bool joins)
    {
        Form = form;
        _reports = counted.OrderBy(one => one.Form.SessionNumber).ToLookup(one => joins ? Alike(one.Form.Id) : one.Form.Id, one => one.Report());
        Ids = [.. _reports.Select(dyad => dyad.Key)];
    }

    public Instrument Form { get; }

    public HashSet<string> Ids { get; }

    // What was noticed about the table, the key and its rows is said by code, before any score is shown. A form of a session that is
    // there already counts as the map says; without a rule its dyad is left out, loudly.
    public static Forms Read(string file, Instrument form, StudyMap map, bool joins = false)
    {
        StudyScores scores = TableOptions.Read(file, form, map).Score();
        StudySeries series = scores.Series(form.Scales[^1]);
        FindingLines.Write(scores, series, form.Id + ": ");
        return new Forms(form, series.Cases.SelectMany(one => one.Forms), joins);
    }

    /// <summary>Returns an id without what people see as the same: case, and blanks around and within.</summary>
    public static string Alike(string id) => string.Join(' ', id.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    public IEnumerable<ScoreReport> Of(string id) => _reports[id];
}
