using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Groups that count the same factor in a scale and whose sums, added up, still fit the lanes.</summary>
internal sealed class SumTerm
{
    private SumTerm(long factor, int[] groups)
    {
        Factor = factor;
        Groups = groups;
    }

    internal double Factor { get; }

    /// <summary>Positions among the groups of the plan.</summary>
    internal int[] Groups { get; }

    internal static SumTerm[] Of(int scale, ItemGroup[] groups, long limit) => Enumerable.Range(0, groups.Length)
        .Where(group => groups[group].Factors[scale] != 0)
        .GroupBy(group => groups[group].Factors[scale])
        .SelectMany(alike => Parts(alike.Key, alike, groups, limit))
        .ToArray();

    private static IEnumerable<SumTerm> Parts(long factor, IEnumerable<int> alike, ItemGroup[] groups, long limit)
    {
        var part = new List<int>();
        long largest = 0;
        foreach (int group in alike)
        {
            if (largest + groups[group].Largest >= limit)
            {
                yield return new SumTerm(factor, [.. part]);
                part.Clear();
                largest = 0;
            }

            part.Add(group);
            largest += groups[group].Largest;
        }

        yield return new SumTerm(factor, [.. part]);
    }
}
