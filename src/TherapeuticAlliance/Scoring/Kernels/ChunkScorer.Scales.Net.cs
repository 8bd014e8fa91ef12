using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <content>Makes the scales of the sums of groups.</content>
internal readonly unsafe ref partial struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
{
    /// <summary>
    /// Writes counts, statuses and scores of a scale, a few rows after the others, so that the processor counts the next
    /// ones while memory takes these.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write<TStoring, TSum, TVector, TScore, TShape>(int index, long row, int rows, TScore* scores)
        where TStoring : IStore
        where TSum : unmanaged
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
        where TShape : struct, IScoreShape
    {
        ScaleSum scale = _plan.Scales[index];
        byte* answered = _output.Answered(index) + row;
        byte* statuses = (byte*)_output.Statuses(index) + row;
        TLanes all = Of(scale.Items);
        TLanes needed = Of(scale.Needed);
        TVector mark = TShape.Prorates ? default : Repeated<TVector, TScore>(uint.CreateTruncating(TCell.MaxValue) * (uint)scale.Terms[0].Parts.Length);
        TVector lowest = Of<TVector, TScore>(scale.Lowest);
        TVector multiplier = Of<TVector, TScore>(scale.Multiplier);
        TVector divisor = Of<TVector, TScore>(scale.Divisor);
        for (int first = 0; first < rows; first += RowsTogether)
        {
            PrefetchColumns(index, row + _rows + first);
            for (int at = 0; at < RowsTogether; at += TLanes.Count)
            {
                Combine<TSum, TShape>(scale, _groups + first + at, at, all, needed);
            }

            Move<TStoring>(_answered, answered + first);
            Move<TStoring>(_statuses, statuses + first);
            for (int at = 0; at < RowsTogether; at += TVector.Count)
            {
                TStoring.Store(Score<TSum, TVector, TScore, TShape>(scale, at, mark, lowest, multiplier, divisor), scores + first + at);
            }
        }
    }

    /// <summary>
    /// Tells the processor which answers are read next, where there are many columns: a share of the items for each scale, so
    /// that they come while scores go.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PrefetchColumns(int scale, long row)
    {
        int items = HasManyColumns(_input) ? _input.Items : 0, scales = _plan.Scales.Length;
        for (int item = items * scale / scales; item < items * (scale + 1) / scales; item++)
        {
            Prefetch.Lines((TCell*)_input.Column(item) + row, RowsTogether * sizeof(TCell));
        }
    }

    /// <summary>
    /// Notes how many items are answered, the status, and the sums and counts of terms. Rows that are not scorable have none;
    /// where all must be answered, their sum is larger than any: the largest cell for each part.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Combine<TSum, TShape>(ScaleSum scale, TCell* groups, int at, TLanes all, TLanes needed)
        where TSum : unmanaged
        where TShape : struct, IScoreShape
    {
        TLanes count = Add(groups + _rows, scale.Groups);
        TLanes scorable = TLanes.AreAtMost(needed, count);
        TLanes unscorable = TShape.Prorates ? default : ~scorable;
        count.StoreBytes(_answered + at);
        (default(TLanes) - scorable - TLanes.AreEqual(count, all)).StoreBytes(_statuses + at);
        for (int term = 0; term < scale.Terms.Length; term++)
        {
            int[][] parts = scale.Terms[term].Parts;
            TSum* sums = (TSum*)_sums + (term * RowsTogether) + at;
            Store((Add(groups, parts[0]) & scorable) | unscorable, sums);
            for (int part = 1; typeof(TSum) != typeof(TCell) && part < parts.Length; part++)
            {
                ((Add(groups, parts[part]) & scorable) | unscorable).AddIntegers((uint*)sums);
            }

            if (TShape.Prorates)
            {
                Store(Add(groups + _rows, scale.Terms[term].Groups) & scorable, (TSum*)_counts + (term * RowsTogether) + at);
            }
        }
    }

    /// <summary>Adds up the sums, or the counts, of groups.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Add(TCell* first, int[] groups)
    {
        TLanes sum = default;
        foreach (int group in groups)
        {
            sum += TLanes.Load(first + (2 * group * _rows));
        }

        return sum;
    }

    // The sums of a scale are cells where all fit, and 32 bits otherwise.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TSum>(TLanes lanes, TSum* to)
        where TSum : unmanaged
    {
        if (typeof(TSum) == typeof(TCell))
        {
            lanes.Store((TCell*)to);
        }
        else
        {
            lanes.StoreIntegers((uint*)to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move<TStoring>(byte* from, byte* to)
        where TStoring : IStore
    {
        for (int at = 0; at < RowsTogether; at += sizeof(TDoubles))
        {
            TStoring.Store(TDoubles.Load((double*)(from + at)), (double*)(to + at));
        }
    }

    /// <summary>The scores of rows whose sums are noted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector Score<TSum, TVector, TScore, TShape>(ScaleSum scale, int at, TVector mark, TVector lowest, TVector multiplier, TVector divisor)
        where TSum : unmanaged
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
        where TShape : struct, IScoreShape
    {
        TVector none = TVector.Of(TScore.NaN);
        TSum* sums = (TSum*)_sums + at;
        if (TShape.Prorates)
        {
            TVector weight = Total<TSum, TVector, TScore>(scale, (TSum*)_counts + at);
            TVector total = Total<TSum, TVector, TScore>(scale, sums) + (lowest * weight);
            return TVector.WhereEqual(weight, default, none, total * multiplier / (weight * divisor));
        }

        TVector sum = TVector.FromIntegers(sums);
        TVector score = TShape.Multiplies ? (Total<TSum, TVector, TScore>(scale, sums) + lowest) * multiplier : sum + lowest;
        return TVector.WhereEqual(sum, mark, none, TShape.Divides ? score / divisor : score);
    }

    /// <summary>The terms of a scale, each times its factor, added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Total<TSum, TVector, TScore>(ScaleSum scale, TSum* first)
        where TSum : unmanaged
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        TVector total = TVector.FromIntegers(first) * Of<TVector, TScore>(scale.Terms[0].Factor);
        for (int term = 1; term < scale.Terms.Length; term++)
        {
            total += TVector.FromIntegers(first + (term * RowsTogether)) * Of<TVector, TScore>(scale.Terms[term].Factor);
        }

        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Of<TVector, TScore>(double value)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore> => TVector.Of(TScore.CreateTruncating(value));

    // By the way all integers take, so that what is equal as an integer is equal as a score.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TVector Repeated<TVector, TScore>(uint integer)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        uint* integers = stackalloc uint[TVector.Count];
        new Span<uint>(integers, TVector.Count).Fill(integer);
        return TVector.FromIntegers(integers);
    }
}
