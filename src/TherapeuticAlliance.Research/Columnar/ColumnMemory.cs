using System;
using System.Collections.Generic;
using TherapeuticAlliance.Research.Columnar.Pages;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Memory for one column of one row group, which all columns use in turn.</summary>
internal sealed class ColumnMemory(int rows)
{
    private readonly Dictionary<Type, Array> _values = [];

    /// <summary>Gets the largest number of rows in a row group.</summary>
    internal int Rows { get; } = rows;

    /// <summary>Gets for each row 1 where there is a value and 0 where there is none.</summary>
    internal int[] Levels { get; } = new int[rows];

    /// <summary>Gets memory for the pages of a column.</summary>
    internal PageMemory Pages { get; } = new(rows);

    internal T[] Of<T>()
    {
        if (!_values.TryGetValue(typeof(T), out Array? values))
        {
            _values.Add(typeof(T), values = new T[Rows]);
        }

        return (T[])values;
    }
}
