using System.Buffers;
using System.Numerics;
using System.Threading;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Scores as many rows at once as a vector has cells, and the few rows left over by the specification. Written once; the
/// type arguments are the lanes of one width.
/// </summary>
internal sealed unsafe class VectorKernel<TBytes, TShorts, TInts, TDoubles, TSingles> : BatchKernel
    where TBytes : unmanaged, ILanes<TBytes, byte>
    where TShorts : unmanaged, ILanes<TShorts, ushort>
    where TInts : unmanaged, ILanes<TInts, uint>
    where TDoubles : unmanaged, ILanes<TDoubles, double>
    where TSingles : unmanaged, ILanes<TSingles, float>
{
    private readonly ScalarKernel _scalar;
    private readonly SumPlan _bytes;
    private readonly SumPlan _shorts;
    private readonly SumPlan _ints;

    internal VectorKernel(BatchPlan plan)
    {
        _scalar = new ScalarKernel(plan);
        _bytes = new SumPlan(plan, byte.MaxValue);
        _shorts = new SumPlan(plan, ushort.MaxValue);
        _ints = new SumPlan(plan, uint.MaxValue);
    }

    internal override long Score(KernelInput input, KernelOutput output, long from, long to) => input.Cell switch
    {
        CellType.Byte or CellType.SByte => Score<TBytes, byte>(_bytes, input, output, from, to),
        CellType.Int16 => Score<TShorts, ushort>(_shorts, input, output, from, to),
        _ => Score<TInts, uint>(_ints, input, output, from, to),
    };

    // Unsigned lanes do for signed cells too: what is compared is the distance from an end of the range, which wraps.
    private long Score<TLanes, TCell>(SumPlan plan, KernelInput input, KernelOutput output, long from, long to)
        where TLanes : unmanaged, ILanes<TLanes, TCell>
        where TCell : unmanaged, IBinaryInteger<TCell>, IMinMaxValue<TCell>
    {
        long left = to - ((to - from) % ChunkScorer<TLanes, TCell, TDoubles, TSingles>.RowsTogether);
        long invalid = left > from
            ? ScoreChunks<UnrolledByTwo<TLanes, TCell>, TCell, UnrolledByTwo<TDoubles, double>, UnrolledByTwo<TSingles, float>>(plan, input, output, from, left)
            : 0;
        if (output.IsNonTemporal)
        {
            // Such stores are in no order with others; whoever hears of the end must find them.
            Interlocked.MemoryBarrier();
        }

        return invalid + _scalar.Score(input, output, left, to);
    }

    private static long ScoreChunks<TLanes, TCell, TManyDoubles, TManySingles>(SumPlan plan, KernelInput input, KernelOutput output, long from, long to)
        where TLanes : unmanaged, ILanes<TLanes, TCell>
        where TCell : unmanaged, IBinaryInteger<TCell>, IMinMaxValue<TCell>
        where TManyDoubles : unmanaged, ILanes<TManyDoubles, double>
        where TManySingles : unmanaged, ILanes<TManySingles, float>
    {
        const int line = ChunkScorer<TLanes, TCell, TManyDoubles, TManySingles>.RowsTogether;
        byte[] memory = ArrayPool<byte>.Shared.Rent(ChunkScorer<TLanes, TCell, TManyDoubles, TManySingles>.MemoryFor(plan, input) + line);
        try
        {
            fixed (byte* first = memory)
            {
                byte* aligned = first + (-(nint)first & (line - 1));
                return new ChunkScorer<TLanes, TCell, TManyDoubles, TManySingles>(plan, input, output, aligned).Score(from, to);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(memory);
        }
    }
}
