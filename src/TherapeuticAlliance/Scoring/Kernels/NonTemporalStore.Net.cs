using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// Past the cache, for more than it holds: a line that is overwritten whole need not be read first, which spares a third of
/// what passes between memory and processor. Addresses are multiples of a line.
/// </summary>
internal readonly unsafe struct NonTemporalStore : IStore
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TLanes, T>(TLanes lanes, T* to)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged
    {
        Prefetch.PlaceOfPageAhead(to, sizeof(TLanes));
        lanes.StorePastCache(to);
    }
}
