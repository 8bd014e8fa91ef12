using System;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Benchmarks.Batch;

/// <summary>
/// Moves the bytes that a batch run moves and does nothing else: every byte of the answers is read (and added up, so that
/// nobody can leave it out), every byte of scores, counts and statuses is written, in columns of the same sizes, through
/// the cache or past it as scoring does.
/// </summary>
internal sealed unsafe class MemoryReference<TLanes>
    where TLanes : unmanaged, ILanes<TLanes, byte>
{
    // A block copy above some size may choose other stores; pieces of this size do not.
    private const int Piece = 128 * 1024;

    private readonly byte[][] _read;
    private readonly byte[][] _written;
    private readonly byte[] _piece = new byte[Piece];

    internal MemoryReference(int[] read, int[] written)
    {
        _read = [.. read.Select(Touched)];
        _written = [.. written.Select(Touched)];
    }

    internal long Bytes => _read.Concat(_written).Sum(block => (long)block.Length);

    /// <summary>Plain vector loops, one column after the other. Returns what was read, added up.</summary>
    internal byte Loop(int part, int parts) => Loop<CachedStore>(part, parts);

    /// <summary>The same with stores past the cache.</summary>
    internal byte LoopPastCache(int part, int parts) => Loop<NonTemporalStore>(part, parts);

    private byte Loop<TStoring>(int part, int parts)
        where TStoring : IStore
    {
        TLanes sum = default;
        foreach (byte[] column in _read)
        {
            sum += Sum(PartOf(column, part, parts));
        }

        foreach (byte[] column in _written)
        {
            Fill<TStoring>(PartOf(column, part, parts), sum);
        }

        return FirstLane(sum);
    }

    /// <summary>Block copies: the answers into the scores as far as they go, and a piece that stays in the cache into the rest.</summary>
    internal byte Copy(int part, int parts)
    {
        byte[][] read = _read;
        int source = 0, used = 0;
        foreach (byte[] column in _written)
        {
            int at = 0, length = PartOf(column, part, parts).Length;
            while (at < length)
            {
                ReadOnlySpan<byte> from = source < read.Length ? PartOf(read[source], part, parts)[used..] : _piece;
                int piece = Math.Min(Piece, Math.Min(length - at, from.Length));
                from[..piece].CopyTo(PartOf(column, part, parts)[at..]);
                at += piece;
                used += piece;
                if (source < read.Length && used == PartOf(read[source], part, parts).Length)
                {
                    source++;
                    used = 0;
                }
            }
        }

        // What the copies did not reach is read by the loop.
        TLanes sum = default;
        for (; source < read.Length; source++, used = 0)
        {
            sum += Sum(PartOf(read[source], part, parts)[used..]);
        }

        return FirstLane(sum);
    }

    private static byte[] Touched(int length)
    {
        var block = new byte[length];
        block.AsSpan().Fill(1);
        return block;
    }

    private static Span<byte> PartOf(byte[] column, int part, int parts)
    {
        int start = (int)((long)column.Length * part / parts), end = (int)((long)column.Length * (part + 1) / parts);
        return column.AsSpan(start, end - start);
    }

    private static byte FirstLane(TLanes lanes)
    {
        byte* bytes = stackalloc byte[TLanes.Count];
        lanes.Store(bytes);
        return bytes[0];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TLanes Sum(ReadOnlySpan<byte> bytes)
    {
        TLanes a = default, b = default, c = default, d = default;
        fixed (byte* from = bytes)
        {
            int at = 0;
            for (; at <= bytes.Length - (4 * TLanes.Count); at += 4 * TLanes.Count)
            {
                a += TLanes.Load(from + at);
                b += TLanes.Load(from + at + TLanes.Count);
                c += TLanes.Load(from + at + (2 * TLanes.Count));
                d += TLanes.Load(from + at + (3 * TLanes.Count));
            }

            for (; at <= bytes.Length - TLanes.Count; at += TLanes.Count)
            {
                a += TLanes.Load(from + at);
            }
        }

        return a + b + c + d;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill<TStoring>(Span<byte> bytes, TLanes value)
        where TStoring : IStore
    {
        fixed (byte* to = bytes)
        {
            byte* end = to + bytes.Length - (4 * TLanes.Count);
            byte* at = to + (-(nint)to & (TLanes.Count - 1));
            for (; at <= end; at += 4 * TLanes.Count)
            {
                TStoring.Store(value, at);
                TStoring.Store(value, at + TLanes.Count);
                TStoring.Store(value, at + (2 * TLanes.Count));
                TStoring.Store(value, at + (3 * TLanes.Count));
            }

            for (end += 3 * TLanes.Count; at <= end; at += TLanes.Count)
            {
                TStoring.Store(value, at);
            }
        }
    }
}
