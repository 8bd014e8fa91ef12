using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet.Meta;
using TherapeuticAlliance.Research.Columnar;
using TherapeuticAlliance.Research.Columnar.Pages;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

public sealed class ParquetFileTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    // A dictionary lies before the data; an offset of 0 means that there is none.
    [Theory]
    [InlineData(4, null, 10, 4)]
    [InlineData(20, 4L, 30, 4)]
    [InlineData(20, 0L, 30, 20)]
    [InlineData(4, 20L, 30, 4)]
    [InlineData(0, null, 0, 0)]
    public async Task The_bytes_of_a_column_begin_at_its_first_page(long data, long? dictionary, long size, int start)
    {
        await ParquetTable.WritePulseAsync(_file.Path, rows: 50, rowsInGroup: 50);
        byte[] all = await File.ReadAllBytesAsync(_file.Path);

        Assert.Equal(all.Skip(start).Take((int)size), await Bytes(data, dictionary, size));
    }

    [Fact]
    public async Task The_last_bytes_of_a_file_may_be_those_of_a_column()
    {
        await ParquetTable.WritePulseAsync(_file.Path, rows: 50, rowsInGroup: 50);
        byte[] all = await File.ReadAllBytesAsync(_file.Path);

        Assert.Equal(all[10..], await Bytes(10, null, all.Length - 10));
        await Assert.ThrowsAsync<InvalidDataException>(() => Bytes(10, null, all.Length - 9));
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(4, -1)]
    [InlineData(4, long.MaxValue)]
    public async Task Bytes_that_the_file_does_not_have_are_damage(long data, long size)
    {
        await ParquetTable.WritePulseAsync(_file.Path, rows: 50, rowsInGroup: 50);

        await Assert.ThrowsAsync<InvalidDataException>(() => Bytes(data, null, size));
    }

    // Two rows a group: what is read of the file is as much of it as of its rows.
    [Fact]
    public async Task Rows_tell_how_far_they_are()
    {
        await ParquetTable.WritePulseAsync(_file.Path, rows: 5, rowsInGroup: 2);
        long length = new FileInfo(_file.Path).Length;
        using ParquetRows rows = ParquetRows.Open(_file.Path);

        Assert.True(rows.Read());
        Assert.Equal((1, 4, 0, length), (rows.Row, rows.FieldCount, rows.Bytes, rows.TotalBytes!.Value));
        Assert.Equal("id", rows[0].ToString());
        Assert.Equal("", rows[4].ToString());
        Assert.Equal("", rows[-1].ToString());
        for (int row = 1; row <= 5; row++)
        {
            Assert.True(rows.Read());
            Assert.Equal(length * row / 5, rows.Bytes);
            Assert.Equal(FormattableString.Invariant($"P{row - 1}"), rows[0].ToString());
            Assert.Equal("", rows[4].ToString());
        }

        Assert.False(rows.Read());
    }

    [Fact]
    public async Task A_closed_file_can_be_replaced()
    {
        await ParquetTable.WritePulseAsync(_file.Path, rows: 5, rowsInGroup: 2);
        ParquetFile file = await ParquetFile.OpenAsync(_file.Path, CancellationToken.None);
        await file.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => file.Length);
    }

    private async Task<byte[]> Bytes(long data, long? dictionary, long size)
    {
        await using ParquetFile file = await ParquetFile.OpenAsync(_file.Path, CancellationToken.None);
        return file.Bytes(new ColumnMetaData { DataPageOffset = data, DictionaryPageOffset = dictionary, TotalCompressedSize = size }, new PageMemory(0)).ToArray();
    }
}
