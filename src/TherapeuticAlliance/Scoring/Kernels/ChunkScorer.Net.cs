using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Scores rows in chunks whose sums stay in the first-level cache: first the items of each group are added up, column
/// by column, then each scale is made of the sums. The number of rows is a multiple of the lanes.
/// </summary>
internal readonly unsafe ref struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
    where TLanes : unmanaged, ILanes<TLanes, TCell>
    where TCell : unmanaged, IBinaryInteger<TCell>, IMinMaxValue<TCell>
    where TDoubles : unmanaged, ILanes<TDoubles, double>
    where TSingles : unmanaged, ILanes<TSingles, float>
{
    private const int CacheBytes = 32 * 1024;
    private const int Alignment = 64;

    private readonly SumPlan _plan;
    private readonly KernelInput _input;
    private readonly KernelOutput _output;
    private readonly int _rows;

    // For each group its sums and its counts, a chunk of each; which rows of a scale are scorable, and the sums and counts
    // of its terms; scores on their way to singles; where the rows of a chunk begin that may hold something invalid.
    private readonly TCell* _groups;
    private readonly TCell* _scorable;
    private readonly TCell* _sums;
    private readonly TCell* _counts;
    private readonly double* _doubles;
    private readonly int* _suspects;

    internal ChunkScorer(SumPlan plan, KernelInput input, KernelOutput output)
    {
        _plan = plan;
        _input = input;
        _output = output;
        int columns = (2 * plan.Groups.Length) + 1 + (2 * plan.MostTerms);
        _rows = Math.Max(1, CacheBytes / sizeof(TCell) / columns / Alignment) * Alignment;
        nuint cells = (nuint)(columns * _rows * sizeof(TCell));
        nuint doubles = (nuint)(_rows * sizeof(double));
        _groups = (TCell*)NativeMemory.AlignedAlloc(cells + doubles + (nuint)((_rows / TLanes.Count) * sizeof(int)), Alignment);
        _scorable = _groups + (2 * plan.Groups.Length * _rows);
        _sums = _scorable + _rows;
        _counts = _sums + (plan.MostTerms * _rows);
        _doubles = (double*)((byte*)_groups + cells);
        _suspects = (int*)(_doubles + _rows);
    }

    public void Dispose() => NativeMemory.AlignedFree(_groups);

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

    private long Read(int group, long row, int rows)
    {
        ItemGroup items = _plan.Groups[group];
        return items.IsPlain
            ? Read(group, default(PlainSieve<TLanes>), default, row, rows)
            : Read(group, new GridSieve<TLanes, TCell>(items.Format, false), new GridSieve<TLanes, TCell>(items.Format, true), row, rows);
    }

    /// <summary>Adds up the usable answers of a group and counts them; returns how many are invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Read<TSieve>(int group, TSieve forward, TSieve reversed, long row, int rows)
        where TSieve : struct, ISieve<TLanes>
    {
        ItemGroup items = _plan.Groups[group];
        TCell* sums = SumsOf(group);
        TCell* counts = CountsOf(group);
        TLanes lowest = TLanes.Of(TCell.CreateTruncating(items.Format.LowestUnits));
        TLanes highest = TLanes.Of(TCell.CreateTruncating(items.Format.HighestUnits));
        TLanes span = TLanes.Of(TCell.CreateTruncating(items.Span));
        TLanes missing = TLanes.Of(TCell.CreateTruncating(_input.MissingCodes[0]));
        int suspects = 0;
        for (int at = 0; at < rows; at += TLanes.Count)
        {
            // What is unusable and not the missing code leaves a bit in unknown.
            TLanes sum = default, count = default, unknown = default;
            foreach (int item in items.Forward)
            {
                TLanes cell = TLanes.Load((TCell*)_input.Column(item) + row + at);
                TLanes distance = cell - lowest;
                TLanes usable = forward.Keep(distance, TLanes.AreAtMost(distance, span));
                sum += distance & usable;
                count -= usable;
                unknown |= (cell ^ missing) & ~usable;
            }

            foreach (int item in items.Reversed)
            {
                TLanes cell = TLanes.Load((TCell*)_input.Column(item) + row + at);
                TLanes distance = highest - cell;
                TLanes usable = reversed.Keep(distance, TLanes.AreAtMost(distance, span));
                sum += distance & usable;
                count -= usable;
                unknown |= (cell ^ missing) & ~usable;
            }

            sum.Store(sums + at);
            count.Store(counts + at);
            _suspects[suspects] = at;
            suspects += unknown.IsZero ? 0 : 1;
        }

        return suspects == 0 ? 0 : Invalid(items, row, suspects);
    }

    /// <summary>How many answers of a group are invalid in the vectors that are suspect.</summary>
    private long Invalid(ItemGroup items, long row, int suspects)
    {
        long invalid = 0;
        for (int suspect = 0; suspect < suspects; suspect++)
        {
            invalid += Invalid(items, row + _suspects[suspect]);
        }

        return invalid;
    }

    /// <summary>How many answers of a group are invalid in the rows of one vector.</summary>
    private long Invalid(ItemGroup items, long row)
    {
        long invalid = 0;
        foreach (int item in items.Forward)
        {
            invalid += Invalid(items.Format, item, row);
        }

        foreach (int item in items.Reversed)
        {
            invalid += Invalid(items.Format, item, row);
        }

        return invalid;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Invalid(ResponseFormat format, int item, long row)
    {
        // Other missing codes may be frequent; a range check that leaves only them aside is quick.
        TCell* column = (TCell*)_input.Column(item) + row;
        TLanes cell = TLanes.Load(column);
        TLanes distance = cell - TLanes.Of(TCell.CreateTruncating(format.LowestUnits));
        TLanes known = TLanes.AreAtMost(distance, TLanes.Of(TCell.CreateTruncating(format.HighestUnits - format.LowestUnits)));
        if (format.StepUnits != 1 || format.HasExclusions)
        {
            known = new GridSieve<TLanes, TCell>(format, false).Keep(distance, known);
        }

        foreach (int code in _input.MissingCodes)
        {
            known |= TLanes.AreEqual(cell, TLanes.Of(TCell.CreateTruncating(code)));
        }

        if ((~known).IsZero)
        {
            return 0;
        }

        TCell* lanes = stackalloc TCell[TLanes.Count];
        known.Store(lanes);
        int invalid = 0;
        for (int lane = 0; lane < TLanes.Count; lane++)
        {
            invalid += TCell.IsZero(lanes[lane]) ? 1 : 0;
        }

        return invalid;
    }

    private void Write(int scale, long row, int rows)
    {
        ScaleSum sum = _plan.Scales[scale];
        Count(sum, rows, _output.Answered(scale) + row, (byte*)_output.Statuses(scale) + row);
        if (!_output.IsSingle)
        {
            Finish<TDoubles, double>(sum, rows, _output.Doubles(scale) + row);
        }
        else if (sum.FitsSingle)
        {
            Finish<TSingles, float>(sum, rows, _output.Singles(scale) + row);
        }
        else
        {
            Finish<TDoubles, double>(sum, rows, _doubles);
            ToSingles(_doubles, rows, _output.Singles(scale) + row);
        }
    }

    /// <summary>Writes how many items of the scale are answered, and the status; keeps which rows are scorable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(ScaleSum sum, int rows, byte* answered, byte* statuses)
    {
        TLanes all = TLanes.Of(TCell.CreateTruncating(sum.Items));
        TLanes needed = TLanes.Of(TCell.CreateTruncating(sum.Needed));
        for (int at = 0; at < rows; at += TLanes.Count)
        {
            TLanes count = default;
            foreach (int group in sum.Groups)
            {
                count += TLanes.Load(CountsOf(group) + at);
            }

            TLanes scorable = TLanes.AreAtMost(needed, count);
            count.StoreBytes(answered + at);
            (default(TLanes) - scorable - TLanes.AreEqual(count, all)).StoreBytes(statuses + at);
            scorable.Store(_scorable + at);
        }
    }

    private void Finish<TVector, TScore>(ScaleSum sum, int rows, TScore* scores)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        for (int term = 0; term < sum.Terms.Length; term++)
        {
            AddGroups(sum.Terms[term].Groups, _sums + (term * _rows), _counts + (term * _rows), rows, marksUnscorable: sum.NeedsAll && term == 0);
        }

        if (!sum.NeedsAll)
        {
            Prorated<TVector, TScore>(sum, rows, scores);
        }
        else if (sum.Divisor != 1)
        {
            Complete<TVector, TScore, Quotient>(sum, rows, scores);
        }
        else if (sum.Multiplier != 1 || sum.Terms[0].Factor != 1)
        {
            Complete<TVector, TScore, Product>(sum, rows, scores);
        }
        else
        {
            Complete<TVector, TScore, PlainSum>(sum, rows, scores);
        }
    }

    /// <summary>Adds up sums and counts of groups. Rows that are not scorable get the largest cell as their sum, or nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddGroups(int[] groups, TCell* sums, TCell* counts, int rows, bool marksUnscorable)
    {
        TLanes mark = marksUnscorable ? TLanes.Of(TCell.MaxValue) : default;
        for (int at = 0; at < rows; at += TLanes.Count)
        {
            TLanes sum = default, count = default;
            foreach (int group in groups)
            {
                sum += TLanes.Load(SumsOf(group) + at);
                count += TLanes.Load(CountsOf(group) + at);
            }

            TLanes scorable = TLanes.Load(_scorable + at);
            TLanes.Select(scorable, sum, mark).Store(sums + at);
            (count & scorable).Store(counts + at);
        }
    }

    /// <summary>Scores of which nothing may be missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Complete<TVector, TScore, TShape>(ScaleSum sum, int rows, TScore* scores)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
        where TShape : struct, IScoreShape
    {
        TCell* marks = stackalloc TCell[TVector.Count];
        new Span<TCell>(marks, TVector.Count).Fill(TCell.MaxValue);
        TVector mark = TVector.FromIntegers(marks);
        TVector none = TVector.Of(TScore.NaN);
        TVector factor = Of<TVector, TScore>(sum.Terms[0].Factor);
        TVector lowest = Of<TVector, TScore>(sum.Lowest);
        TVector multiplier = Of<TVector, TScore>(sum.Multiplier);
        TVector divisor = Of<TVector, TScore>(sum.Divisor);
        for (int at = 0; at < rows; at += TVector.Count)
        {
            TVector distance = TVector.FromIntegers(_sums + at);
            TVector total = TShape.Multiplies ? distance * factor : distance;
            for (int term = 1; term < sum.Terms.Length; term++)
            {
                total += TVector.FromIntegers(_sums + (term * _rows) + at) * Of<TVector, TScore>(sum.Terms[term].Factor);
            }

            TVector score = TShape.Multiplies ? (total + lowest) * multiplier : total + lowest;
            score = TShape.Divides ? score / divisor : score;
            TVector.Select(TVector.AreEqual(distance, mark), none, score).Store(scores + at);
        }
    }

    /// <summary>Scores of what was answered, where something may be missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Prorated<TVector, TScore>(ScaleSum sum, int rows, TScore* scores)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        TVector none = TVector.Of(TScore.NaN);
        TVector factor = Of<TVector, TScore>(sum.Terms[0].Factor);
        TVector lowest = Of<TVector, TScore>(sum.Lowest);
        TVector numerator = Of<TVector, TScore>(sum.Numerator);
        TVector denominator = Of<TVector, TScore>(sum.Denominator);
        for (int at = 0; at < rows; at += TVector.Count)
        {
            TVector weight = TVector.FromIntegers(_counts + at) * factor;
            TVector total = TVector.FromIntegers(_sums + at) * factor;
            for (int term = 1; term < sum.Terms.Length; term++)
            {
                TVector times = Of<TVector, TScore>(sum.Terms[term].Factor);
                weight += TVector.FromIntegers(_counts + (term * _rows) + at) * times;
                total += TVector.FromIntegers(_sums + (term * _rows) + at) * times;
            }

            TVector score = (total + (lowest * weight)) * numerator / (weight * denominator);
            TVector.Select(TVector.AreEqual(weight, default), none, score).Store(scores + at);
        }
    }

    private static TVector Of<TVector, TScore>(double value)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore> => TVector.Of(TScore.CreateTruncating(value));

    private static void ToSingles(double* scores, int rows, float* singles)
    {
        for (int at = 0; at < rows; at++)
        {
            singles[at] = ScalarKernel.ToSingle(scores[at]);
        }
    }
}
