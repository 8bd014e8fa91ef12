using System;
using System.Data;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Rows of a data reader: a database, a spreadsheet, a data frame.</summary>
internal sealed class DataReaderRows : RowSource
{
    private readonly IDataReader _reader;
    private int _row;

    internal DataReaderRows(IDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
    }

    internal override int Row => _row;

    internal override int FieldCount => _reader.FieldCount;

    internal override ReadOnlySpan<char> this[int position] =>
        position < 0 ? []
        : _row == 1 ? _reader.GetName(position)
        : ValueText.Of(_reader.GetValue(position));

    internal override bool Read() => ++_row == 1 || _reader.Read();

    /// <inheritdoc/>
    public override void Dispose() => _reader.Dispose();
}
