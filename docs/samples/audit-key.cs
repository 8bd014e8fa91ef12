#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj

// Holds a key against data: which items run against their scale? Without arguments: 120 invented WAI-36 forms that stand
// beside this file, wai-36-invented.csv, once with the right key and once with a wrong one. With arguments: your own file,
// see --help.

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Audit;
using TherapeuticAlliance.Research.Files;

try
{
    return args.Length == 0 ? AuditTheInvented() : args.Contains("--help") || args.Contains("-h") ? Help() : AuditTheFile(Arguments.Read(args));
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

static int AuditTheInvented()
{
    string file = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "wai-36-invented.csv");
    Study study = Study.ReadCsv(file, Instruments.Wai36.Client, map => map.Items("q{nn}").Id("form"));
    Console.WriteLine("120 invented forms, made from one feeling a form and the published key.\n");
    Console.WriteLine("With the published key:\n");
    Console.WriteLine(study.AuditKey().Describe());
    Console.WriteLine("With a wrong key for Bond, 28 reversed instead of 29:\n");
    Console.WriteLine(Show(study.AuditKey(KeyAuditOptions.Default.WithReversal(1, 20, 28)), "bond"));
    Console.WriteLine("Audit your own file: dotnet run docs/samples/audit-key.cs -- --help");
    return 0;
}

static int AuditTheFile(Arguments given)
{
    Study study = Study.ReadCsv(given.File, given.Instrument, map => given.Items.Contains('{') ? map.Items(given.Items) : map.Items(given.Items.Split(',')));
    foreach (Finding finding in study.TableFindings)
    {
        Console.WriteLine($"{finding.Code} {finding.Describe()}");
    }

    Console.WriteLine(study.AuditKey(given.Options).Describe());
    return 0;
}

static string Show(KeyAudit audit, string scale) => string.Join('\n', audit[scale].Findings.Select(finding => $"{finding.Code} {finding.Describe()}")) + "\n";

static int Help()
{
    Console.WriteLine($"""
        Says which items of a CSV file run against their scale.

          dotnet run docs/samples/audit-key.cs -- FILE.csv --instrument ID --items PATTERN [options]

        --instrument ID      {string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id))}
        --items PATTERN      columns of the answers: question{"{n}"}, q{"{nn}"} (01, 02 ...), {"{code}"};
                             or every column in the order of the form: b1,t1,g1
        --reverse "1,20,28"  tries a suspected key: these items are reversed and no others, on the subscales they belong to
        --confidence 0.99    of the interval that must exclude zero before an item is named
        """);
    return 0;
}

/// <summary>Something on the command line is wrong; the message says what is available.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The command line, read into the terms of the library.</summary>
internal sealed record Arguments(string File, Instrument Instrument, string Items, KeyAuditOptions Options)
{
    private static readonly string[] Known = ["--instrument", "--items", "--reverse", "--confidence"];

    public static Arguments Read(string[] args)
    {
        var values = new Dictionary<string, string>();
        for (int i = 0; i < args.Length; i++)
        {
            bool isOption = args[i].StartsWith('-');
            string name = !isOption ? "FILE" : Known.Contains(args[i]) ? args[i]
                : throw new UsageException($"There is no option '{args[i]}'; there are {string.Join(", ", Known)} and --help.");
            string value = !isOption ? args[i] : ++i < args.Length ? args[i] : throw new UsageException($"The option {name} needs a value. See --help.");
            if (!values.TryAdd(name, value))
            {
                throw new UsageException(name == "FILE" ? $"One file at a time: '{value}' is a second one. See --help." : $"The option {name} is given twice.");
            }
        }

        string Needed(string name, string what) => values.TryGetValue(name, out string? value) ? value : throw new UsageException(what + " See --help.");
        string file = Needed("FILE", "Name the file to audit.");
        string id = Needed("--instrument", "Name the instrument with --instrument.");
        Instrument instrument = InstrumentCatalog.Default.Find(id)
            ?? throw new UsageException($"There is no instrument '{id}'; available are {string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id))}.");
        KeyAuditOptions options = values.TryGetValue("--reverse", out string? reverse) ? KeyAuditOptions.Default.WithReversal(Numbers(reverse, instrument)) : KeyAuditOptions.Default;
        options = values.TryGetValue("--confidence", out string? confidence) ? options.WithConfidence(Share(confidence)) : options;
        return new Arguments(file, instrument, Needed("--items", "Say which columns hold the answers with --items."), options);
    }

    private static int[] Numbers(string text, Instrument instrument) => [.. text.Split(',', StringSplitOptions.TrimEntries).Select(part =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && instrument.Items.Any(item => item.Number == number)
            ? number
            : throw new UsageException($"--reverse takes numbers of items of {instrument.Id} with commas between, such as \"1,20,28\", not '{part}'."))];

    private static double Share(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double share) && share > 0 && share < 1
            ? share
            : throw new UsageException($"--confidence takes a number between 0 and 1, such as 0.99, not '{text}'.");
}
