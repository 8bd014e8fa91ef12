namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>Arrays of which every element is written before it is read.</summary>
internal static class Uninitialized
{
    internal static T[] Array<T>(int length)
        where T : unmanaged => new T[length];
}
