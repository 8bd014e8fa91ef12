using System;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A column that goes with the scores as it is: an id, a session, a condition.</summary>
internal abstract class CopiedColumn
{
    /// <summary>Gets the column in the file of the scores.</summary>
    internal abstract DataField Field { get; }

    internal abstract Task CopyAsync(ParquetRowGroupReader from, ParquetRowGroupWriter to, int rows, CancellationToken cancellationToken);

    /// <summary>Returns the column, or null where such values are not carried through.</summary>
    internal static CopiedColumn? Of(DataField field, ColumnMemory memory)
    {
        Type type = field.ClrType;
        return field.IsArray || field.Path.Length != 1 ? null
            : type == typeof(ReadOnlyMemory<char>) || type == typeof(string) ? new CopiedTexts(field, memory)
            : type == typeof(int) ? new CopiedColumn<int>(field, memory)
            : type == typeof(long) ? new CopiedColumn<long>(field, memory)
            : type == typeof(short) ? new CopiedColumn<short>(field, memory)
            : type == typeof(byte) ? new CopiedColumn<byte>(field, memory)
            : type == typeof(sbyte) ? new CopiedColumn<sbyte>(field, memory)
            : type == typeof(ushort) ? new CopiedColumn<ushort>(field, memory)
            : type == typeof(uint) ? new CopiedColumn<uint>(field, memory)
            : type == typeof(ulong) ? new CopiedColumn<ulong>(field, memory)
            : type == typeof(double) ? new CopiedColumn<double>(field, memory)
            : type == typeof(bool) ? new CopiedColumn<bool>(field, memory)
            : type == typeof(DateTime) ? new CopiedColumn<DateTime>(field, memory)
            : null;
    }
}

/// <summary>A column of values.</summary>
internal sealed class CopiedColumn<T>(DataField field, ColumnMemory memory) : CopiedColumn
    where T : struct
{
    internal override DataField Field { get; } = field is DateTimeDataField ? field : new DataField<T?>(field.Name);

    internal override async Task CopyAsync(ParquetRowGroupReader from, ParquetRowGroupWriter to, int rows, CancellationToken cancellationToken)
    {
        Memory<T> values = memory.Of<T>().AsMemory(0, rows);
        Memory<int> levels = memory.Levels.AsMemory(0, rows);
        levels.Span.Fill(1);
        await from.ReadRawAsync(field, values, field.IsNullable ? levels : (Memory<int>?)null, null, cancellationToken).ConfigureAwait(false);
        await to.WriteAllPartsAsync<T>(Field, values[..levels.Span.Count(1)], levels, null, cancellationToken).ConfigureAwait(false);
    }
}
