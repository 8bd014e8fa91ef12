using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog.Definitions;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>Instruments by id and version. Immutable; <see cref="With"/> returns a larger catalogue. Equality is by reference.</summary>
public sealed class InstrumentCatalog
{
    private InstrumentCatalog(IEnumerable<Instrument> instruments) => Instruments = ReadOnly.Copy(instruments);

    /// <summary>The instruments that ship with the library.</summary>
    public static InstrumentCatalog Default { get; } = new(ShippedInstruments.All());

    /// <summary>All instruments, in the order in which they were added.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>Returns the newest version of an instrument, or <see langword="null"/>.</summary>
    /// <param name="id">The id; compared ordinally.</param>
    public Instrument? Find(string id) =>
        Instruments.Where(instrument => HasId(instrument, id)).OrderByDescending(instrument => System.Version.Parse(instrument.Version)).FirstOrDefault();

    /// <summary>Returns one version of an instrument, or <see langword="null"/>.</summary>
    /// <param name="id">The id; compared ordinally.</param>
    /// <param name="version">The version: <c>1.0.0</c>.</param>
    public Instrument? Find(string id, string version) => Instruments.FirstOrDefault(
        instrument => HasId(instrument, id) && string.Equals(instrument.Version, version, StringComparison.Ordinal));

    /// <summary>Returns a catalogue with one more instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentException">The catalogue has that id in that version already.</exception>
    public InstrumentCatalog With(Instrument instrument)
    {
        Guard.NotNull(instrument, nameof(instrument));
        return Find(instrument.Id, instrument.Version) is null
            ? new InstrumentCatalog(Instruments.Append(instrument))
            : throw new ArgumentException("The catalogue has " + instrument + " already; give the definition a new id or version.", nameof(instrument));
    }

    private static bool HasId(Instrument instrument, string id) =>
        string.Equals(instrument.Id, Guard.NotNull(id, nameof(id)), StringComparison.Ordinal);
}
