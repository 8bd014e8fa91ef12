using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>Columns of every type beside the answers, written and read by DuckDB: the second row has none of them.</summary>
public sealed class EveryTypeTests : IDisposable
{
    private static readonly (string Name, string Type, string First, string Third, string AsText)[] Columns =
    [
        ("u8", "UTINYINT", "200", "7", "200"), ("i8", "TINYINT", "-100", "7", "-100"), ("i16", "SMALLINT", "-30000", "7", "-30000"), ("u16", "USMALLINT", "60000", "7", "60000"),
        ("i32", "INTEGER", "-2000000000", "7", "-2000000000"), ("u32", "UINTEGER", "4000000000", "7", "4000000000"), ("i64", "BIGINT", "-9000000000000000000", "7", "-9000000000000000000"),
        ("u64", "UBIGINT", "18000000000000000000", "7", "18000000000000000000"), ("f64", "DOUBLE", "1.5", "7", "1.5"), ("flag", "BOOLEAN", "true", "false", "True"),
        ("time", "TIMESTAMP", "'2026-01-02 03:04:05'", "'2026-01-02'", "2026-01-02T03:04:05"), ("word", "VARCHAR", "'first'", "'third'", "first"),
    ];

    private readonly TemporaryFile _file = new();
    private readonly TemporaryFile _scores = new();

    public void Dispose()
    {
        _file.Dispose();
        _scores.Dispose();
    }

    [Theory]
    [InlineData("snappy")]
    [InlineData("zstd")]
    public async Task What_is_kept_goes_with_the_scores_as_it_is(string codec)
    {
        Write(codec, Columns);
        string[] names = [.. Columns.Select(column => column.Name)];

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, StudyMap.Empty.Items("{code}").Keep(names));
        _ = await study.WriteScoresAsync(_scores.Path);

        string all = string.Join(", ", names);
        Assert.Equal(Rows($"SELECT {all} FROM read_parquet('{_file.Path}')"), Rows($"SELECT {all} FROM read_parquet('{_scores.Path}')"));
        Assert.Equal(3, Rows($"SELECT {all} FROM read_parquet('{_scores.Path}')").Length);

        // a + (6 - b) + c, prorated from two.
        Assert.Equal(["10", "", "9"], Rows($"SELECT total FROM read_parquet('{_scores.Path}')"));
    }

    [Theory]
    [InlineData("snappy")]
    [InlineData("zstd")]
    public void Row_by_row_what_is_kept_is_its_text(string codec)
    {
        (string Name, string Type, string First, string Third, string AsText)[] columns =
            [.. Columns, ("f32", "FLOAT", "0.5", "7", "0.5"), ("money", "DECIMAL(6, 2)", "2.25", "7", "2.25")];
        Write(codec, columns);

        Study study = Study.ReadParquet(_file.Path, Pulse.Client, map => map.Items("{code}").Keep([.. columns.Select(column => column.Name)]));

        Assert.Equal(columns.Select(column => column.AsText), study.Forms[0].Kept);
        Assert.All(study.Forms[1].Kept, Assert.Empty);
        Assert.Equal(
            columns.Select(column => column.Name switch { "flag" => "False", "time" => "2026-01-02", "word" => "third", "money" => "7.00", _ => "7" }), study.Forms[2].Kept);
        Assert.Equal([10.0, null, 9], study.Score().Forms.Select(form => form["total"].Value));
    }

    private void Write(string codec, (string Name, string Type, string First, string Third, string AsText)[] columns)
    {
        string Row(string a, string b, string c, Func<(string Name, string Type, string First, string Third, string AsText), string> cell) =>
            $"SELECT {a}::UTINYINT AS a, {b}::UTINYINT AS b, {c}::UTINYINT AS c, " + string.Join(", ", columns.Select(column => $"{cell(column)}::{column.Type} AS {column.Name}"));
        Run($"COPY ({Row("5", "3", "2", column => column.First)} UNION ALL {Row("NULL", "NULL", "3", _ => "NULL")} UNION ALL {Row("NULL", "2", "2", column => column.Third)}) TO '{_file.Path}' (FORMAT parquet, COMPRESSION {codec})");
    }

    private static void Run(string text)
    {
        using var duckDb = new DuckDBConnection("DataSource=:memory:");
        duckDb.Open();
        using DuckDBCommand command = duckDb.CreateCommand();
        command.CommandText = text;
        _ = command.ExecuteNonQuery();
    }

    private static string[] Rows(string text)
    {
        using var duckDb = new DuckDBConnection("DataSource=:memory:");
        duckDb.Open();
        using DuckDBCommand command = duckDb.CreateCommand();
        command.CommandText = text;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(column => FormattableString.Invariant($"{(reader.IsDBNull(column) ? "" : reader.GetValue(column))}"))));
        }

        return [.. rows];
    }
}
