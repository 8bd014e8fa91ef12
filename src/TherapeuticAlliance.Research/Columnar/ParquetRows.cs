using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet.Schema;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A Parquet file as rows of texts, for maps that need them; one row group in memory at a time.</summary>
internal sealed class ParquetRows : RowSource
{
    private readonly ParquetFile _file;
    private readonly DataField?[] _fields;
    private readonly RowColumn?[] _columns;
    private int _row;
    private int _group = -1;
    private int _inGroup;
    private long _rowsBefore;

    private ParquetRows(ParquetFile file)
    {
        _file = file;
        _fields = [.. file.Fields.Select(field => field.IsArray || field.Path.Length != 1 ? null : field)];
        _columns = new RowColumn?[_fields.Length];
    }

    internal override int Row => _row;

    internal override int FieldCount => _fields.Length;

    internal override long Bytes => TotalRows == 0 ? _file.Length : (long)((double)_file.Length * (_rowsBefore + _inGroup) / TotalRows);

    internal override long? TotalBytes => _file.Length;

    private long TotalRows => _file.GroupRows.Sum(rows => (long)rows);

    internal override ReadOnlySpan<char> this[int position] =>
        (uint)position >= (uint)_fields.Length ? []
        : _row == 1 ? _file.Fields[position].Path.ToString()
        : Column(position) is { } column ? column.Text(_inGroup - 1)
        : [];

    internal static ParquetRows Open(string path) => new(Wait(ParquetFile.OpenAsync(path, CancellationToken.None)));

    internal override bool Read()
    {
        _row++;
        if (_row == 1)
        {
            return true;
        }

        while (_group < 0 || _inGroup == _file.GroupRows[_group])
        {
            if (_group + 1 >= _file.GroupRows.Length)
            {
                return false;
            }

            _rowsBefore += _inGroup;
            _group++;
            _inGroup = 0;
            Array.Clear(_columns);
        }

        _inGroup++;
        return true;
    }

    /// <inheritdoc/>
    public override void Dispose() => Wait(DisposeAsync());

    // Only what a map asks for is read.
    private RowColumn? Column(int position) => _fields[position] is not { } field ? null
        : _columns[position] ??= Wait(_file.ReadAsync(_group, group => RowColumn.ReadAsync(group, field, _file.GroupRows[_group])));

    private async Task<bool> DisposeAsync()
    {
        await _file.DisposeAsync().ConfigureAwait(false);
        return true;
    }

    // Files are read where they are asked for; the library below has no other way to read.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
