#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj

// Scores a study. Without arguments: a small course of therapy that stands beside this file, wai-sr-course.csv. The
// three clients and all their answers are invented. With arguments: your own file, see --help.

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

try
{
    return new CommandLine(args) is { WantsHelp: false } line ? line.HasFile ? ScoreTheFile(line) : ScoreTheCourse(line.Texts) : Help();
}
catch (UsageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
catch (StudyException wrong)
{
    int language = Array.IndexOf(args, "--language");
    Console.Error.WriteLine(wrong.Describe(TextProvider.For(CultureInfo.GetCultureInfo(language >= 0 ? args[language + 1] : "en"))));
    return 2;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. Nothing was written.");
    return 130;
}

// In memory, five lines: read, choose a rule, score, show, look closer.
static int ScoreTheCourse(TextProvider texts)
{
    string file = Path.Combine(CommandLine.FolderOfThisFile, "wai-sr-course.csv");
    Study study = Study.ReadCsv(file, Instruments.WaiSr.Client, map => map.Items("q{nn}").Id("client").Session("session"));
    StudyScores scores = study.Score(ScoringOptions.Default.WithRule("total", MissingRule.AtLeastAnswered(10)));
    Console.WriteLine(Say(texts, "A synthetic course: three clients and all their answers are invented.", "Ein künstlicher Verlauf: Drei Klienten und alle ihre Antworten sind erfunden."));
    Console.WriteLine(Say(texts, "The total may be prorated from 10 answers (our choice here); the other scales need all of theirs.", "Der Gesamtwert darf aus 10 Antworten hochgerechnet werden (hier so gewählt); die anderen Skalen brauchen alle."));
    Console.WriteLine(Say(texts, "49.09 (11 of 12) is prorated, none (3 of 4) is not scorable.\n", "49,09 (11 von 12) ist hochgerechnet, keiner (3 von 4) nicht auswertbar.\n"));
    Console.WriteLine(scores.Describe(texts));
    Console.WriteLine(Say(texts, "Why C01 has a total in session 3, in full:\n", "Warum C01 in Sitzung 3 einen Gesamtwert hat, ausführlich:\n"));
    Console.WriteLine(scores.Forms[2].Report().Describe(texts));
    Console.WriteLine(Say(texts, "Score your own file:", "Werten Sie Ihre eigene Datei aus:") + " dotnet run docs/samples/score-study.cs -- --help");
    return 0;
}

// The sentences of this sample; the library says its own in the language of the provider.
static string Say(TextProvider texts, string english, string german) => texts.Language == "de" ? german : english;

// From file to file, one row at a time: the file may be larger than memory.
static int ScoreTheFile(CommandLine line)
{
    using var stop = new CancellationTokenSource();
    Console.CancelKeyPress += (_, key) => { key.Cancel = true; stop.Cancel(); };
    using StudyReader reader = line.File == "-"
        ? StudyReader.Open(Console.In, line.Instrument, line.Map)
        : StudyReader.Open(line.File, line.Instrument, line.Map);
    using var progress = new ProgressLine();
    StudySummary summary = line.Files.Write(reader, line.Rules, progress, stop.Token);
    progress.Dispose();

    Console.WriteLine(Say(
        line.Texts,
        $"{line.Instrument}: {summary.Forms} forms from {reader.RowsRead} rows, {summary.FormsWithFindings} with findings, {summary.FormsWithoutScore} without any score",
        $"{line.Instrument}: {summary.Forms} Fragebögen aus {reader.RowsRead} Zeilen, {summary.FormsWithFindings} mit Hinweisen, {summary.FormsWithoutScore} ganz ohne Wert"));
    Console.WriteLine(summary.Describe(line.Texts));
    Console.Write(summary.DescribeFindings(line.Texts));
    foreach (Finding finding in reader.Findings.Concat(new StudyScorer(line.Instrument, line.Rules).Findings))
    {
        Console.WriteLine($"{finding.Code} {finding.Describe(line.Texts)}");
    }

    return 0;
}

static int Help()
{
    Console.WriteLine($"""
        Scores the forms of a CSV file.

          dotnet run docs/samples/score-study.cs -- FILE.csv --instrument ID --items PATTERN [options]

        FILE.csv               a file, a pipe, or - for standard input

        --instrument ID        {string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id))}
        --definition FILE      a form of your own as a definition document, instead of --instrument
        --items PATTERN        columns of the answers: question{"{n}"}, q{"{nn}"} (01, 02 ...), {"{code}"};
                               or every column in the order of the form: b1,t1,g1
        --id COLUMN[,COLUMN]   whose form it is
        --join-ids             ids that differ in blanks or case only are of one person
        --session COLUMN       session number, 0 or more
        --sessions A,B         sessions have names, in this order
        --session-dates FORMAT sessions are dates: yyyy-MM-dd
        --session-at-end       the session number is at the end of a name: S03
        --repeats RULE         of several forms of a session with different answers: first, last, most-complete
        --waves PATTERN        instead of --items and --session, for waves side by side: t{"{w}"}_{"{nn}"}
        --wave-names A,B       what is in the place of {"{w}"}: pre,post; every number found when left out
        --long ITEM,ANSWER     a row for each answer: the columns of the item and of the answer
        --rater COLUMN[=A,B]   score only rows of the rater of the instrument, written as A or B
        --answers A1=1,A2=2    what the table writes for the values of the form
        --positions            numbers are positions of options, not values
        --keyed 4,10           items that the table has reversed already
        --missing A,B          codes of missing answers, beside blank and NA
        --at-least-answered N  score a scale from N answers, a shorter scale from all; 10,total=30 for single scales
        --skip-rows N          rows below the header that belong to it; those of Qualtrics are found
        --title-rows N         rows above the header
        --leave-out COLUMN=A,B rows to leave out: ResponseId=Mean,SD
        --delimiter CHAR       found when left out; tab is written as tab
        --decimal-comma        the file writes 8,6 and not 8.6
        --encoding NAME        utf-8 when left out; windows-1252, latin1 ...
        --keep A,B             columns that go with the scores
        --out FILE             scores as CSV
        --findings FILE        findings as CSV; shows what was written
        --keyed-items FILE     answers after keying as CSV
        --language TAG         the language of findings and tables: en, de
        --formulas             write texts as they are, also where a spreadsheet would run one as a formula
        """);
    return 0;
}

/// <summary>A line on the terminal that counts the rows; silent when nobody looks.</summary>
internal sealed class ProgressLine : IProgress<StudyProgress>, IDisposable
{
    private bool _isOpen;

    public void Report(StudyProgress progress)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{progress.Rows} rows, {(progress.Share ?? 0) * 100:0} % "));
            _isOpen = true;
        }
    }

    public void Dispose()
    {
        Console.Error.Write(_isOpen ? "\n" : string.Empty);
        _isOpen = false;
    }
}

/// <summary>Something on the command line is wrong; the message says what is available.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The command line, read into the terms of the library.</summary>
internal sealed class CommandLine
{
    private static readonly string[] WithValue =
    [
        "--instrument", "--definition", "--items", "--id", "--session", "--sessions", "--session-dates", "--repeats", "--waves", "--wave-names",
        "--long", "--rater", "--answers", "--keyed", "--missing", "--at-least-answered", "--skip-rows", "--title-rows", "--leave-out",
        "--delimiter", "--encoding", "--keep", "--out", "--findings", "--keyed-items", "--language",
    ];

    private static readonly string[] WithoutValue = ["--join-ids", "--session-at-end", "--positions", "--decimal-comma", "--formulas", "--help"];

    private readonly Dictionary<string, string> _values = [];

    public CommandLine(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith('-') || args[i] == "-")
            {
                _values["FILE"] = _values.ContainsKey("FILE") ? throw new UsageException($"One file at a time: '{args[i]}' is a second one. See --help.") : args[i];
            }
            else if (args[i] == "-h" || WithoutValue.Contains(args[i]))
            {
                _values[args[i] == "-h" ? "--help" : args[i]] = string.Empty;
            }
            else if (!WithValue.Contains(args[i]))
            {
                throw new UsageException($"There is no option '{args[i]}'; there are {string.Join(", ", WithValue.Concat(WithoutValue))}.");
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

    // With options about the language alone, the course beside this file is scored.
    public bool HasFile => _values.Keys.Any(option => option != "--language");

    public TextProvider Texts => TextProvider.For(CultureInfo.GetCultureInfo(Value("--language") ?? "en"));

    public bool WantsHelp => _values.ContainsKey("--help");

    public string File => Value("FILE") ?? throw new UsageException("Name the file to score. See --help.");

    public Instrument Instrument => _instrument ??= Value("--definition") is { } definition ? FromDocument(definition) : FromCatalogue;

    private Instrument? _instrument;

    private Instrument FromCatalogue
    {
        get
        {
            string available = "available are " + string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id)) + ".";
            string id = Value("--instrument") ?? throw new UsageException("Name the instrument with --instrument; " + available);
            return InstrumentCatalog.Default.Find(id) ?? throw new UsageException($"There is no instrument '{id}'; {available}");
        }
    }

    private static Instrument FromDocument(string path)
    {
        try
        {
            Result<Instrument> read = AllianceJson.ReadDefinition(System.IO.File.ReadAllBytes(path));
            return read.IsValid ? read.Value : throw new UsageException(string.Join(' ', read.Findings.Select(finding => finding.Code + " " + finding.Describe())));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The definition {path} cannot be read.");
        }
    }

    public StudyFiles Files
    {
        get
        {
            StudyFiles files = Value("--out") is { } scores ? StudyFiles.None.Scores(scores) : StudyFiles.None;
            files = Value("--findings") is { } findings ? files.Findings(findings) : files;
            files = Value("--keyed-items") is { } keyed ? files.KeyedItems(keyed) : files;
            return Value("--formulas") is null ? files : files.WithFormulas();
        }
    }

    public StudyMap Map
    {
        get
        {
            StudyMap map = StudyMap.Empty.Missing(List("--missing"));
            map = Value("--items") is { } items ? map.Items(items.Contains('{') ? [items] : items.Split(',')) : map;
            map = Value("--waves") is { } waves ? map.Waves(waves, List("--wave-names")) : map;
            map = Has("--id") ? map.Id(List("--id")) : map;
            map = Has("--join-ids") ? map.JoinIds() : map;
            map = Value("--session") is { } session ? map.Session(session) : map;
            map = Has("--sessions") ? map.Sessions(List("--sessions")) : map;
            map = Value("--session-dates") is { } format ? map.SessionDates(format) : map;
            map = Has("--session-at-end") ? map.SessionNumberAtEnd() : map;
            map = Value("--repeats") is { } rule ? map.Repeats(RepeatRuleOf(rule)) : map;
            map = Has("--long") ? List("--long") is [var item, var answer] ? map.Long(item, answer) : throw new UsageException("--long takes two columns: item,answer.") : map;
            map = Has("--answers") ? map.Answers([.. List("--answers").Select(Code)]) : map;
            map = Has("--positions") ? map.Positions() : map;
            map = Has("--keyed") ? map.Keyed(List("--keyed")) : map;
            map = Has("--skip-rows") ? map.SkipRows(Count("--skip-rows")) : map;
            map = Has("--title-rows") ? map.TitleRows(Count("--title-rows")) : map;
            map = Value("--leave-out")?.Split('=', 2) is [var column, var words] ? map.LeaveOut(column, words.Split(',')) : map;
            map = map.Keep(List("--keep"));
            map = Value("--rater")?.Split('=', 2) is { } rater ? map.Rater(rater[0], rater.Length > 1 ? rater[1].Split(',') : []) : map;
            map = Value("--delimiter") is { } delimiter ? map.Delimiter(Delimiter(delimiter)) : map;
            map = Value("--encoding") is { } encoding ? Encoded(map, encoding) : map;
            return Has("--decimal-comma") ? map.DecimalComma() : map;
        }
    }

    // 10 is a rule for every scale, total=30 one for a single scale.
    public ScoringOptions Rules => List("--at-least-answered").Aggregate(ScoringOptions.Default, (rules, text) =>
    {
        string[] parts = text.Split('=', 2);
        MissingRule rule = int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0
            ? MissingRule.AtLeastAnswered(count)
            : throw new UsageException($"--at-least-answered takes whole numbers from 1, such as 10 or 10,total=30, not '{text}'.");
        return parts.Length == 1 ? rules.WithRule(rule)
            : Instrument.FindScale(parts[0]) is { } scale ? rules.WithRule(scale.Code, rule)
            : throw new UsageException($"{Instrument.Id} has no scale '{parts[0]}'; it has {string.Join(", ", Instrument.Scales)}.");
    });

    private static char Delimiter(string text) => text is "tab" or "\\t" ? '\t'
        : text.Length == 1 && text[0] is not ('"' or '\r' or '\n') ? text[0]
        : throw new UsageException($"--delimiter takes one character, or tab, not '{text}'.");

    private static StudyMap Encoded(StudyMap map, string name)
    {
        try
        {
            return map.Encoded(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"There is no encoding '{name}'; there are utf-8, utf-16, latin1, windows-1252 and others by their registered names.");
        }
    }

    private static RepeatRule RepeatRuleOf(string rule) => rule switch
    {
        "first" => RepeatRule.First,
        "last" => RepeatRule.Last,
        "most-complete" => RepeatRule.MostComplete,
        _ => throw new UsageException($"--repeats takes first, last or most-complete, not '{rule}'."),
    };

    // A1=1; the last equals sign parts, since a code may hold one.
    private static (string, decimal) Code(string text)
    {
        int sign = text.LastIndexOf('=');
        return sign > 0 && decimal.TryParse(text[(sign + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? (text[..sign], value)
            : throw new UsageException($"--answers takes codes with their values, such as A1=1,A2=2, not '{text}'.");
    }

    private int Count(string option) => int.TryParse(Value(option), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        ? count
        : throw new UsageException($"{option} takes a number from 0, not '{Value(option)}'.");

    private bool Has(string option) => _values.ContainsKey(option);

    private string? Value(string option) => _values.GetValueOrDefault(option);

    private string[] List(string option) => Value(option)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
