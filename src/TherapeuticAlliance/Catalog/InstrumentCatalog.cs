using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog.Definitions;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>
/// Instruments by id and version, and forms known by name. Immutable; <see cref="With"/> returns a larger catalogue.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class InstrumentCatalog
{
    private InstrumentCatalog(IEnumerable<Instrument> instruments, IReadOnlyList<KnownInstrument> knownByName)
    {
        Instruments = ReadOnly.Copy(instruments);
        KnownByName = knownByName;
        Newest = NewestOf(Instruments);
        Entries = ReadOnly.Copy(Newest.Select(instrument => new CatalogEntry(instrument)).Concat(knownByName.Select(known => new CatalogEntry(known))));
    }

    /// <summary>Gets the instruments that ship with the library.</summary>
    public static InstrumentCatalog Default { get; } = new(
        ShippedInstruments.All().Concat(ShippedInstruments.WithoutKey()), ReadOnly.Copy(Definitions.KnownByName.All()));

    /// <summary>Gets all instruments in all versions, in the order in which they were added.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>Gets forms of the literature of which not even items and range are proven; never scorable.</summary>
    public IReadOnlyList<KnownInstrument> KnownByName { get; }

    /// <summary>Gets everything, each form once in its newest version, with what the catalogue can offer of it: instruments first, then forms known by name.</summary>
    public IReadOnlyList<CatalogEntry> Entries { get; }

    private IReadOnlyList<Instrument> Newest { get; }

    /// <summary>Returns the newest version of an instrument, or <see langword="null"/>.</summary>
    /// <param name="id">The id; compared ordinally.</param>
    public Instrument? Find(string id) =>
        Instruments.Where(instrument => HasId(instrument, id)).OrderByDescending(instrument => System.Version.Parse(instrument.Version)).FirstOrDefault();

    /// <summary>Returns one version of an instrument, or <see langword="null"/>.</summary>
    /// <param name="id">The id; compared ordinally.</param>
    /// <param name="version">The version: <c>1.0.0</c>.</param>
    public Instrument? Find(string id, string version) => Instruments.FirstOrDefault(
        instrument => HasId(instrument, id) && string.Equals(instrument.Version, version, StringComparison.Ordinal));

    /// <summary>
    /// Returns the line of an instrument (in its newest version) or of a form known by name, or <see langword="null"/>.
    /// It says what stands between a form and its scores.
    /// </summary>
    /// <param name="id">The id; compared ordinally.</param>
    public CatalogEntry? FindEntry(string id) => Find(id) is { } instrument
        ? Entries.First(entry => ReferenceEquals(entry.Instrument, instrument))
        : Entries.FirstOrDefault(entry => string.Equals(entry.Id, id, StringComparison.Ordinal));

    /// <summary>Returns the lines whose id, title or abbreviation contains a text, in any case.</summary>
    /// <param name="text">The text: <c>calpas</c>.</param>
    public IReadOnlyList<CatalogEntry> Named(string text)
    {
        Guard.NotNull(text, nameof(text));
        return ReadOnly.Copy(Entries.Where(entry => Has(entry.Id, text) || Has(entry.Title, text) || Has(entry.Instrument?.Abbreviation, text)));
    }

    /// <summary>Returns the instruments of a family.</summary>
    /// <param name="family">The family: <c>wai</c>.</param>
    public IReadOnlyList<Instrument> OfFamily(string family) =>
        Where(instrument => string.Equals(instrument.Family, Guard.NotNull(family, nameof(family)), StringComparison.Ordinal));

    /// <summary>Returns the instruments that a rater fills in.</summary>
    /// <param name="rater">The rater.</param>
    public IReadOnlyList<Instrument> RatedBy(Rater rater) => Where(instrument => instrument.Rater.Equals(Guard.NotNull(rater, nameof(rater))));

    /// <summary>Returns the instruments with a scale or an item that measures a construct; <see cref="CoverageOf"/> tells the two apart.</summary>
    /// <param name="construct">The construct.</param>
    public IReadOnlyList<Instrument> Measuring(Construct construct) => Where(instrument =>
        instrument.Scales.Any(scale => scale.Constructs.Contains(construct)) || instrument.Items.Any(item => item.Constructs.Contains(construct)));

    /// <summary>Returns the scales that measure a construct and, apart from them, the single items that ask about it.</summary>
    /// <param name="construct">The construct.</param>
    public ConstructCoverage CoverageOf(Construct construct) => new(construct, Newest);

    /// <summary>Returns the instruments with at most so many items.</summary>
    /// <param name="items">The largest number of items.</param>
    public IReadOnlyList<Instrument> WithAtMost(int items) => Where(instrument => instrument.Items.Count <= items);

    /// <summary>Returns the instruments of which every scale has a key at least so well proven.</summary>
    /// <param name="level">The weakest evidence that is good enough.</param>
    public IReadOnlyList<Instrument> WithEvidence(EvidenceLevel level) => Where(instrument =>
        instrument.Scales.Count > 0 && instrument.Scales.All(scale => scale.Evidence.Level <= level));

    /// <summary>Returns the instruments for which a source states that electronic use needs no permission.</summary>
    public IReadOnlyList<Instrument> FreeForElectronicUse() => Where(instrument => instrument.Rights.ElectronicUse == Permission.NotNeeded);

    /// <summary>Returns the bank of a family: every question its forms share, with the forms and scales it appears on.</summary>
    /// <param name="family">The family: <c>wai</c>.</param>
    public CatalogBank Bank(string family) => new(Guard.NotNull(family, nameof(family)), Newest
        .SelectMany(instrument => instrument.Items
            .Where(item => item.BankItem is { } code && code.StartsWith(family + ".", StringComparison.Ordinal))
            .Select(item => new BankAppearance(instrument, item)))
        .GroupBy(appearance => appearance.Item.BankItem!, StringComparer.Ordinal)
        .Select(question => new BankQuestion(question.Key, ReadOnly.Copy(question))));

    /// <summary>
    /// Returns a catalogue with one more instrument. One made by <see cref="Instrument.WithKey"/> takes the place of the one
    /// that had no key.
    /// </summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="InvalidDefinitionException">The catalogue has that id in that version already.</exception>
    public InstrumentCatalog With(Instrument instrument)
    {
        Result<InstrumentCatalog> result = WithOrFindings(instrument);
        return result.ValueOrDefault ?? throw new InvalidDefinitionException(result.Findings);
    }

    /// <summary>Returns a catalogue as <see cref="With"/> does, or a finding when it has that id in that version already.</summary>
    /// <param name="instrument">The instrument.</param>
    public Result<InstrumentCatalog> WithOrFindings(Instrument instrument)
    {
        Guard.NotNull(instrument, nameof(instrument));
        Instrument? same = Find(instrument.Id, instrument.Version);
        if (same is not null && string.Equals(same.ContentHash, instrument.CompletedHash, StringComparison.Ordinal))
        {
            IEnumerable<Instrument> completed = Instruments.Select(known => ReferenceEquals(known, same) ? instrument : known);
            return Result<InstrumentCatalog>.Valid(new InstrumentCatalog(completed, KnownByName));
        }

        bool isTaken = same is not null || KnownByName.Any(known => string.Equals(known.Id, instrument.Id, StringComparison.Ordinal));
        return isTaken
            ? Result<InstrumentCatalog>.Invalid([CatalogFindings.InstrumentClash.At("id", instrument.Id, instrument.Version)])
            : Result<InstrumentCatalog>.Valid(new InstrumentCatalog(Instruments.Append(instrument), KnownByName));
    }

    private static bool HasId(Instrument instrument, string id) =>
        string.Equals(instrument.Id, Guard.NotNull(id, nameof(id)), StringComparison.Ordinal);

    private static bool Has(string? name, string text) => name?.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0;

    private IReadOnlyList<Instrument> Where(Func<Instrument, bool> isWanted) => ReadOnly.Copy(Newest.Where(isWanted));

    // A form is chosen in its newest version; an older one is there for the sheets that were filled in by it.
    private static IReadOnlyList<Instrument> NewestOf(IReadOnlyList<Instrument> all)
    {
        var newest = new Dictionary<string, Instrument>(StringComparer.Ordinal);
        foreach (Instrument instrument in all)
        {
            if (!newest.TryGetValue(instrument.Id, out Instrument? known) || System.Version.Parse(instrument.Version) > System.Version.Parse(known.Version))
            {
                newest[instrument.Id] = instrument;
            }
        }

        return ReadOnly.Copy(all.Where(instrument => ReferenceEquals(newest[instrument.Id], instrument)));
    }
}
