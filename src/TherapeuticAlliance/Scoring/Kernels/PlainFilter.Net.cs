using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Every value in range is an option: most formats.</summary>
internal readonly struct PlainFilter<TLanes> : ICellFilter<TLanes>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Keep(TLanes place) => place;
}
