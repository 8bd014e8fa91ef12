using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Hints to the processor about memory that is needed soon. They read nothing and change no result.</summary>
internal static unsafe class Prefetch
{
    private const int Page = 4096;

    /// <summary>Fetches the line a page further on, where the processor knows such a hint.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PageAhead(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0((byte*)address + Page);
        }
    }
}
