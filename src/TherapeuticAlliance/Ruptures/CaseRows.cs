using System.Collections.Generic;

namespace TherapeuticAlliance.Ruptures;

/// <summary>Which rows belong to which case: runs of the same number. A number that comes back later divides its case.</summary>
internal sealed class CaseRows
{
    private readonly int[] _starts;
    private readonly HashSet<int> _divided;

    private CaseRows(int[] starts, HashSet<int> divided)
    {
        _starts = starts;
        _divided = divided;
    }

    internal int Count => _starts.Length - 1;

    /// <summary>The first row of a run; of the number of runs, the row after the last.</summary>
    internal int StartOf(int run) => _starts[run];

    /// <summary>Whether the case of a run had a run before.</summary>
    internal bool IsDivided(int run) => _divided.Count > 0 && _divided.Contains(run);

    internal bool IsDividedAt(int row)
    {
        int run = System.Array.BinarySearch(_starts, row);
        return IsDivided(run >= 0 ? run : ~run - 1);
    }

    internal static CaseRows Of(int[] cases)
    {
        var starts = new List<int>();
        var divided = new HashSet<int>();
        var known = new HashSet<int>();
        for (int row = 0; row < cases.Length; row++)
        {
            if (row > 0 && cases[row] == cases[row - 1])
            {
                continue;
            }

            if (!known.Add(cases[row]))
            {
                divided.Add(starts.Count);
            }

            starts.Add(row);
        }

        starts.Add(cases.Length);
        return new CaseRows(starts.ToArray(), divided);
    }
}
