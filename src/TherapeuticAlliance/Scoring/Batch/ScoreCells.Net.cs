using System;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>
/// Memory that begins with a line of the cache. What is large enough for that hardly ever moves; where it did, it is written
/// through the cache. To pin it for good would take new memory from the system each time.
/// </content>
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

        T[] array = GC.AllocateUninitializedArray<T>(rows + (KernelOutput.LineBytes / sizeof(T)));
        fixed (T* first = array)
        {
            start = (int)(-(nint)first & (KernelOutput.LineBytes - 1)) / sizeof(T);
        }

        return array;
    }
}
