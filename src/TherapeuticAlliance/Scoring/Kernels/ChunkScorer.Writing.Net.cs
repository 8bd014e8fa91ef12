using System.Numerics;
using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <content>Chooses the code that makes a scale of the sums of groups.</content>
internal readonly unsafe ref partial struct ChunkScorer<TLanes, TCell, TDoubles, TSingles>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write(int scale, long row, int rows)
    {
        // Columns begin with a line of the cache, and so do rows that are a multiple of it.
        if (_output.IsNonTemporal && row % KernelOutput.LineBytes == 0)
        {
            Write<NonTemporalStore>(scale, row, rows);
        }
        else
        {
            Write<CachedStore>(scale, row, rows);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write<TStoring>(int scale, long row, int rows)
        where TStoring : IStore
    {
        if (_plan.Scales[scale].IsNarrow)
        {
            Write<TStoring, TCell>(scale, row, rows);
        }
        else
        {
            Write<TStoring, uint>(scale, row, rows);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write<TStoring, TSum>(int scale, long row, int rows)
        where TStoring : IStore
        where TSum : unmanaged
    {
        if (!_output.IsSingle)
        {
            Write<TStoring, TSum, TDoubles, double>(scale, row, rows, _output.Doubles(scale) + row);
        }
        else if (_plan.Scales[scale].FitsSingle)
        {
            Write<TStoring, TSum, TSingles, float>(scale, row, rows, _output.Singles(scale) + row);
        }
        else
        {
            Write<CachedStore, TSum, TDoubles, double>(scale, row, rows, _doubles);
            ToSingles(rows, _output.Singles(scale) + row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write<TStoring, TSum, TVector, TScore>(int scale, long row, int rows, TScore* scores)
        where TStoring : IStore
        where TSum : unmanaged
        where TVector : unmanaged, ILanes<TVector, TScore>
        where TScore : unmanaged, IBinaryFloatingPointIeee754<TScore>
    {
        ScaleSum sum = _plan.Scales[scale];
        if (!sum.NeedsAll)
        {
            Write<TStoring, TSum, TVector, TScore, Prorated>(scale, row, rows, scores);
        }
        else if (sum.Divisor != 1)
        {
            Write<TStoring, TSum, TVector, TScore, Quotient>(scale, row, rows, scores);
        }
        else if (sum.Multiplier != 1 || sum.Terms[0].Factor != 1 || sum.Terms.Length > 1)
        {
            Write<TStoring, TSum, TVector, TScore, Product>(scale, row, rows, scores);
        }
        else
        {
            Write<TStoring, TSum, TVector, TScore, PlainSum>(scale, row, rows, scores);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ToSingles(int rows, float* singles)
    {
        for (int at = 0; at < rows; at++)
        {
            singles[at] = ScalarKernel.ToSingle(_doubles[at]);
        }
    }
}
