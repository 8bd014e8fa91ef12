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
            double[] forward = Keyed(sheet, scale, Keying.Forward), reverse = Keyed(sheet, scale, Keying.Reverse);
            if (forward.Length > 0 && reverse.Length > 0)
            {
                yield return new KeyingContrast(scale, forward.Length, forward.Average(), reverse.Length, reverse.Average());
            }
        }
    }

    private static double[] Keyed(ResponseSheet sheet, Scale scale, Keying keying) => scale.Items
        .Where(item => item.Keying == keying && sheet.Answers[item.Position].Value is not null)
        .Select(item => Keyed(item, sheet.Answers[item.Position].Value!.Value)).ToArray();

    private static double Keyed(Item item, decimal value) => (double)(item.Keying == Keying.Reverse ? item.Format.Reverse(value) : value);
}
