using System.Linq;

namespace TherapeuticAlliance.Catalog;

/// <summary>A line of the catalogue: a defined instrument, or one that is known by name.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class CatalogEntry
{
    internal CatalogEntry(Instrument instrument)
    {
        Id = instrument.Id;
        Title = instrument.Title;
        Rater = instrument.Rater;
        Instrument = instrument;
        Status = StatusOf(instrument);
    }

    internal CatalogEntry(KnownInstrument known)
    {
        Id = known.Id;
        Title = known.Title;
        Rater = known.Rater;
        KnownByName = known;
        Status = CatalogStatus.NameOnly;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the title for people.</summary>
    public string Title { get; }

    /// <summary>Gets who fills it in.</summary>
    public Rater Rater { get; }

    /// <summary>Gets what the catalogue can offer of it.</summary>
    public CatalogStatus Status { get; }

    /// <summary>Gets the definition, or <see langword="null"/> when it is known by name only.</summary>
    public Instrument? Instrument { get; }

    /// <summary>Gets what is known and what is missing, or <see langword="null"/> when it is defined.</summary>
    public KnownInstrument? KnownByName { get; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    // The levels of evidence are numbered from the strongest, and the entry is as strong as its weakest scale.
    private static CatalogStatus StatusOf(Instrument instrument) =>
        instrument.MissingKey is not null ? CatalogStatus.NoKey
        : instrument.Scales.Count == 0 ? CatalogStatus.CallerSupplied
        : (CatalogStatus)instrument.Scales.Max(scale => (int)scale.Evidence.Level);
}
