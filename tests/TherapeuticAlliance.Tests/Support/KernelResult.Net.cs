using System;
using System.Linq;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using Xunit;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>What a kernel wrote, as bytes, with what lies before and behind the rows it was asked for.</summary>
internal sealed class KernelResult
{
    private const byte Untouched = 0xA5;

    // A column of scores, of answered counts and of statuses for each scale.
    private readonly byte[][] _columns;
    private readonly int[] _sizes;
    private readonly int[] _starts;

    private KernelResult(byte[][] columns, int[] sizes, int[] starts, long invalid)
    {
        _columns = columns;
        _sizes = sizes;
        _starts = starts;
        Invalid = invalid;
    }

    internal long Invalid { get; }

    /// <summary>
    /// Scores rows of columns. The output lies so many cells from where a line of the cache begins; where it lies there
    /// itself, the kernel is asked to write past the cache.
    /// </summary>
    internal static KernelResult Of(BatchKernel kernel, Instrument instrument, CellType type, Array[] columns, bool isSingle, int from, int to, int offset = 1, int[]? codes = null)
    {
        int rows = columns[0].Length, score = isSingle ? sizeof(float) : sizeof(double);
        int[] sizes = instrument.Scales.SelectMany(_ => new[] { score, 1, 1 }).ToArray();
        byte[][] written = sizes.Select(size => Memory(((rows + offset) * size) + KernelOutput.LineBytes)).ToArray();
        using var pins = new Pins();
        nint[] memory = pins.Add(written);
        int[] starts = memory.Select((address, i) => (int)(-address & (KernelOutput.LineBytes - 1)) + (offset * sizes[i])).ToArray();
        nint[] addresses = memory.Select((address, i) => address + starts[i]).ToArray();
        var input = new KernelInput(type, pins.Add(columns), codes ?? MissingCodes.For(type).All.ToArray());
        var output = new KernelOutput(isSingle, Third(addresses, 0), Third(addresses, 1), Third(addresses, 2), isNonTemporal: true);
        Assert.Equal(offset % KernelOutput.LineBytes == 0, output.IsNonTemporal);
        return new KernelResult(written, sizes, starts, kernel.Score(input, output, from, to));
    }

    internal static BatchKernel Compile(KernelChoice choice, Instrument instrument, ScoringOptions? options = null) =>
        choice.Compile(new BatchPlan(new Scorer(instrument, options ?? ScoringOptions.Default)));

    /// <summary>Whether these rows are the same bits as in a result of all rows, and nothing else was written.</summary>
    internal bool Agrees(KernelResult all, int from, int to)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            int size = _sizes[i], start = _starts[i] + (from * size), end = _starts[i] + (to * size);
            if (!_columns[i].AsSpan(start, end - start).SequenceEqual(all._columns[i].AsSpan(all._starts[i] + (from * size), (to - from) * size))
                || _columns[i].AsSpan(0, start).ContainsAnyExcept(Untouched) || _columns[i].AsSpan(end).ContainsAnyExcept(Untouched))
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Memory(int bytes)
    {
        var memory = new byte[bytes];
        memory.AsSpan().Fill(Untouched);
        return memory;
    }

    private static nint[] Third(nint[] starts, int of) => starts.Where((_, i) => i % 3 == of).ToArray();
}
