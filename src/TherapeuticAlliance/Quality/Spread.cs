using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Quality;

/// <summary>The sample standard deviation.</summary>
internal static class Spread
{
    internal static double? Of(IEnumerable<double?> values)
    {
        double[] known = values.OfType<double>().ToArray();
        if (known.Length < 2)
        {
            return null;
        }

        double mean = known.Sum() / known.Length;
        return Array.TrueForAll(known, value => value == known[0])
            ? 0
            : Math.Sqrt(known.Sum(value => (value - mean) * (value - mean)) / (known.Length - 1));
    }
}
