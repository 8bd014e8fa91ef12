using System;
using System.Linq;

namespace TherapeuticAlliance.Dump;

/// <summary>Numbers that are the same on every runtime (a linear congruence; <see cref="Random"/> is not promised to be).</summary>
internal sealed class Seeded(int seed)
{
    private uint _state = (uint)seed;

    internal int Next(int below)
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return (int)((_state >> 8) % below);
    }

    /// <summary>Returns a sheet with blanks, declined answers and invalid ones among the others.</summary>
    internal ResponseSheet Sheet(Instrument instrument) => instrument.Items.Aggregate(instrument.Blank(), (sheet, item) => Next(20) switch
    {
        0 => sheet.WithMissing(item.Code),
        1 => sheet.WithMissing(item.Code, MissingReason.Declined),
        2 => sheet.WithText(item.Code, "4,5"),
        _ => sheet.With(item.Code, item.Format.Lowest + (item.Format.Step * Next((int)((item.Format.Highest - item.Format.Lowest) / item.Format.Step) + 1))),
    });
}
