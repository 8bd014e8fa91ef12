using System;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Makes pages of what is kept for every row of a table.</summary>
internal static class Pages
{
    /// <summary>
    /// Returns a page of values without references. It stays where it is: pages live as long as the reading, and collections that copy them
    /// from generation to generation would need room for both copies.
    /// </summary>
    internal static T[] New<T>(int length)
        where T : struct => GC.AllocateArray<T>(length, pinned: true);
}
