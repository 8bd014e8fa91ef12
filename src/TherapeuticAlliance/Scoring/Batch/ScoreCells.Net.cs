using System;
using System.Runtime.InteropServices;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>What lies in lines of the cache never moves.</content>
internal sealed unsafe partial class ScoreCells<T>
{
    internal ReadOnlySpan<T> Span(int rows) => _array.AsSpan(_start, rows);

    private static T[] Allocate(int rows, bool inLines, out int start)
    {
        start = 0;
        if (!inLines)
        {
            return GC.AllocateUninitializedArray<T>(rows);
        }

        T[] array = GC.AllocateUninitializedArray<T>(rows + (KernelOutput.LineBytes / sizeof(T)), pinned: true);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) & (KernelOutput.LineBytes - 1)) / sizeof(T);
        return array;
    }
}
