using System;
using System.Collections.Generic;

namespace TherapeuticAlliance.Internal;

/// <summary>Copies into lists that nobody can change, also not by a cast.</summary>
internal static class ReadOnly
{
    internal static IReadOnlyList<T> Copy<T>(IEnumerable<T> items) =>
        typeof(T).IsValueType && items is ReadOnlyArray<T> known
            ? known
            : Own(items is T[] array ? (T[])array.Clone() : new List<T>(items).ToArray());

    /// <summary>Takes an array that nobody else keeps; one without entries cannot be changed. Value types have a list of our own, see there.</summary>
    internal static IReadOnlyList<T> Own<T>(T[] items) => typeof(T).IsValueType ? new ReadOnlyArray<T>(items) : items.Length == 0 ? items : Array.AsReadOnly(items);

    internal static IReadOnlyList<T> Empty<T>()
        where T : struct => ReadOnlyArray<T>.Empty;

    /// <summary>The list with more at its end.</summary>
    internal static IReadOnlyList<T> Append<T>(IReadOnlyList<T> items, params T[] more)
        where T : struct
    {
        var all = new T[items.Count + more.Length];
        for (int i = 0; i < items.Count; i++)
        {
            all[i] = items[i];
        }

        more.CopyTo(all, items.Count);
        return new ReadOnlyArray<T>(all);
    }
}
