using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Hints to the processor about memory that is needed soon. They read nothing and change no result.</summary>
internal static unsafe class Prefetch
{
    /// <summary>The bytes of a page of memory.</summary>
    internal const int Page = 4096;

    /// <summary>Fetches the line so many bytes further on, where the processor knows such a hint.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Ahead(void* address, nint bytes)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0((byte*)address + bytes);
        }
    }

    /// <summary>Fetches the lines that begin so many bytes from an address on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Lines(void* address, int bytes)
    {
        for (int at = 0; Sse.IsSupported && at < bytes; at += KernelOutput.LineBytes)
        {
            Sse.Prefetch0((byte*)address + at);
        }
    }

    /// <summary>
    /// Once a page, has the processor look up where the page after the next lies, so that the first store to it need not
    /// wait. Called with one address after another, so many bytes apart.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PlaceOfPageAhead(void* address, int apart)
    {
        if (Sse.IsSupported && (nuint)address % Page < (nuint)apart)
        {
            Sse.Prefetch0((byte*)address + (2 * Page));
        }
    }
}
