#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj
#:property PublishAot=false

// Scores a study. Without arguments: a small course of therapy that stands beside this file, wai-sr-course.csv. The
// three clients and all their answers are invented. With arguments: your own file, see --help.

using System.Globalization;
using System.Text;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Scoring;

try
{
    return args.Length == 0 ? ScoreTheCourse() : new CommandLine(args) is { WantsHelp: false } line ? ScoreTheFile(line) : Help();
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
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. Nothing was written.");
    return 130;
}

// In memory, five lines: read, choose a rule, score, show, look closer.
static int ScoreTheCourse()
{
    string file = Path.Combine(CommandLine.FolderOfThisFile, "wai-sr-course.csv");
    Study study = Study.ReadCsv(file, Instruments.WaiSr.Client, map => map.Items("q{nn}").Id("client").Session("session"));
    StudyScores scores = study.Score(ScoringOptions.Default.WithRule("total", MissingRule.AtLeastAnswered(10)));
    Console.WriteLine("A synthetic course: three clients and all their answers are invented.");
    Console.WriteLine("The total may be prorated from 10 answers (our choice here); the other scales need all of theirs.");
    Console.WriteLine("49.09 (11 of 12) is prorated, none (3 of 4) is not scorable.\n");
    Console.WriteLine(scores.Describe());
    Console.WriteLine("Why C01 has a total in session 3, in full:\n");
    Console.WriteLine(scores.Forms[2].Report().Describe());
    Console.WriteLine("Score your own file: dotnet run docs/samples/score-study.cs -- --help");
    return 0;
}

// From file to file, one row at a time: the file may be larger than memory.
static int ScoreTheFile(CommandLine line)
{
    using var stop = new CancellationTokenSource();
    Console.CancelKeyPress += (_, key) => { key.Cancel = true; stop.Cancel(); };
    using StudyReader reader = StudyReader.Open(line.File, line.Instrument, line.Map);
    using var progress = new ProgressLine();
    StudySummary summary = line.Files.Write(reader, line.Rules, progress, stop.Token);
    progress.Dispose();

    Console.WriteLine($"{line.Instrument}: {summary.Forms} forms from {reader.RowsRead} rows, {summary.FormsWithFindings} with findings");
    Console.WriteLine(summary.Describe());
    foreach (Finding finding in reader.Findings.Concat(new StudyScorer(line.Instrument, line.Rules).Findings))
    {
        Console.WriteLine($"{finding.Code} {finding.Describe()}");
    }

    return 0;
}

static int Help()
{
    Console.WriteLine($"""
        Scores the forms of a CSV file.

          dotnet run docs/samples/score-study.cs -- FILE.csv --instrument ID --items PATTERN [options]

        --instrument ID        {string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id))}
        --items PATTERN        columns of the answers: question{"{n}"}, q{"{nn}"} (01, 02 ...), {"{code}"};
                               or every column in the order of the form: b1,t1,g1
        --id COLUMN            whose form it is
        --session COLUMN       session number, 0 or more
        --waves PATTERN        instead of --items and --session, for waves side by side: t{"{w}"}_{"{nn}"}
        --wave-names A,B       what stands in the place of {"{w}"}: pre,post; every number found when left out
        --rater COLUMN[=A,B]   score only rows of the rater of the instrument, written as A or B
        --missing A,B          codes of missing answers, beside blank and NA
        --at-least-answered N  score a scale from N answers, a shorter scale from all; 10,total=30 for single scales
        --delimiter CHAR       found when left out; tab is written as tab
        --decimal-comma        the file writes 8,6 and not 8.6
        --encoding NAME        utf-8 when left out; windows-1252, latin1 ...
        --out FILE             scores as CSV
        --findings FILE        findings as CSV; shows what was written
        --keyed FILE           answers after keying as CSV
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
        "--instrument", "--items", "--id", "--session", "--waves", "--wave-names", "--rater", "--missing",
        "--at-least-answered", "--delimiter", "--encoding", "--out", "--findings", "--keyed",
    ];

    private readonly Dictionary<string, string> _values = [];

    public CommandLine(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith('-') || args[i] == "-")
            {
                _values["FILE"] = _values.ContainsKey("FILE") ? throw new UsageException($"One file at a time: '{args[i]}' is a second one. See --help.") : args[i];
            }
            else if (args[i] is "--help" or "-h" or "--decimal-comma")
            {
                _values[args[i] == "-h" ? "--help" : args[i]] = string.Empty;
            }
            else if (!WithValue.Contains(args[i]))
            {
                throw new UsageException($"There is no option '{args[i]}'; there are {string.Join(", ", WithValue)}, --decimal-comma and --help.");
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

    public bool WantsHelp => _values.ContainsKey("--help");

    public string File => Value("FILE") ?? throw new UsageException("Name the file to score. See --help.");

    public Instrument Instrument
    {
        get
        {
            string available = "available are " + string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id)) + ".";
            string id = Value("--instrument") ?? throw new UsageException("Name the instrument with --instrument; " + available);
            return InstrumentCatalog.Default.Find(id) ?? throw new UsageException($"There is no instrument '{id}'; {available}");
        }
    }

    public StudyFiles Files
    {
        get
        {
            StudyFiles files = Value("--out") is { } scores ? StudyFiles.None.Scores(scores) : StudyFiles.None;
            files = Value("--findings") is { } findings ? files.Findings(findings) : files;
            return Value("--keyed") is { } keyed ? files.KeyedItems(keyed) : files;
        }
    }

    public StudyMap Map
    {
        get
        {
            StudyMap map = StudyMap.Empty.Missing(List("--missing"));
            map = Value("--items") is { } items ? map.Items(items.Contains('{') ? [items] : items.Split(',')) : map;
            map = Value("--waves") is { } waves ? map.Waves(waves, List("--wave-names")) : map;
            map = Value("--id") is { } id ? map.Id(id) : map;
            map = Value("--session") is { } session ? map.Session(session) : map;
            map = Value("--rater")?.Split('=', 2) is { } rater ? map.Rater(rater[0], rater.Length > 1 ? rater[1].Split(',') : []) : map;
            map = Value("--delimiter") is { } delimiter ? map.Delimiter(Delimiter(delimiter)) : map;
            map = Value("--encoding") is { } encoding ? map.Encoded(EncodingOf(encoding)) : map;
            return Value("--decimal-comma") is null ? map : map.DecimalComma();
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

    private static Encoding EncodingOf(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"There is no encoding '{name}'; there are utf-8, utf-16, latin1, windows-1252 and others by their registered names.");
        }
    }

    private string? Value(string option) => _values.GetValueOrDefault(option);

    private string[] List(string option) => Value(option)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
