using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>What a catalogue can offer to somebody who wants to measure a construct: scales, and apart from them single items.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ConstructCoverage
{
    internal ConstructCoverage(Construct construct, IEnumerable<Instrument> instruments)
    {
        Construct = construct;
        Instrument[] all = instruments.ToArray();
        Scales = ReadOnly.Copy(all.SelectMany(instrument => instrument.Scales).Where(scale => scale.Constructs.Contains(construct)));
        Items = ReadOnly.Copy(all.SelectMany(instrument => instrument.Items
            .Where(item => item.Constructs.Contains(construct))
            .Select(item => new BankAppearance(instrument, item))
            .Where(item => !item.Scales.Any(scale => scale.Constructs.Contains(construct)))));
    }

    /// <summary>Gets the construct.</summary>
    public Construct Construct { get; }

    /// <summary>Gets the scales that measure it, in the order of the catalogue.</summary>
    public IReadOnlyList<Scale> Scales { get; }

    /// <summary>
    /// Gets the single items that ask about it and are on no scale that measures it. One item that asks about trust is no scale
    /// of trust: it has no evidence and no norms of its own.
    /// </summary>
    public IReadOnlyList<BankAppearance> Items { get; }

    /// <summary>Gets whether nothing in the catalogue measures it or asks about it.</summary>
    public bool IsEmpty => Scales.Count == 0 && Items.Count == 0;

    /// <summary>Returns the construct.</summary>
    public override string ToString() => Construct.ToString();
}
