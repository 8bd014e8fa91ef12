using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>
/// Files as DuckDB writes them, with dictionaries, packed levels and several pages and codecs. What is expected is what DuckDB reads from its
/// own file, scored one form at a time.
/// </summary>
public sealed class PagesOfOtherWritersTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("UTINYINT", "snappy")]
    [InlineData("TINYINT", "uncompressed")]
    [InlineData("SMALLINT", "zstd")]
    [InlineData("USMALLINT", "snappy")]
    [InlineData("INTEGER", "snappy")]
    [InlineData("UINTEGER", "snappy")]
    [InlineData("BIGINT", "uncompressed")]
    [InlineData("DOUBLE", "snappy")]
    [InlineData("DECIMAL(4, 1)", "snappy")]
    public async Task Answers_of_any_type_and_codec_score_as_DuckDB_reads_them(string type, string codec)
    {
        Write(Cell(type, blanks: 0.03), rows: 20_000, $"COMPRESSION {codec}, ROW_GROUP_SIZE 6144");
        await AssertScored();
    }

    [Theory]
    [InlineData("0.0")]
    [InlineData("0.5")]
    [InlineData("0.999")]
    [InlineData("1.0")]
    public async Task Few_and_many_blanks_are_read(string blanks)
    {
        Write(Cell("UTINYINT", double.Parse(blanks, CultureInfo.InvariantCulture)), rows: 5_003, "ROW_GROUP_SIZE 2048");
        await AssertScored();
    }

    [Theory]
    [InlineData("3")]
    [InlineData("(range % 2 + 1)")]
    [InlineData("(range % 700 - 100)")]
    [InlineData("range")]
    public async Task One_value_two_values_and_more_than_a_dictionary_holds_are_read(string value)
    {
        Write(value + "::INTEGER", rows: 9_001, "ROW_GROUP_SIZE 4096");
        await AssertScored();
    }

    [Fact]
    public async Task A_damaged_file_never_ends_in_anything_but_scores_or_a_finding()
    {
        Write(Cell("UTINYINT", blanks: 0.1), rows: 300, "ROW_GROUP_SIZE 2048");
        byte[] whole = await File.ReadAllBytesAsync(_file.Path);
        var random = new Random(20261128);
        for (int i = 0; i < 600; i++)
        {
            byte[] damaged = [.. whole];
            for (int change = 0; change <= i % 3; change++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            await File.WriteAllBytesAsync(_file.Path, damaged);
            try
            {
                await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, StudyMap.Empty.Items("{code}"));
                await foreach (ResponseTable table in study.TablesAsync())
                {
                    _ = new BatchScorer(Pulse.Client).Score(table);
                }
            }
            catch (StudyException refused)
            {
                Assert.NotEmpty(refused.Findings);
            }
        }
    }

    // Options, what is no option, and blanks.
    private static string Cell(string type, double blanks) => string.Create(
        CultureInfo.InvariantCulture, $"CASE WHEN random() < {blanks} THEN NULL WHEN random() < 0.01 THEN 9 ELSE 1 + floor(random() * 5) END::{type}");

    private void Write(string cell, int rows, string options)
    {
        using DuckDBConnection duckDb = Open();
        Run(duckDb, "SET threads = 1");
        Run(duckDb, "SELECT setseed(0.5)");
        Run(duckDb, string.Create(
            CultureInfo.InvariantCulture, $"COPY (SELECT {cell} AS a, {cell} AS b, {cell} AS c FROM range({rows})) TO '{_file.Path}' (FORMAT parquet, {options})"));
    }

    private async Task AssertScored()
    {
        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, StudyMap.Empty.Items("{code}"));
        using DuckDBConnection duckDb = Open();
        using DuckDBCommand command = duckDb.CreateCommand();
        command.CommandText = $"SELECT a::DOUBLE, b::DOUBLE, c::DOUBLE FROM read_parquet('{_file.Path}')";
        using DuckDBDataReader reader = command.ExecuteReader();
        var one = new Scorer(Pulse.Client, ScoringOptions.Default);
        var scores = new double[Pulse.Client.Scales.Count];
        long rows = 0, invalid = 0, foundInvalid = 0;
        await foreach (ResponseTable table in study.TablesAsync())
        {
            ScoreTable found = new BatchScorer(Pulse.Client).Score(table);
            foundInvalid += found.InvalidAnswers;
            for (int row = 0; row < found.Rows; row++, rows++)
            {
                Assert.True(reader.Read());
                double[] answers = [.. Enumerable.Range(0, 3).Select(item => reader.IsDBNull(item) ? double.NaN : reader.GetDouble(item))];
                invalid += one.Score(answers, scores, new int[scores.Length]);
                Assert.Equal(scores, found.Columns.Select(column => column.Doubles[row]));
            }
        }

        Assert.False(reader.Read());
        Assert.Equal(study.Rows, rows);
        Assert.Equal(invalid, foundInvalid);
    }

    private static DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        return connection;
    }

    private static void Run(DuckDBConnection connection, string text)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = text;
        _ = command.ExecuteNonQuery();
    }
}
