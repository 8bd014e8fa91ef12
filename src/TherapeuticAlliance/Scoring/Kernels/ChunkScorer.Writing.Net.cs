using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <content>Makes the scales of the sums of groups.</content>
internal readonly unsafe ref partial struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
{
    private void Write(int scale, long row, int rows)
    {
        ScaleSum sum = _plan.Scales[scale];
        Combine(sum, rows, _output.Answered(scale) + row, (byte*)_output.Statuses(scale) + row);
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
            ToSingles(rows, _output.Singles(scale) + row);
        }
    }

    /// <summary>
    /// Writes how many items of a scale are answered, and the status, and keeps the sums and counts of its terms. Rows that
    /// are not scorable have none; where all must be answered, their sum is larger than any: the largest cell for each part.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(ScaleSum scale, int rows, byte* answered, byte* statuses)
    {
        TLanes all = Of(scale.Items);
        TLanes needed = Of(scale.Needed);
        TLanes mark = scale.NeedsAll ? TLanes.Of(TCell.MaxValue) : default;
        for (int at = 0; at < rows; at += TLanes.Count)
        {
            TLanes count = Add(_groups + _rows + at, scale.Groups);
            TLanes scorable = TLanes.AreAtMost(needed, count);
            count.StoreBytes(answered + at);
            (default(TLanes) - scorable - TLanes.AreEqual(count, all)).StoreBytes(statuses + at);
            for (int term = 0; term < scale.Terms.Length; term++)
            {
                int[][] parts = scale.Terms[term].Parts;
                uint* sums = _sums + (term * _rows) + at;
                TLanes.Select(scorable, Add(_groups + at, parts[0]), mark).StoreIntegers(sums);
                for (int part = 1; part < parts.Length; part++)
                {
                    TLanes.Select(scorable, Add(_groups + at, parts[part]), mark).AddIntegers(sums);
                }

                if (!scale.NeedsAll)
                {
                    (Add(_groups + _rows + at, scale.Terms[term].Groups) & scorable).StoreIntegers(_counts + (term * _rows) + at);
                }
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

    private void Finish<TVector, TScore>(ScaleSum scale, int rows, TScore* scores)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        if (!scale.NeedsAll)
        {
            Prorate<TVector, TScore>(scale, rows, scores);
        }
        else if (scale.Divisor != 1)
        {
            Complete<TVector, TScore, Quotient>(scale, rows, scores);
        }
        else if (scale.Multiplier != 1 || scale.Terms[0].Factor != 1 || scale.Terms.Length > 1)
        {
            Complete<TVector, TScore, Product>(scale, rows, scores);
        }
        else
        {
            Complete<TVector, TScore, PlainSum>(scale, rows, scores);
        }
    }

    /// <summary>Scores where nothing may be missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Complete<TVector, TScore, TShape>(ScaleSum scale, int rows, TScore* scores)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
        where TShape : struct, IScoreShape
    {
        uint* sums = _sums;
        TVector mark = Repeated<TVector, TScore>(uint.CreateTruncating(TCell.MaxValue) * (uint)scale.Terms[0].Parts.Length);
        TVector none = TVector.Of(TScore.NaN);
        TVector lowest = Of<TVector, TScore>(scale.Lowest);
        TVector multiplier = Of<TVector, TScore>(scale.Multiplier);
        TVector divisor = Of<TVector, TScore>(scale.Divisor);
        for (int at = 0; at < rows; at += TVector.Count)
        {
            TVector sum = TVector.FromIntegers(sums + at);
            TVector score = TShape.Multiplies ? (Total<TVector, TScore>(scale, sums + at) + lowest) * multiplier : sum + lowest;
            score = TShape.Divides ? score / divisor : score;
            TVector.WhereEqual(sum, mark, none, score).StoreAndForesee(scores + at);
        }
    }

    /// <summary>Scores where something may be missing. What is not scorable has no weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Prorate<TVector, TScore>(ScaleSum scale, int rows, TScore* scores)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        TVector none = TVector.Of(TScore.NaN);
        TVector lowest = Of<TVector, TScore>(scale.Lowest);
        TVector numerator = Of<TVector, TScore>(scale.Numerator);
        TVector denominator = Of<TVector, TScore>(scale.Denominator);
        for (int at = 0; at < rows; at += TVector.Count)
        {
            TVector weight = Total<TVector, TScore>(scale, _counts + at);
            TVector total = Total<TVector, TScore>(scale, _sums + at) + (lowest * weight);
            TVector.WhereEqual(weight, default, none, total * numerator / (weight * denominator)).StoreAndForesee(scores + at);
        }
    }

    /// <summary>The terms of a scale, each times its factor, added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector Total<TVector, TScore>(ScaleSum scale, uint* first)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        TVector total = TVector.FromIntegers(first) * Of<TVector, TScore>(scale.Terms[0].Factor);
        for (int term = 1; term < scale.Terms.Length; term++)
        {
            total += TVector.FromIntegers(first + (term * _rows)) * Of<TVector, TScore>(scale.Terms[term].Factor);
        }

        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Of<TVector, TScore>(double value)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore> => TVector.Of(TScore.CreateTruncating(value));

    // By the way all integers take, so that what is equal as an integer is equal as a score.
    private static TVector Repeated<TVector, TScore>(uint integer)
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        uint* integers = stackalloc uint[TVector.Count];
        new Span<uint>(integers, TVector.Count).Fill(integer);
        return TVector.FromIntegers(integers);
    }

    private void ToSingles(int rows, float* singles)
    {
        for (int at = 0; at < rows; at++)
        {
            singles[at] = ScalarKernel.ToSingle(_doubles[at]);
        }
    }
}
