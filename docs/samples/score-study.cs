#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj

// Scores a study. Without arguments: a small course of therapy that stands beside this file, wai-sr-course.csv. The
// three clients and all their answers are invented. With arguments: your own file, see --help.

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

string[] withValue =
[
    .. InstrumentOption.WithValue, .. TableOptions.WithValue, "--out", "--findings", "--keyed-items", "--also", "--language",
    "--summary", "--reliability", "--item-statistics", "--quality", "--by",
];
TextProvider language = TextProvider.English;
try
{
    return Sample.Run(
        () =>
        {
            var line = new Arguments(args, withValue, [.. TableOptions.WithoutValue, "--formulas"]);
            language = Texts(line);
            return line.WantsHelp ? Help() : line.HasOtherThan("--language") ? ScoreTheFile(line, language) : ScoreTheCourse(language);
        },
        () => language);
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. Nothing was written.");
    return 130;
}

// In memory, five lines: read, choose a rule, score, show, look closer.
static int ScoreTheCourse(TextProvider texts)
{
    string file = Path.Combine(Arguments.FolderOfThisFile, "wai-sr-course.csv");
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
static int ScoreTheFile(Arguments line, TextProvider texts)
{
    using var stop = new CancellationTokenSource();
    Console.CancelKeyPress += (_, key) => { key.Cancel = true; stop.Cancel(); };
    CheckOutputs(line, texts);
    Instrument instrument = InstrumentOption.Of(line);
    ScoringOptions rules = TableOptions.Rules(line, instrument);
    using StudyReader reader = TableOptions.Open(line.File, instrument, TableOptions.Map(line));
    using var progress = new ProgressLine();
    StudySummary summary = Files(line, texts).Write(reader, rules, progress, stop.Token);
    progress.Dispose();

    Console.WriteLine($"{instrument}: {Counts(summary, reader.RowsRead, texts)}");
    Console.WriteLine(summary.Describe(texts));
    Console.Write(summary.DescribeFindings(texts));
    foreach (string said in FindingLines.ByCode(reader.Findings.Concat(new StudyScorer(instrument, rules).Findings), texts))
    {
        Console.WriteLine(said);
    }

    WriteTables(line, instrument, rules, texts);
    return 0;
}

// Forms with findings are counted only where there are some: a zero beside forms without a score would read as if all were well.
static string Counts(StudySummary summary, long rows, TextProvider texts)
{
    string read = Say(texts,
        $"{summary.Forms} {(summary.Forms == 1 ? "form" : "forms")} from {rows} {(rows == 1 ? "row" : "rows")}",
        $"{summary.Forms} {(summary.Forms == 1 ? "Fragebogen" : "Fragebögen")} aus {rows} {(rows == 1 ? "Zeile" : "Zeilen")}");
    string found = summary.FormsWithFindings == 0 ? string.Empty : Say(texts, $", {summary.FormsWithFindings} with findings", $", {summary.FormsWithFindings} mit Hinweisen");
    return read + found + Say(texts, $", {summary.FormsWithoutScore} without any score", $", {summary.FormsWithoutScore} ganz ohne Wert");
}

// What cannot be written is refused before anything is.
static void CheckOutputs(Arguments line, TextProvider texts)
{
    string[] tables = ["--summary", "--reliability", "--item-statistics", "--quality"];
    OutputFiles.Check(line, ["--out", "--findings", "--keyed-items", .. tables]);
    PasteOptions.Check(line, tables);
    if ((tables.Any(line.Has) || IsTranslated(line, texts)) && (line.File == "-" || (File.Exists(line.File) && !OutputFiles.IsOnDisk(line.File))))
    {
        throw new UsageException($"Tables to paste, and findings in another language, are made in a second reading: '{line.File}' is no file that can be read twice.");
    }
}

// Row by row findings are written in English.
static bool IsTranslated(Arguments line, TextProvider texts) => line.Has("--findings") && texts.Language != TextProvider.English.Language;

// Tables to paste need the forms together, so the file is read again into memory.
static void WriteTables(Arguments line, Instrument instrument, ScoringOptions rules, TextProvider texts)
{
    var study = new Lazy<Study>(() => TableOptions.Read(line.File, instrument, TableOptions.Map(line)));
    StudyGrouping by = PasteOptions.Grouping(line);
    ScoreMetric metric = Metrics(line).FirstOrDefault();
    if (IsTranslated(line, texts))
    {
        using var findings = new StringWriter();
        study.Value.Score(rules).WriteFindings(findings, texts);
        OutputFiles.Write(line.Value("--findings")!, findings.ToString());
    }

    PasteOptions.Write(line, "--summary", texts, () => study.Value.Score(rules).SummaryTable(by, metric));
    PasteOptions.Write(line, "--reliability", texts, () => study.Value.ReliabilityTable(by));
    PasteOptions.Write(line, "--item-statistics", texts, () => study.Value.ItemTable(instrument.Scales[^1].Code, by));
    PasteOptions.Write(line, "--quality", texts, () => study.Value.ResponseQuality().Table(by));
}

static TextProvider Texts(Arguments line)
{
    string tag = line.Value("--language") ?? "en";
    try
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(tag);
        return TextProvider.For(culture) is var texts && texts.Language == culture.TwoLetterISOLanguageName ? texts : throw new CultureNotFoundException();
    }
    catch (CultureNotFoundException)
    {
        throw new UsageException($"--language takes en or de, not '{tag}'.");
    }
}

static StudyFiles Files(Arguments line, TextProvider texts)
{
    StudyFiles files = line.Value("--out") is { } scores ? StudyFiles.None.Scores(scores) : StudyFiles.None;
    files = line.Value("--findings") is { } findings && !IsTranslated(line, texts) ? files.Findings(findings) : files;
    files = line.Value("--keyed-items") is { } keyed ? files.KeyedItems(keyed) : files;
    files = files.Also(Metrics(line));
    return line.Has("--formulas") ? files.WithFormulas() : files;
}

static ScoreMetric[] Metrics(Arguments line) => [.. line.List("--also").Select(name => name switch
{
    "percent" => ScoreMetric.PercentOfMaximum,
    "item-mean" => ScoreMetric.ItemMean,
    _ => throw new UsageException($"--also takes percent, item-mean or both with a comma between, not '{name}'."),
})];

static int Help()
{
    Console.WriteLine($"""
        Scores the forms of a table.

          dotnet run docs/samples/score-study.cs -- FILE --instrument ID --items PATTERN [options]

        FILE                   a CSV file, a pipe, or - for standard input; FILE.parquet for Parquet

        {InstrumentOption.Help}
        {TableOptions.Help}
        --out FILE             scores as CSV, or as Parquet when the name ends with .parquet
        --also percent         scores in percent of the maximum too; item-mean for means of items; or both: percent,item-mean
        --findings FILE        findings as CSV; shows what was written
        --keyed-items FILE     answers after keying as CSV
        --formulas             write texts as they are, also where a spreadsheet would run one as a formula
        --summary FILE         a table to paste, Markdown (.md), CSV (.csv) or in the style of the APA (.html): means and
                               standard deviations, in the first metric of --also
        --reliability FILE     the same: alpha, omega and the standard error of measurement of every scale
        --item-statistics FILE the same: the items of the last scale, which is the total where there is one
        --quality FILE         the same: how the forms were filled in
        --by A,wave            these tables by columns of --keep, by session (wave), or by both
        --language TAG         the language of findings and tables: en, de
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
