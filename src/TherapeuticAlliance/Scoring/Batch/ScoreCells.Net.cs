using System;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>What is large begins with a line of the cache and never moves, so that whole lines can be written.</content>
internal sealed unsafe partial class ScoreCells<T>
{
    // What is smaller stays in the cache anyway.
    private const int LargeBytes = 128 * 1024;

    internal ReadOnlySpan<T> Span(int rows) => _array.AsSpan(_start, rows);

    private static T[] Allocate(int rows, out int start)
    {
        if ((long)rows * sizeof(T) < LargeBytes)
        {
            start = 0;
            return GC.AllocateUninitializedArray<T>(rows);
        }

        T[] array = GC.AllocateUninitializedArray<T>(rows + (KernelOutput.LineBytes / sizeof(T)), pinned: true);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
        start = (int)(-address & (KernelOutput.LineBytes - 1)) / sizeof(T);
        return array;
    }
}
