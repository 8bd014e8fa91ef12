using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Through the cache, for what may be read again soon.</summary>
internal readonly unsafe struct CachedStore : IStore
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TLanes, T>(TLanes lanes, T* to)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged => lanes.StoreAndForesee(to);
}
