using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Quality;

/// <summary>Holds forward items against reverse-keyed ones, scale by scale.</summary>
internal static class KeyingContrasts
{
    internal static IEnumerable<KeyingContrast> Of(ResponseSheet sheet)
    {
        foreach (Scale scale in sheet.Instrument.Scales.Where(scale => scale.HasOneFormat))
        {
            double[] forward = Keyed(sheet, scale, side: 1), reverse = Keyed(sheet, scale, side: -1);
            if (forward.Length > 0 && reverse.Length > 0)
            {
                yield return new KeyingContrast(scale, forward.Length, forward.Average(), reverse.Length, reverse.Average());
            }
        }
    }

    // Points decide what runs against the rest, where an item has them.
    private static double[] Keyed(ResponseSheet sheet, Scale scale, int side) => scale.Items
        .Where(item => item.KeyedSide == side && sheet.Answers[item.Position].Value is not null)
        .Select(item => (double)item.Keyed(sheet.Answers[item.Position].Value!.Value)).ToArray();
}
