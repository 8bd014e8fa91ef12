using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TherapeuticAlliance.Internal;

/// <summary>
/// An array that nobody can change, also not by a cast. The framework's own wrapper would do; but compiled ahead of time,
/// its code for our value types is not there and is compiled anew in every process, while that of our own generic type is.
/// </summary>
internal sealed class ReadOnlyArray<T> : IReadOnlyList<T>
{
    private readonly T[] _items;

    [SuppressMessage("Performance", "CA1825", Justification = "Array.Empty would be compiled anew in every process.")]
    [SuppressMessage("Usage", "MA0005", Justification = "Array.Empty would be compiled anew in every process.")]
    internal static ReadOnlyArray<T> Empty { get; } = new(new T[0]);

    internal ReadOnlyArray(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator()
    {
        foreach (T item in _items)
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
