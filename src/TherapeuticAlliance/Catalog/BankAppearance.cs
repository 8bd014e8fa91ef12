using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>A question as one instrument asks it.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class BankAppearance
{
    internal BankAppearance(Instrument instrument, Item item)
    {
        Instrument = instrument;
        Item = item;
        Scales = ReadOnly.Copy(instrument.Scales.Where(scale => scale.Items.Contains(item)));
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the item, with its number and keying on that form.</summary>
    public Item Item { get; }

    /// <summary>Gets the scales it counts towards on that form.</summary>
    public IReadOnlyList<Scale> Scales { get; }

    /// <summary>Returns instrument and item: <c>wai-sr-client 1</c>.</summary>
    public override string ToString() => Instrument.Id + " " + Item.Code;
}
