using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>Small Parquet files for tests, written and read by the library that writes and reads them everywhere.</summary>
internal static class ParquetTable
{
    internal static DataField Numbers<T>(string name, bool isNullable = true)
        where T : struct => isNullable ? new DataField<T?>(name) : new DataField<T>(name);

    /// <summary>Writes forms of <see cref="Pulse"/> on which everything is answered by 3.</summary>
    internal static Task WritePulseAsync(string path, int rows, int rowsInGroup)
    {
        byte?[] threes = [.. Enumerable.Repeat<byte?>(3, rows)];
        return WriteAsync(
            path, rowsInGroup, (new DataField<string>("id"), Enumerable.Range(0, rows).Select(row => "P" + row).ToArray()),
            (Numbers<byte>("a"), threes), (Numbers<byte>("b"), threes), (Numbers<byte>("c"), threes));
    }

    /// <summary>Writes columns in row groups; a column is an array of values, of nullable values, or of texts.</summary>
    internal static Task WriteAsync(string path, int rowsInGroup, params (DataField Field, Array Values)[] columns) => WriteAsync(path, CompressionMethod.Snappy, rowsInGroup, columns);

    internal static async Task WriteAsync(string path, CompressionMethod codec, int rowsInGroup, params (DataField Field, Array Values)[] columns)
    {
        await using FileStream stream = File.Create(path);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), stream, new ParquetOptions { CompressionMethod = codec });
        int rows = columns[0].Values.Length;
        for (int start = 0; start < rows; start += rowsInGroup)
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            int count = Math.Min(rowsInGroup, rows - start);
            foreach ((DataField field, Array values) in columns)
            {
                await WriteAsync(group, field, values, start, count);
            }
        }
    }

    internal static async Task<double?[]> DoublesAsync(string path, string column)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        DataField field = reader.Schema.DataFields.Single(one => one.Name == column);
        var all = new List<double?>();
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            var values = new double?[group.RowCount];
            await group.ReadAsync<double>(field, values.AsMemory(), null);
            all.AddRange(values);
        }

        return [.. all];
    }

    internal static async Task<byte[]> BytesAsync(string path, string column)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        DataField field = reader.Schema.DataFields.Single(one => one.Name == column);
        var all = new List<byte>();
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            var values = new byte[group.RowCount];
            await group.ReadRawAsync<byte>(field, values.AsMemory(), null, null);
            all.AddRange(values);
        }

        return [.. all];
    }

    internal static async Task<string[]> TextsAsync(string path, string column)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        DataField field = reader.Schema.DataFields.Single(one => one.Name == column);
        var all = new List<string>();
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            var values = new string?[group.RowCount];
            await group.ReadAsync(field, values.AsMemory(), null);
            all.AddRange(values.Select(value => value ?? "none"));
        }

        return [.. all];
    }

    private static async Task WriteAsync(ParquetRowGroupWriter group, DataField field, Array values, int start, int count) => await (values switch
    {
        string[] texts => group.WriteAsync(field, new ArraySegment<string>(texts, start, count), null),
        byte?[] numbers => group.WriteAsync<byte>(field, numbers.AsMemory(start, count)),
        byte[] numbers => group.WriteAsync<byte>(field, numbers.AsMemory(start, count)),
        sbyte?[] numbers => group.WriteAsync<sbyte>(field, numbers.AsMemory(start, count)),
        short?[] numbers => group.WriteAsync<short>(field, numbers.AsMemory(start, count)),
        ushort?[] numbers => group.WriteAsync<ushort>(field, numbers.AsMemory(start, count)),
        int?[] numbers => group.WriteAsync<int>(field, numbers.AsMemory(start, count)),
        uint?[] numbers => group.WriteAsync<uint>(field, numbers.AsMemory(start, count)),
        long?[] numbers => group.WriteAsync<long>(field, numbers.AsMemory(start, count)),
        ulong?[] numbers => group.WriteAsync<ulong>(field, numbers.AsMemory(start, count)),
        float?[] numbers => group.WriteAsync<float>(field, numbers.AsMemory(start, count)),
        double?[] numbers => group.WriteAsync<double>(field, numbers.AsMemory(start, count)),
        int[] numbers => group.WriteAsync<int>(field, numbers.AsMemory(start, count)),
        long[] numbers => group.WriteAsync<long>(field, numbers.AsMemory(start, count)),
        float[] numbers => group.WriteAsync<float>(field, numbers.AsMemory(start, count)),
        decimal[] numbers => group.WriteAsync<decimal>(field, numbers.AsMemory(start, count)),
        double[] numbers => group.WriteAsync<double>(field, numbers.AsMemory(start, count)),
        decimal?[] numbers => group.WriteAsync<decimal>(field, numbers.AsMemory(start, count)),
        _ => throw new NotSupportedException(values.GetType().Name),
    });
}
