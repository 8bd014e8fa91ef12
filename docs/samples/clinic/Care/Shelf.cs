namespace SmallClinic.Care;

/// <summary>The forms of the clinic: the library's catalogue and the demo form, whose wording is the only one that comes with the sample.</summary>
public sealed class Shelf
{
    public Shelf()
    {
        Instrument demo = AllianceJson.ReadDefinition(Resource("demo-form.json")).Value;
        Catalog = InstrumentCatalog.Default.With(demo);
        Packs = [AllianceJson.ReadWording(Resource("demo-form.en.json"), demo).Value, AllianceJson.ReadWording(Resource("demo-form.de.json"), demo).Value];
        Forms = [.. Catalog.Instruments.Select(one => Catalog.Find(one.Id)!).Distinct()
            .Where(one => Watched(one) is not null && (one.Rater.Equals(Rater.Client) || one.Rater.Equals(Rater.Therapist)))
            .OrderBy(one => one.Title, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    public InstrumentCatalog Catalog { get; }
    public IReadOnlyList<WordingPack> Packs { get; }

    /// <summary>What can be handed out, in its newest version: everything with a total that client or therapist fills in.</summary>
    public IReadOnlyList<Instrument> Forms { get; }

    /// <summary>The scale that is watched.</summary>
    public static Scale? Watched(Instrument instrument) => instrument.FindScale("total");

    public Instrument? Find(string? id) => Forms.FirstOrDefault(one => one.Id == id);

    internal static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Shelf).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
