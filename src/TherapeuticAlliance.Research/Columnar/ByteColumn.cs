using System;
using System.Linq;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A column of bytes, the usual type of answers: one look into a table for each row, and no branch.</summary>
internal sealed class ByteColumn<TCell> : AnswerColumn<TCell>
    where TCell : unmanaged, IBinaryInteger<TCell>
{
    private readonly DataField _field;
    private readonly ColumnMemory _memory;

    // What is not answered stands behind what each byte is.
    private readonly TCell[] _cellOf;

    internal ByteColumn(DataField field, CellCode code, ColumnMemory memory, TCell[] cells)
        : base(cells)
    {
        _field = field;
        _memory = memory;
        _cellOf = [.. code.OfBytes().Append(code.NotAnswered).Select(TCell.CreateTruncating)];
    }

    internal override async Task ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken)
    {
        Memory<byte> values = _memory.Of<byte>().AsMemory(0, rows);
        Memory<int> levels = _memory.Levels.AsMemory(0, rows);
        if (!_field.IsNullable)
        {
            levels.Span.Fill(1);
        }

        await group.ReadRawAsync(_field, values, _field.IsNullable ? levels : null, null, cancellationToken).ConfigureAwait(false);
        Take(values.Span, levels.Span, Cells);
    }

    // Values that are not there take no place among the values, so there are never more of them than rows.
    private void Take(ReadOnlySpan<byte> values, ReadOnlySpan<int> levels, Span<TCell> cells)
    {
        ReadOnlySpan<TCell> cellOf = _cellOf;
        cells = cells[..values.Length];
        levels = levels[..values.Length];
        int next = 0;
        for (int row = 0; row < cells.Length; row++)
        {
            int isThere = levels[row] & 1;
            int place = (values[next] & -isThere) + (256 * (1 - isThere));
            cells[row] = cellOf[place];
            next += isThere;
        }
    }
}
