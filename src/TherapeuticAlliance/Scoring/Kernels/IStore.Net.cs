namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>The way that scores take to memory. It changes no score.</summary>
internal unsafe interface IStore
{
    static abstract void Store<TLanes, T>(TLanes lanes, T* to)
        where TLanes : unmanaged, ILanes<TLanes, T>
        where T : unmanaged;
}
