using System;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Measures what code allocates on its thread.</summary>
internal static class Allocation
{
    /// <summary>
    /// The least of some rounds, after enough runs to have the code compiled. What the code allocates comes in every round; what the
    /// runtime allocates when it compiles the code anew, at a moment of its own, does not.
    /// </summary>
    internal static long Of(Action work, int times)
    {
        for (int i = 0; i < 2 * times; i++)
        {
            work();
        }

        long least = long.MaxValue;
        for (int round = 0; round < 10 && least > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < times; i++)
            {
                work();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
