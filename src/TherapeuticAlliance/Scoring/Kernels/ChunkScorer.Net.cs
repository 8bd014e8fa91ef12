using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Scores rows in chunks whose sums stay in the first-level cache: first the items of each group are added up, column
/// by column, then each scale is made of the sums. The number of rows is a multiple of <see cref="RowsTogether"/>.
/// </summary>
internal readonly unsafe ref partial struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
    where TLanes : unmanaged, ILanes<TLanes, TCell>
    where TCell : unmanaged, IBinaryInteger<TCell>, IMinMaxValue<TCell>
    where TDoubles : unmanaged, ILanes<TDoubles, double>
    where TSingles : unmanaged, ILanes<TSingles, float>
{
    /// <summary>The bytes of the widest vector: so many rows are whole vectors of every width, cell and score.</summary>
    internal const int RowsTogether = 128;

    // Two thirds of a usual first-level cache; what passes through needs room too.
    private const int CacheBytes = 32 * 1024;

    private readonly SumPlan _plan;
    private readonly KernelInput _input;
    private readonly KernelOutput _output;
    private readonly int _rows;

    // For each group its sums and its counts, a chunk of each; the sums and counts of the terms of a scale; scores on their
    // way to singles; where the rows of a chunk begin that may hold something invalid.
    private readonly TCell* _groups;
    private readonly uint* _sums;
    private readonly uint* _counts;
    private readonly double* _doubles;
    private readonly int* _suspects;

    internal ChunkScorer(SumPlan plan, KernelInput input, KernelOutput output)
    {
        _plan = plan;
        _input = input;
        _output = output;
        int cells = 2 * plan.Groups.Length * sizeof(TCell), terms = 2 * plan.MostTerms * sizeof(uint);
        _rows = Math.Max(1, CacheBytes / (cells + terms) / RowsTogether) * RowsTogether;
        _groups = (TCell*)NativeMemory.AlignedAlloc((nuint)((cells + terms + sizeof(double) + sizeof(int)) * _rows), RowsTogether);
        _sums = (uint*)((byte*)_groups + (cells * _rows));
        _counts = _sums + (plan.MostTerms * _rows);
        _doubles = (double*)(_counts + (plan.MostTerms * _rows));
        _suspects = (int*)(_doubles + _rows);
    }

    public void Dispose() => NativeMemory.AlignedFree(_groups);

    /// <summary>Scores the rows and returns how many answers were invalid.</summary>
    internal long Score(long from, long to)
    {
        long invalid = 0;
        for (long row = from; row < to; row += _rows)
        {
            int rows = (int)Math.Min(_rows, to - row);
            for (int group = 0; group < _plan.Groups.Length; group++)
            {
                invalid += Read(group, row, rows);
            }

            for (int scale = 0; scale < _plan.Scales.Length; scale++)
            {
                Write(scale, row, rows);
            }
        }

        return invalid;
    }

    private TCell* SumsOf(int group) => _groups + (2 * group * _rows);

    private TCell* CountsOf(int group) => SumsOf(group) + _rows;
}
