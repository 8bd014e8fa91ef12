#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj

// Holds a key against data: which items run against their scale? Without arguments: 120 invented WAI-36 forms that stand
// beside this file, wai-36-invented.csv, once with the right key and once with a wrong one. With arguments: your own file,
// see --help.

using System.Globalization;
using TherapeuticAlliance;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Audit;
using TherapeuticAlliance.Research.Files;

return Sample.Run(() =>
{
    var line = new Arguments(args, [.. InstrumentOption.WithValue, .. TableOptions.WithValue, "--reverse", "--confidence"], TableOptions.WithoutValue);
    return args.Length == 0 ? AuditTheInvented() : line.WantsHelp ? Help() : AuditTheFile(line);
});

static int AuditTheInvented()
{
    string file = Path.Combine(Arguments.FolderOfThisFile, "wai-36-invented.csv");
    Study study = Study.ReadCsv(file, Instruments.Wai36.Client, map => map.Items("q{nn}").Id("form"));
    Console.WriteLine("120 invented forms, made from one feeling a form and the published key.\n");
    Console.WriteLine("With the published key:\n");
    Console.WriteLine(study.AuditKey().Describe());
    Console.WriteLine("With a wrong key for Bond, 28 reversed instead of 29:\n");
    Console.WriteLine(Show(study.AuditKey(KeyAuditOptions.Default.WithReversal(1, 20, 28)), "bond"));
    Console.WriteLine("Audit your own file: dotnet run docs/samples/audit-key.cs -- --help");
    return 0;
}

static int AuditTheFile(Arguments line)
{
    Instrument instrument = InstrumentOption.Of(line);
    Study study = TableOptions.Read(line.File, instrument, TableOptions.Map(line));
    FindingLines.Write(study.Score(), []);
    Console.WriteLine(study.AuditKey(Options(line, instrument)).Describe());
    return 0;
}

static string Show(KeyAudit audit, string scale) => string.Join('\n', audit[scale].Findings.Select(finding => $"{finding.Code} {finding.Describe()}")) + "\n";

static KeyAuditOptions Options(Arguments line, Instrument instrument)
{
    KeyAuditOptions options = line.Has("--reverse") ? KeyAuditOptions.Default.WithReversal(Numbers(line, instrument)) : KeyAuditOptions.Default;
    return !line.Has("--confidence") ? options
        : line.Number("--confidence") is > 0 and < 1 and var share ? options.WithConfidence(share)
        : throw new UsageException("--confidence takes a number between 0 and 1, such as 0.99.");
}

static int[] Numbers(Arguments line, Instrument instrument) => [.. line.List("--reverse").Select(part =>
    int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && instrument.Items.Any(item => item.Number == number)
        ? number
        : throw new UsageException($"--reverse takes numbers of items of {instrument.Id} with commas between, such as \"1,20,28\", not '{part}'."))];

static int Help()
{
    Console.WriteLine($"""
        Says which items of a table run against their scale.

          dotnet run docs/samples/audit-key.cs -- FILE --instrument ID --items PATTERN [options]

        {InstrumentOption.Help}
        --reverse "1,20,28"    tries a suspected key: these items are reversed and no others, on the subscales they belong to
        --confidence 0.99      of the interval that must exclude zero before an item is named
        {TableOptions.Help}
        """);
    return 0;
}
