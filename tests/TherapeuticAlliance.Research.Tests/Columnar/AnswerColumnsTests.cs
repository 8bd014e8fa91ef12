using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using TherapeuticAlliance.Research.Columnar;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>Columns of every type, with pages that are read here (Snappy) and pages that the library below reads (gzip).</summary>
public sealed class AnswerColumnsTests : IDisposable
{
    private static readonly Type[] Types =
        [typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)];

    private readonly TemporaryFile _file = new();
    private readonly TemporaryFile _scores = new();

    public static TheoryData<Type, CompressionMethod> Nullable { get; } = WithCodecs(Types);

    public static TheoryData<Type, CompressionMethod> NotNullable { get; } = WithCodecs([typeof(byte), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)]);

    public void Dispose()
    {
        _file.Dispose();
        _scores.Dispose();
    }

    // a is 1 to 5, b always 1 and c blank in every fourth row: a + (6 - 1) + c, or a + 5 half more.
    [Theory]
    [MemberData(nameof(Nullable))]
    public async Task Blanks_take_no_place_among_the_values(Type type, CompressionMethod codec)
    {
        int?[] a = [.. Enumerable.Range(0, 50).Select(row => (int?)(row % 5 + 1))], c = [.. Enumerable.Range(0, 50).Select(row => row % 4 == 1 ? (int?)null : row % 3 + 1)];
        DataField Field(string name) => new(name, type, isNullable: true);
        await ParquetTable.WriteAsync(_file.Path, codec, 20, (Field("a"), Values(type, a)), (Field("b"), Values(type, [.. a.Select(_ => (int?)1)])), (Field("c"), Values(type, c)));

        Assert.Equal(a.Zip(c, (one, other) => other is null ? (one!.Value + 5) * 1.5 : one!.Value + 5.0 + other.Value), await Totals());
    }

    [Theory]
    [MemberData(nameof(NotNullable))]
    public async Task Columns_that_cannot_be_blank_are_read(Type type, CompressionMethod codec)
    {
        int[] a = [.. Enumerable.Range(0, 50).Select(row => row % 5 + 1)];
        DataField Field(string name) => new(name, type, isNullable: false);
        await ParquetTable.WriteAsync(_file.Path, codec, 20, (Field("a"), All(type, a)), (Field("b"), All(type, [.. a.Select(_ => 1)])), (Field("c"), All(type, a)));

        Assert.Equal(a.Select(one => one + 5.0 + one), await Totals());
    }

    // Two of 256 values mean that there is no answer, and that it is none.
    [Theory]
    [InlineData("0", "25.3", true)]
    [InlineData("0", "25.4", false)]
    [InlineData("-0.1", "5", false)]
    [InlineData("0.1", "5", true)]
    public void Answers_are_bytes_where_all_options_fit(string lowest, string highest, bool areBytes)
    {
        Instrument form = Instrument.Define("line", "1.0.0").Titled("Line").RatedBy(Rater.Client).Answered(Likert.Points(0, 4)).NumberedItems(2)
            .Item(2, i => i.Answered(VisualAnalogue.Line(decimal.Parse(lowest, CultureInfo.InvariantCulture), decimal.Parse(highest, CultureInfo.InvariantCulture), 0.1m))).Total(s => s.AllItems().Sum()).Build();

        Assert.Equal(areBytes, AnswerColumns.Of(form, [null, null], [], null!, new ColumnMemory(3)) is AnswerColumns<byte>);
    }

    [Fact]
    public async Task An_unscored_item_needs_no_column_and_ids_and_sessions_go_with_the_scores_once()
    {
        Instrument form = Instrument.Define("form", "1.0.0").Titled("Form").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(2).Unscored(2).Scale("one", s => s.Items(1).Sum()).Build();
        await ParquetTable.WriteAsync(
            _file.Path, 2, (new DataField<string>("id"), new[] { "A", "B" }), (ParquetTable.Numbers<double>("session", isNullable: false), new double[] { 1, 2 }), (ParquetTable.Numbers<byte>("q1"), new byte?[] { 4, 5 }));

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, form, StudyMap.Empty.Items("q{n}").Id("id").Session("session").Keep("id"));
        _ = await study.WriteScoresAsync(_scores.Path);

        Assert.Equal([4.0, 5.0], await ParquetTable.DoublesAsync(_scores.Path, "one"));
        Assert.Equal([1.0, 2.0], await ParquetTable.DoublesAsync(_scores.Path, "session"));
        await using ParquetFile scores = await ParquetFile.OpenAsync(_scores.Path, CancellationToken.None);
        Assert.Equal(["id", "session", "one", "one_status", "one_answered"], scores.Fields.Select(field => field.Name));
    }

    private static TheoryData<Type, CompressionMethod> WithCodecs(Type[] types)
    {
        var data = new TheoryData<Type, CompressionMethod>();
        foreach (Type type in types)
        {
            data.Add(type, CompressionMethod.Snappy);
            data.Add(type, CompressionMethod.Gzip);
        }

        return data;
    }

    private async Task<double[]> Totals()
    {
        var totals = new List<double>();
        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, StudyMap.Empty.Items("{code}"));
        await foreach (ResponseTable table in study.TablesAsync())
        {
            totals.AddRange(new BatchScorer(Pulse.Client).Score(table)["total"].ToArray());
        }

        return [.. totals];
    }

    private static Array Values(Type type, int?[] values)
    {
        var typed = Array.CreateInstance(typeof(Nullable<>).MakeGenericType(type), values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            typed.SetValue(values[i] is { } value ? Convert.ChangeType(value, type, CultureInfo.InvariantCulture) : null, i);
        }

        return typed;
    }

    private static Array All(Type type, int[] values)
    {
        var typed = Array.CreateInstance(type, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            typed.SetValue(Convert.ChangeType(values[i], type, CultureInfo.InvariantCulture), i);
        }

        return typed;
    }
}
