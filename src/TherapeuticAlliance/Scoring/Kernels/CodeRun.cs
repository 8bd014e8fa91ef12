using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Missing codes that follow one another, so that one comparison knows them all: the usual ones are one run.</summary>
internal readonly struct CodeRun
{
    private CodeRun(int first, int further)
    {
        First = first;
        Further = further;
    }

    /// <summary>The lowest code.</summary>
    internal int First { get; }

    /// <summary>How many codes follow it.</summary>
    internal int Further { get; }

    internal static CodeRun[] Of(IEnumerable<int> codes)
    {
        var runs = new List<CodeRun>();
        foreach (int code in codes.OrderBy(code => code))
        {
            if (runs.Count > 0 && code == runs[runs.Count - 1].First + runs[runs.Count - 1].Further + 1)
            {
                runs[runs.Count - 1] = new CodeRun(runs[runs.Count - 1].First, runs[runs.Count - 1].Further + 1);
            }
            else
            {
                runs.Add(new CodeRun(code, 0));
            }
        }

        return runs.ToArray();
    }
}
