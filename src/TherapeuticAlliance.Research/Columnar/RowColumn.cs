using System;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>A column of one row group, value by value as a text.</summary>
internal abstract class RowColumn
{
    internal abstract string Text(int row);

    internal static async Task<RowColumn?> ReadAsync(ParquetRowGroupReader group, DataField field, int rows)
    {
        Type type = field.ClrType;
        if (type == typeof(string) || type == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string?[rows];
            await group.ReadAsync(field, texts.AsMemory(), null, CancellationToken.None).ConfigureAwait(false);
            return new Texts(texts);
        }

        return type == typeof(byte) ? await Values<byte>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(sbyte) ? await Values<sbyte>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(short) ? await Values<short>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(ushort) ? await Values<ushort>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(int) ? await Values<int>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(uint) ? await Values<uint>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(long) ? await Values<long>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(ulong) ? await Values<ulong>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(float) ? await Values<float>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(double) ? await Values<double>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(decimal) ? await Values<decimal>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(bool) ? await Values<bool>.Of(group, field, rows).ConfigureAwait(false)
            : type == typeof(DateTime) ? await Values<DateTime>.Of(group, field, rows).ConfigureAwait(false)
            : null;
    }

    private sealed class Texts(string?[] texts) : RowColumn
    {
        internal override string Text(int row) => texts[row] ?? string.Empty;
    }

    private sealed class Values<T>(T[] values, int[]? levels) : RowColumn
        where T : struct
    {
        internal static async Task<RowColumn?> Of(ParquetRowGroupReader group, DataField field, int rows)
        {
            var values = new T[rows];
            int[]? levels = field.IsNullable ? new int[rows] : null;
            await group.ReadRawAsync(field, values.AsMemory(), levels is null ? null : levels.AsMemory(), null, CancellationToken.None).ConfigureAwait(false);
            Spread(values, levels);
            return new Values<T>(values, levels);
        }

        internal override string Text(int row) => levels is not null && levels[row] == 0 ? string.Empty : ValueText.Of(values[row]);

        // From the end, so that no value is overwritten before it has moved.
        private static void Spread(T[] values, int[]? levels)
        {
            int next = levels is null ? 0 : levels.AsSpan().Count(1);
            for (int row = values.Length - 1; levels is not null && row >= 0; row--)
            {
                if (levels[row] == 1)
                {
                    values[row] = values[--next];
                }
            }
        }
    }
}
