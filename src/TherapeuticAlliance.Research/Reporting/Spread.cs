using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Reporting;

/// <summary>How many numbers there are, their mean and their standard deviation with n − 1.</summary>
internal sealed class Spread
{
    internal Spread(IEnumerable<double> values)
    {
        double[] given = [.. values];
        Count = given.Length;
        Mean = Count == 0 ? null : given.Average();
        Deviation = Count < 2 ? null : Math.Sqrt(given.Sum(value => (value - Mean!.Value) * (value - Mean.Value)) / (Count - 1));
    }

    internal int Count { get; }

    internal double? Mean { get; }

    internal double? Deviation { get; }
}
