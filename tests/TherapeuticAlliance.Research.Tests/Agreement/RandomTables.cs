using System;
using System.Linq;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>Ratings of 5 to 30 targets by 2 to 4 raters who have something in common, from a seed.</summary>
internal static class RandomTables
{
    public static TheoryData<int> Seeds { get; } = new(Enumerable.Range(1, 50));

    internal static double[][] Of(int seed)
    {
        var random = new Random(seed);
        int raters = random.Next(2, 5);
        return [.. Enumerable.Range(0, random.Next(5, 31)).Select(_ => random.NextDouble()).Select(own =>
            Enumerable.Range(0, raters).Select(_ => own + random.NextDouble()).ToArray())];
    }
}
