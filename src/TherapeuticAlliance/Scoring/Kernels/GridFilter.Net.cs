using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// A step above one unit, or excluded values. Lanes cannot divide integers, but a multiple of 2^k·m (m odd) has k low
/// zeros, and times the inverse of m modulo the size of the lane it is at most the largest lane ÷ m; nothing else is.
/// </summary>
internal readonly unsafe struct GridFilter<TLanes, TCell> : ICellFilter<TLanes>
    where TLanes : unmanaged, ILanes<TLanes, TCell>
    where TCell : unmanaged, IBinaryInteger<TCell>, IMinMaxValue<TCell>
{
    private readonly TLanes _one;
    private readonly TLanes _lowBits;
    private readonly TLanes _inverse;
    private readonly TLanes _most;
    private readonly TCell[] _excluded;

    internal GridFilter(ResponseFormat format, bool isReversed)
    {
        _one = TLanes.Of(TCell.One);
        int zeros = BitOperations.TrailingZeroCount(format.StepUnits);
        TCell odd = TCell.CreateTruncating(format.StepUnits >> zeros);
        _lowBits = TLanes.Of(TCell.CreateTruncating((1L << zeros) - 1));
        _inverse = TLanes.Of(Inverse(odd));
        _most = TLanes.Of(TCell.MaxValue / odd);
        _excluded = format.Excluded.Select(format.ToUnits)
            .Select(units => TCell.CreateTruncating(isReversed ? format.HighestUnits - units : units - format.LowestUnits)).ToArray();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Keep(TLanes place)
    {
        TLanes distance = place - _one;
        TLanes kept = TLanes.AreEqual(distance & _lowBits, default) & TLanes.AreAtMost(distance * _inverse, _most);
        foreach (TCell excluded in _excluded)
        {
            kept &= ~TLanes.AreEqual(distance, TLanes.Of(excluded));
        }

        return place & kept;
    }

    // Newton's step doubles the number of right bits: odd·odd ends in 1 for the last three, so five steps do for 64.
    private static TCell Inverse(TCell odd)
    {
        TCell inverse = odd;
        for (int step = 0; step < 5; step++)
        {
            inverse *= TCell.CreateTruncating(2) - (odd * inverse);
        }

        return inverse;
    }
}
