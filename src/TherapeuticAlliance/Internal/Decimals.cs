using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TherapeuticAlliance.Internal;

/// <summary>Decimals that nobody can change. Not generic, since code for lists of the framework's own types is compiled anew in every process.</summary>
internal sealed class Decimals : IReadOnlyList<decimal>
{
    private readonly decimal[] _items;

    private Decimals(decimal[] items) => _items = items;

    [SuppressMessage("Performance", "CA1825", Justification = "Array.Empty would be compiled anew in every process.")]
    [SuppressMessage("Usage", "MA0005", Justification = "Array.Empty would be compiled anew in every process.")]
    internal static Decimals None { get; } = new(new decimal[0]);

    public int Count => _items.Length;

    public decimal this[int index] => _items[index];

    internal static Decimals Copy(IEnumerable<decimal> items) => new(new List<decimal>(items).ToArray());

    public IEnumerator<decimal> GetEnumerator() => ((IEnumerable<decimal>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
