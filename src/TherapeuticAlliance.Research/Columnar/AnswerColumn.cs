using System;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>The column of one item, read a row group at a time into cells.</summary>
internal abstract class AnswerColumn<TCell>(TCell[] cells)
{
    internal TCell[] Cells { get; } = cells;

    internal abstract Task ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken);
}

/// <summary>A column of numbers.</summary>
internal sealed class AnswerColumn<T, TKind, TCell>(DataField field, CellCode code, ColumnMemory memory, TCell[] cells) : AnswerColumn<TCell>(cells)
    where T : struct
    where TKind : struct, INumberKind<T>
    where TCell : unmanaged, IBinaryInteger<TCell>
{
    internal override async Task ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken)
    {
        Memory<T> values = memory.Of<T>().AsMemory(0, rows);
        if (!field.IsNullable)
        {
            await group.ReadRawAsync(field, values, null, null, cancellationToken).ConfigureAwait(false);
            Take(values.Span, Cells);
            return;
        }

        await group.ReadRawAsync(field, values, memory.Levels.AsMemory(0, rows), null, cancellationToken).ConfigureAwait(false);
        Take(values.Span, memory.Levels, Cells);
    }

    private void Take(ReadOnlySpan<T> values, Span<TCell> cells)
    {
        for (int row = 0; row < values.Length; row++)
        {
            cells[row] = TCell.CreateTruncating(TKind.Cell(code, values[row]));
        }
    }

    // Values that are not there take no place among the values.
    private void Take(ReadOnlySpan<T> values, ReadOnlySpan<int> levels, Span<TCell> cells)
    {
        var notAnswered = TCell.CreateTruncating(code.NotAnswered);
        int next = 0;
        for (int row = 0; row < values.Length; row++)
        {
            cells[row] = levels[row] == 0 ? notAnswered : TCell.CreateTruncating(TKind.Cell(code, values[next++]));
        }
    }
}
