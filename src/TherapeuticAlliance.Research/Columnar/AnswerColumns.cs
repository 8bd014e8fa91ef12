using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>The columns of all items as one table of answers, whose memory is used again for each row group.</summary>
internal abstract class AnswerColumns
{
    internal abstract Task<ResponseTable> ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken);

    /// <summary>Bytes where every option of every item fits below the two codes, otherwise 32-bit integers.</summary>
    internal static AnswerColumns Of(Instrument instrument, IReadOnlyList<DataField?> fields, IReadOnlyList<decimal> missing, ParquetFile file, ColumnMemory memory) =>
        instrument.Items.All(item => item.Format.Lowest >= 0 && item.Format.Highest * item.Format.Unit < byte.MaxValue - 1)
            ? new AnswerColumns<byte>(instrument, fields, missing, file, memory, byte.MaxValue, byte.MaxValue - 1)
            : new AnswerColumns<int>(instrument, fields, missing, file, memory, int.MinValue, int.MaxValue);

    /// <summary>Whether answers can be read from such a column.</summary>
    internal static bool Holds(DataField field) => !field.IsArray && field.Path.Length == 1 && IsNumber(field.ClrType);

    private static bool IsNumber(Type type) => type == typeof(byte) || type == typeof(sbyte) || type == typeof(short) || type == typeof(ushort)
        || type == typeof(int) || type == typeof(uint) || type == typeof(long) || type == typeof(ulong)
        || type == typeof(float) || type == typeof(double) || type == typeof(decimal);
}

/// <summary>The columns in cells of one type.</summary>
internal sealed class AnswerColumns<TCell> : AnswerColumns
    where TCell : unmanaged, IBinaryInteger<TCell>
{
    private readonly AnswerColumn<TCell>[] _columns;
    private readonly ResponseTable _table;

    internal AnswerColumns(Instrument instrument, IReadOnlyList<DataField?> fields, IReadOnlyList<decimal> missing, ParquetFile file, ColumnMemory memory, int notAnswered, int invalid)
    {
        _columns = [.. instrument.Items.Select((item, i) => Column(fields[i], new CellCode(item.Format, missing, notAnswered, invalid), file, memory))];
        _table = ResponseTable.FromColumns(instrument, [.. _columns.Select(column => column.Cells)], MissingCodes.Of(notAnswered));
    }

    internal override async Task<ResponseTable> ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken)
    {
        foreach (AnswerColumn<TCell> column in _columns)
        {
            await column.ReadAsync(group, rows, cancellationToken).ConfigureAwait(false);
        }

        return _table.Slice(0, rows);
    }

    // Pages of the usual types are read here, other ones by the library below.
    private static AnswerColumn<TCell> Column(DataField? field, CellCode code, ParquetFile file, ColumnMemory memory)
    {
        AnswerColumn<TCell> below = Column(field, code, memory);
        Type? type = field?.ClrType;
        return type == typeof(byte) || type == typeof(sbyte) || type == typeof(short) || type == typeof(ushort) || type == typeof(int) ? Paged<int, Int32Pages>()
            : type == typeof(long) ? Paged<long, Int64Pages>()
            : type == typeof(double) ? Paged<double, DoublePages>()
            : below;

        AnswerColumn<TCell> Paged<T, TKind>()
            where T : struct
            where TKind : struct, IPagedNumber<T> => new PagedColumn<T, TKind, TCell>(field!, code, file, memory.Pages, below);
    }

    private static AnswerColumn<TCell> Column(DataField? field, CellCode code, ColumnMemory memory)
    {
        var cells = new TCell[memory.Rows];
        return field is null ? new BlankColumn<TCell>(code, cells)
            : field.ClrType == typeof(byte) ? new ByteColumn<TCell>(field, code, memory, cells)
            : field.ClrType == typeof(sbyte) ? Of<sbyte, Wholes<sbyte>>()
            : field.ClrType == typeof(short) ? Of<short, Wholes<short>>()
            : field.ClrType == typeof(ushort) ? Of<ushort, Wholes<ushort>>()
            : field.ClrType == typeof(int) ? Of<int, Wholes<int>>()
            : field.ClrType == typeof(uint) ? Of<uint, Wholes<uint>>()
            : field.ClrType == typeof(long) ? Of<long, Wholes<long>>()
            : field.ClrType == typeof(ulong) ? Of<ulong, Wholes<ulong>>()
            : field.ClrType == typeof(float) ? Of<float, Floats<float>>()
            : field.ClrType == typeof(double) ? Of<double, Floats<double>>()
            : Of<decimal, Decimals>();

        AnswerColumn<TCell> Of<T, TKind>()
            where T : struct
            where TKind : struct, INumberKind<T> => new AnswerColumn<T, TKind, TCell>(field, code, memory, cells);
    }
}
