using System;
using System.Collections.Generic;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Rows that are in memory.</summary>
internal sealed class MemoryRows : RowSource
{
    private readonly IReadOnlyList<string> _columns;
    private readonly IEnumerator<IReadOnlyList<object?>> _rows;
    private int _row;

    internal MemoryRows(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        _columns = columns;
        _rows = rows.GetEnumerator();
    }

    internal override int Row => _row;

    internal override int FieldCount => _row == 1 ? _columns.Count : _rows.Current.Count;

    internal override ReadOnlySpan<char> this[int position] =>
        (uint)position >= (uint)FieldCount ? []
        : _row == 1 ? _columns[position]
        : ValueText.Of(_rows.Current[position]);

    internal override bool Read() => ++_row == 1 || _rows.MoveNext();

    /// <inheritdoc/>
    public override void Dispose() => _rows.Dispose();
}
