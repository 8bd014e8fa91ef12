using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using Parquet;
using TherapeuticAlliance.Research.Columnar;
using TherapeuticAlliance.Research.Columnar.Pages;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>Pages that are read here are not left to the column below, which is many times slower; those that are not are left to it as a whole.</summary>
public sealed class PagedColumnTests : IDisposable
{
    private const byte Blank = 255;
    private const byte Invalid = 254;
    private const byte FromBelow = 77;

    private static readonly ResponseFormat Seven = Instrument.Define("seven", "1.0.0").Titled("Seven").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Items[0].Format;

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("INTEGER", "snappy")]
    [InlineData("UTINYINT", "uncompressed")]
    [InlineData("BIGINT", "snappy")]
    [InlineData("DOUBLE", "uncompressed")]
    public async Task Dictionaries_are_looked_up(string type, string codec)
    {
        byte?[] expected = [.. Enumerable.Range(0, 3000).Select(row => row % 7 == 6 ? (byte?)null : (byte)(row % 7 + 1))];
        Write($"CASE WHEN range % 7 = 6 THEN NULL ELSE range % 7 + 1 END::{type}", 3000, codec);

        await AssertRead(expected, isFromBelow: false);
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("NULL", null)]
    public async Task A_column_of_one_value_is_read(string value, int? expected)
    {
        Write(value + "::INTEGER", 2500, "snappy");

        await AssertRead([.. Enumerable.Repeat((byte?)expected, 2500)], isFromBelow: false);
    }

    // An entry of the dictionary is kept in a byte, and one byte means that there is nothing.
    [Theory]
    [InlineData(254, false)]
    [InlineData(255, true)]
    public async Task A_dictionary_has_254_entries_at_most(int entries, bool isFromBelow)
    {
        Write(FormattableString.Invariant($"(range % {entries})::INTEGER"), 20_000, "uncompressed");

        await AssertRead([.. Enumerable.Range(0, 20_000).Select(row => (byte?)Math.Min(row % entries, 8))], isFromBelow);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("gzip")]
    public async Task Other_codecs_are_left_to_the_column_below(string codec)
    {
        Write("(range % 5 + 1)::INTEGER", 3000, codec);

        await AssertRead([.. Enumerable.Range(0, 3000).Select(row => (byte?)(row % 5 + 1))], isFromBelow: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Numbers_one_after_another_are_read(bool isNullable)
    {
        double[] numbers = [.. Enumerable.Range(0, 300).Select(row => (row % 5) + 1 + (row / 1e6))];
        numbers[0] = 1;
        numbers[299] = 5;
        Array values = isNullable ? numbers.Select((number, row) => row % 3 == 1 ? (double?)null : number).ToArray() : numbers;
        await ParquetTable.WriteAsync(_file.Path, 300, (ParquetTable.Numbers<double>("a", isNullable), values));

        await AssertRead([.. numbers.Select((number, row) => isNullable && row % 3 == 1 ? (byte?)null : row is 0 ? (byte?)1 : row is 299 ? (byte?)5 : 9)], isFromBelow: false);
    }

    [Fact]
    public async Task A_column_of_another_kind_than_the_file_stores_is_left_to_the_column_below()
    {
        Write("(range % 5 + 1)::BIGINT", 3000, "snappy");

        Assert.True((await Read<int, Int32Pages>()).IsFromBelow);
    }

    // Entries 0 to 2 take two bits; four numbers of 3 stand where the numbers of entries were.
    [Fact]
    public async Task A_number_of_no_entry_is_left_to_the_column_below()
    {
        Write("(range % 3 + 1)::INTEGER", 3000, "uncompressed");
        byte[] bytes = await File.ReadAllBytesAsync(_file.Path);
        int packed = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0b00100100, 0b01001001, 0b10010010]);
        Assert.InRange(packed, 1, bytes.Length);
        bytes[packed + 6] = 0xFF;
        await File.WriteAllBytesAsync(_file.Path, bytes);

        Assert.True((await Read<int, Int32Pages>()).IsFromBelow);
    }

    [Fact]
    public async Task Cancelled_work_reads_nothing()
    {
        Write("3::INTEGER", 10, "snappy");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Read<int, Int32Pages>(new CancellationToken(canceled: true)));
    }

    private async Task AssertRead(byte?[] expected, bool isFromBelow)
    {
        await using ParquetFile file = await ParquetFile.OpenAsync(_file.Path, CancellationToken.None);
        Type type = file.Fields[0].ClrType;
        (byte[] cells, bool below) = type == typeof(long) ? await Read<long, Int64Pages>() : type == typeof(double) ? await Read<double, DoublePages>() : await Read<int, Int32Pages>();

        Assert.Equal(isFromBelow, below);
        Assert.Equal(expected.Select(value => isFromBelow ? FromBelow : value is null ? Blank : value is 0 or > 7 ? Invalid : value.Value), cells);
    }

    private async Task<(byte[] Cells, bool IsFromBelow)> Read<T, TKind>(CancellationToken cancellationToken = default)
        where T : struct
        where TKind : struct, IPagedNumber<T>
    {
        await using ParquetFile file = await ParquetFile.OpenAsync(_file.Path, CancellationToken.None);
        int rows = file.GroupRows.Single();
        var below = new Below(new byte[rows]);
        var column = new PagedColumn<T, TKind, byte>(file.Fields[0], new CellCode(Seven, [], Blank, Invalid), file, new PageMemory(rows), below);
        return await file.ReadAsync(0, async group =>
        {
            await column.ReadAsync(group, rows, cancellationToken);
            return (column.Cells, below.IsAsked);
        });
    }

    private void Write(string cell, int rows, string codec)
    {
        using var duckDb = new DuckDBConnection("DataSource=:memory:");
        duckDb.Open();
        using DuckDBCommand command = duckDb.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"COPY (SELECT {cell} AS a FROM range({rows})) TO '{_file.Path}' (FORMAT parquet, COMPRESSION {codec}, ROW_GROUP_SIZE 20480)");
        _ = command.ExecuteNonQuery();
    }

    private sealed class Below(byte[] cells) : AnswerColumn<byte>(cells)
    {
        internal bool IsAsked { get; private set; }

        internal override Task ReadAsync(ParquetRowGroupReader group, int rows, CancellationToken cancellationToken)
        {
            IsAsked = true;
            Array.Fill(Cells, FromBelow);
            return Task.CompletedTask;
        }
    }
}
