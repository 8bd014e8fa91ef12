using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Scores rows in chunks whose sums stay in the cache: first the items of each group are added up, column by column,
/// then each scale is made of the sums. The number of rows is a multiple of <see cref="RowsTogether"/>.
/// </summary>
internal readonly unsafe ref partial struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
    where TLanes : unmanaged, ILanes<TLanes, TCell>
    where TCell : unmanaged, IBinaryInteger<TCell>, IMinMaxValue<TCell>
    where TDoubles : unmanaged, ILanes<TDoubles, double>
    where TSingles : unmanaged, ILanes<TSingles, float>
{
    /// <summary>The bytes of the widest vector: so many rows are whole vectors of every width, cell and score.</summary>
    internal const int RowsTogether = 128;

    // So many columns the processor follows by itself. Where there are more it must be told what is read next, and it must
    // still be there when it is: sums take a quarter of a usual first-level cache. Otherwise they take a part of the second,
    // since it costs time to turn from reading to writing.
    private const int FewColumns = 16;
    private const int NearCacheBytes = 12 * 1024;
    private const int FarCacheBytes = 128 * 1024;
    private const int LinesAhead = 8 * KernelOutput.LineBytes;

    private readonly SumPlan _plan;
    private readonly KernelInput _input;
    private readonly KernelOutput _output;
    private readonly int _rows;
    private readonly nint _ahead;

    // A chunk of each: for every group its sums and its counts; what was invalid in a vector; scores on their way to singles.
    private readonly TCell* _groups;
    private readonly TCell* _faults;
    private readonly double* _doubles;

    // Of the rows of one scale that are written together: the sums and counts of its terms, answered counts and statuses.
    private readonly uint* _sums;
    private readonly uint* _counts;
    private readonly byte* _answered;
    private readonly byte* _statuses;

    // How much was invalid in all, a count for each lane, and how much of it turned out to be codes.
    private readonly uint* _invalid;
    private readonly uint* _uncounted;

    /// <summary>Takes <see cref="MemoryFor"/> bytes, which begin at a multiple of <see cref="RowsTogether"/>.</summary>
    internal ChunkScorer(SumPlan plan, KernelInput input, KernelOutput output, byte* memory)
    {
        _plan = plan;
        _input = input;
        _output = output;
        _rows = RowsFor(plan, input);
        _ahead = HasManyColumns(input) ? LinesAhead : Prefetch.Page;
        _groups = (TCell*)memory;
        _faults = _groups + (2 * plan.Groups.Length * _rows);
        _doubles = (double*)(_faults + _rows);
        _sums = (uint*)(_doubles + _rows);
        _counts = _sums + (plan.MaxTerms * RowsTogether);
        _answered = (byte*)(_counts + (plan.MaxTerms * RowsTogether));
        _statuses = _answered + RowsTogether;
        _invalid = (uint*)(_statuses + RowsTogether);
        _uncounted = _invalid + TLanes.Count;
        new Span<uint>(_invalid, 2 * TLanes.Count).Clear();
    }

    internal static int MemoryFor(SumPlan plan, KernelInput input) => ((((2 * plan.Groups.Length) + 1) * sizeof(TCell)) + sizeof(double)) * RowsFor(plan, input)
        + (((2 * plan.MaxTerms * sizeof(uint)) + 2) * RowsTogether) + (2 * TLanes.Count * sizeof(uint));

    private static int RowsFor(SumPlan plan, KernelInput input)
    {
        int bytes = HasManyColumns(input) ? NearCacheBytes : FarCacheBytes;
        return Math.Max(1, bytes / (2 * plan.Groups.Length * sizeof(TCell)) / RowsTogether) * RowsTogether;
    }

    private static bool HasManyColumns(KernelInput input) => input.Items > FewColumns;

    /// <summary>Scores the rows and returns how many answers were invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal long Score(long from, long to)
    {
        for (long row = from; row < to; row += _rows)
        {
            int rows = (int)Math.Min(_rows, to - row);
            for (int group = 0; group < _plan.Groups.Length; group++)
            {
                Read(group, row, rows);
            }

            for (int scale = 0; scale < _plan.Scales.Length; scale++)
            {
                Write(scale, row, rows);
            }
        }

        long invalid = 0;
        for (int lane = 0; lane < TLanes.Count; lane++)
        {
            invalid += (long)_invalid[lane] - _uncounted[lane];
        }

        return invalid;
    }

    private TCell* SumsOf(int group) => _groups + (2 * group * _rows);

    private TCell* CountsOf(int group) => SumsOf(group) + _rows;
}
