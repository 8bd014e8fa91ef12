using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Groups that count the same factor in a scale, in parts whose sums still fit the lanes; all together they fit 32 bits.
/// </summary>
internal sealed class SumTerm
{
    private SumTerm(long factor, int[] groups, ItemGroup[] all, long limit)
    {
        Factor = factor;
        Groups = groups;
        Parts = Pack(groups, all, limit).ToArray();
    }

    internal double Factor { get; }

    /// <summary>Positions among the groups of the plan.</summary>
    internal int[] Groups { get; }

    /// <summary>The groups in parts.</summary>
    internal int[][] Parts { get; }

    internal static SumTerm[] Of(int scale, ItemGroup[] groups, long limit) => Enumerable.Range(0, groups.Length)
        .Where(group => groups[group].Factors[scale] != 0)
        .GroupBy(group => groups[group].Factors[scale])
        .SelectMany(alike => Pack(alike, groups, uint.MaxValue).Select(part => new SumTerm(alike.Key, part, groups, limit)))
        .ToArray();

    // As many groups together as have a largest sum below the limit.
    private static IEnumerable<int[]> Pack(IEnumerable<int> groups, ItemGroup[] all, long limit)
    {
        var part = new List<int>();
        long largest = 0;
        foreach (int group in groups)
        {
            if (part.Count > 0 && largest + all[group].Largest >= limit)
            {
                yield return part.ToArray();
                part.Clear();
                largest = 0;
            }

            part.Add(group);
            largest += all[group].Largest;
        }

        yield return part.ToArray();
    }
}
