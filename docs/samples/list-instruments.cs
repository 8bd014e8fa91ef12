#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj

// Lists everything the catalogue knows, a line a form. With an id: the page of that form.
//   dotnet run docs/samples/list-instruments.cs
//   dotnet run docs/samples/list-instruments.cs -- wai-sr-client
//   dotnet run docs/samples/list-instruments.cs -- --measuring trust

using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;

IReadOnlyList<CatalogEntry> entries = InstrumentCatalog.Default.Entries;
if (args is ["--measuring", string wanted])
{
    return Measuring(wanted);
}

if (args.Length > 0)
{
    return Show(entries.FirstOrDefault(entry => entry.Id == args[0]));
}

string[][] rows =
[
    ["id", "rater", "items", "range", "evidence"],
    .. entries.Select(entry => new[]
    {
        entry.Id,
        entry.Rater.Code,
        entry.Instrument?.Items.Count.ToString() ?? "?",
        entry.Instrument?.Format.ToString() ?? "?",
        Evidence(entry.Status),
    }),
];
foreach (string[] row in rows)
{
    Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(rows.Max(r => r[column].Length)))).TrimEnd());
}

int keyed = entries.Count(entry => entry.Status <= CatalogStatus.CallerSupplied);
Console.WriteLine($"\n{keyed} keyed, {entries.Count(entry => entry.Status == CatalogStatus.NoKey)} without a key, {entries.Count(entry => entry.Status == CatalogStatus.NameOnly)} known by name only, {entries.Count} in all");
return 0;

static string Evidence(CatalogStatus status) => status switch
{
    CatalogStatus.Verified => "verified",
    CatalogStatus.SingleSource => "single source",
    CatalogStatus.Inferred => "inferred",
    CatalogStatus.CallerSupplied => "caller supplied",
    CatalogStatus.NoKey => "no key",
    _ => "name only",
};

static int Show(CatalogEntry? entry)
{
    if (entry is null)
    {
        Console.Error.WriteLine("There is no form of that id; without an id this lists all.");
        return 2;
    }

    Console.WriteLine(entry.Instrument?.Describe()
        ?? $"# {entry.Title}\n\nKnown by name only.\n\nKnown: {entry.KnownByName!.Known}\nMissing: {entry.KnownByName.Missing}\nAsk: {entry.KnownByName.WhomToAsk}");
    return 0;
}

// What measures a construct: scales, and apart from them the single items that ask about it.
static int Measuring(string wanted)
{
    if (!Enum.TryParse(wanted.Replace("-", ""), ignoreCase: true, out Construct construct) || !Enum.IsDefined(construct) || char.IsDigit(wanted[0]))
    {
        Console.Error.WriteLine("--measuring takes one of: " + string.Join(", ", Enum.GetNames<Construct>()));
        return 2;
    }

    ConstructCoverage coverage = InstrumentCatalog.Default.CoverageOf(construct);
    Console.WriteLine($"Scales that measure {construct}: {(coverage.Scales.Count == 0 ? "none" : "")}");
    foreach (Scale scale in coverage.Scales)
    {
        Console.WriteLine($"  {scale.Instrument.Id}  {scale.Code}  ({scale.Items.Count} items, {scale.Instrument.Rater.Code})");
    }

    Console.WriteLine($"\nSingle items that ask about it, on no such scale: {(coverage.Items.Count == 0 ? "none" : "")}");
    foreach (BankAppearance item in coverage.Items)
    {
        Console.WriteLine($"  {item.Instrument.Id}  item {item.Item.Code}  {item.Item.Label}");
    }

    return 0;
}
