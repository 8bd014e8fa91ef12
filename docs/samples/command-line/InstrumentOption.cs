using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;

/// <summary>The form: one of the catalogue by <c>--instrument</c>, or a definition of your own by <c>--definition</c>.</summary>
internal static class InstrumentOption
{
    // No definition that the library reads is larger.
    private const int LargestDefinition = 4 * 1024 * 1024;

    public static readonly string[] WithValue = ["--instrument", "--definition"];

    public static string Help => $"""
        --instrument ID        {string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id))}
        --definition FILE      a form of your own as a definition document, instead of --instrument
        """;

    public static Instrument Of(Arguments line) => line.Value("--definition") is { } file ? FromDocument(file) : FromCatalogue(line);

    public static Instrument FromDocument(string path)
    {
        if (!OutputFiles.IsOnDisk(path, LargestDefinition))
        {
            throw new UsageException($"--definition takes a file of at most 4 MiB; '{path}' is absent, empty, larger, a pipe or a device.");
        }

        try
        {
            Result<Instrument> read = AllianceJson.ReadDefinition(File.ReadAllBytes(path));
            return read.IsValid ? read.Value : throw new UsageException(string.Join(' ', read.Findings.Select(finding => finding.Code + " " + finding.Describe())));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The definition {path} cannot be read.");
        }
    }

    private static Instrument FromCatalogue(Arguments line)
    {
        string available = "available are " + string.Join(", ", InstrumentCatalog.Default.Instruments.Select(i => i.Id)) + ".";
        string id = line.Value("--instrument") ?? throw new UsageException("Name the instrument with --instrument, or a definition of your own with --definition; " + available);
        return InstrumentCatalog.Default.Find(id) ?? throw new UsageException($"There is no instrument '{id}'; {available}");
    }
}
