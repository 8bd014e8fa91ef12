using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet.Schema;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Tests.Columnar;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>A Parquet file in, scores out. What is expected is the score of one form at a time, or worked out by hand.</summary>
public sealed class ParquetStudyTests : IDisposable
{
    private static readonly StudyMap Map = StudyMap.Empty.Items("{code}").Id("id").Missing("-9");

    private readonly TemporaryFile _file = new();
    private readonly TemporaryFile _scores = new();

    public static TheoryData<Type> NumberTypes { get; } =
    [
        typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal),
    ];

    public void Dispose()
    {
        _file.Dispose();
        _scores.Dispose();
    }

    [Theory]
    [MemberData(nameof(NumberTypes))]
    public async Task Numbers_of_any_type_score_as_one_form_at_a_time(Type type)
    {
        Instrument srs = type == typeof(double) || type == typeof(decimal) ? Instruments.Srs : Pulse.Client;
        double?[][] columns = [.. srs.Items.Select((item, i) => Answers(item.Format, type, seed: i, rows: 1000))];
        await ParquetTable.WriteAsync(_file.Path, 300, [.. srs.Items.Select((item, i) => (Field(type, item.Code), Values(type, columns[i])))]);

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, srs, StudyMap.Empty.Items("{code}").Missing("-9", "99"));
        long invalid = await study.WriteScoresAsync(_scores.Path);

        long expectedInvalid = 0;
        var scorer = new Scorer(srs, ScoringOptions.Default);
        foreach (Scale scale in srs.Scales)
        {
            double?[] values = await ParquetTable.DoublesAsync(_scores.Path, scale.Code);
            byte[] statuses = await ParquetTable.BytesAsync(_scores.Path, scale.Code + "_status");
            byte[] answered = await ParquetTable.BytesAsync(_scores.Path, scale.Code + "_answered");
            expectedInvalid = 0;
            for (int row = 0; row < 1000; row++)
            {
                double[] answers = [.. columns.Select(column => column[row] is { } value and not (-9 or 99) ? value : double.NaN)];
                var scores = new double[srs.Scales.Count];
                var counts = new int[srs.Scales.Count];
                expectedInvalid += scorer.Score(answers, scores, counts);
                int index = srs.Scales.ToList().IndexOf(scale);
                Assert.Equal(double.IsNaN(scores[index]) ? null : scores[index], values[row]);
                Assert.Equal(counts[index], answered[row]);
                Assert.Equal((byte)(double.IsNaN(scores[index]) ? 0 : counts[index] == scale.Items.Count ? 2 : 1), statuses[row]);
            }
        }

        Assert.Equal(expectedInvalid, invalid);
        Assert.NotEqual(0, invalid);
    }

    [Fact]
    public async Task Columns_without_blanks_are_read_and_ids_go_with_the_scores()
    {
        await ParquetTable.WriteAsync(
            _file.Path, 2, (new DataField<string>("id"), new[] { "A", "B", null!, "D" }), (ParquetTable.Numbers<byte>("a", isNullable: false), new byte[] { 5, 1, 3, 9 }),
            (ParquetTable.Numbers<double>("b", isNullable: false), new[] { 1.0, 5.0, 3.5, 2.0 }), (ParquetTable.Numbers<byte>("c"), new byte?[] { 5, null, 3, 1 }));

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map);
        long invalid = await study.WriteScoresAsync(_scores.Path);

        // total = a + (6 - b) + c, prorated from two answers: 5 + 5 + 5; (1 + 1) * 3 / 2; (3 + 3) * 3 / 2; (4 + 1) * 3 / 2.
        Assert.Equal([15.0, 3.0, 9.0, 7.5], await ParquetTable.DoublesAsync(_scores.Path, "total"));
        Assert.Equal([10.0, 2.0, null, null], await ParquetTable.DoublesAsync(_scores.Path, "bond"));
        Assert.Equal(["A", "B", "none", "D"], await ParquetTable.TextsAsync(_scores.Path, "id"));
        Assert.Equal([2, 1, 1, 1], await ParquetTable.BytesAsync(_scores.Path, "total_status"));
        Assert.Equal(2, invalid);
        Assert.Equal(4, study.Rows);
    }

    [Fact]
    public async Task Answers_come_as_a_table_for_each_row_group()
    {
        await WritePulse(rows: 7, rowsInGroup: 3);
        var progress = new Told();

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map);
        var rows = new List<int>();
        var scorer = new BatchScorer(Pulse.Client);
        await foreach (ResponseTable table in study.TablesAsync(progress))
        {
            rows.Add(table.Rows);
            Assert.All(scorer.Score(table)["total"].ToArray(), score => Assert.Equal(9, score));
        }

        Assert.Equal([3, 3, 1], rows);
        Assert.Equal([3L, 6, 7], progress.Rows);
        Assert.Equal(1, progress.LastShare);
    }

    [Fact]
    public async Task A_file_without_rows_gives_scores_without_rows()
    {
        await ParquetTable.WriteAsync(_file.Path, 1, (new DataField<string>("id"), Array.Empty<string>()), (ParquetTable.Numbers<int>("a"), Array.Empty<int?>()),
            (ParquetTable.Numbers<int>("b"), Array.Empty<int?>()), (ParquetTable.Numbers<int>("c"), Array.Empty<int?>()));

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map);

        Assert.Equal(0, await study.WriteScoresAsync(_scores.Path));
        Assert.Empty(await ParquetTable.DoublesAsync(_scores.Path, "total"));
    }

    [Fact]
    public async Task The_same_rows_are_read_one_at_a_time_where_a_map_needs_that()
    {
        await ParquetTable.WriteAsync(
            _file.Path, 2, (new DataField<string>("id"), new[] { "A", "B", "A" }), (ParquetTable.Numbers<long>("session"), Values(typeof(long), [1, 1, 2])),
            (new DataField<string>("a"), new[] { "Always", "5", "1" }), (ParquetTable.Numbers<double>("b"), new double?[] { 1, null, 2 }),
            (ParquetTable.Numbers<double>("c", isNullable: false), new[] { 5, 4, double.NaN }));

        Study study = Study.ReadParquet(_file.Path, Pulse.Client, map => map.Items("{code}").Id("id").Session("session"));
        StudyScores scores = study.Score();

        // Prorated from two answers: (5 + 4) * 3 / 2 and (1 + 4) * 3 / 2.
        Assert.Equal([15.0, 13.5, 7.5], scores.Forms.Select(form => form["total"].Value!.Value));
        Assert.Equal(["A", "B", "A"], study.Forms.Select(form => form.Id));
        Assert.Equal(["1", "1", "2"], study.Forms.Select(form => form.Session));
    }

    [Fact]
    public async Task Columns_that_do_not_fit_are_refused_all_at_once()
    {
        await ParquetTable.WriteAsync(
            _file.Path, 2, (new DataField<string>("total"), new[] { "A" }), (new DataField<string>("1"), new[] { "9" }), (ParquetTable.Numbers<float>("2"), new float?[] { 9f }),
            (ParquetTable.Numbers<double>("3"), new double?[] { 9 }), (ParquetTable.Numbers<double>("4"), new double?[] { 9 }), (ParquetTable.Numbers<decimal>("price"), new decimal?[] { 9 }));

        StudyException refused = await Assert.ThrowsAsync<StudyException>(() => ParquetStudy.OpenAsync(_file.Path, Instruments.Srs, StudyMap.Empty.Items("{code}").Id("total").Keep("price")));

        Assert.Equal(["TA5161", "TA5162", "TA5163", "TA5165"], refused.Findings.Select(finding => finding.Code).Order());
    }

    [Fact]
    public async Task A_map_that_needs_rows_is_refused_with_the_member_that_does()
    {
        await WritePulse(rows: 1, rowsInGroup: 1);

        StudyException refused = await Assert.ThrowsAsync<StudyException>(() => ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map.Positions().JoinIds()));

        Assert.All(refused.Findings, finding => Assert.Equal("TA5164", finding.Code));
        Assert.Equal(["Positions", "JoinIds"], refused.Findings.Select(finding => finding.Arguments[0]));
    }

    [Fact]
    public async Task A_missing_code_that_is_an_answer_is_told_and_read_as_missing()
    {
        await WritePulse(rows: 1, rowsInGroup: 1);

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map.Missing("3"));
        _ = await study.WriteScoresAsync(_scores.Path);

        Assert.Equal("TA5060", Assert.Single(study.Findings).Code);
        Assert.Equal([null], await ParquetTable.DoublesAsync(_scores.Path, "total"));
    }

    [Fact]
    public async Task A_missing_column_is_told_with_those_that_are_there()
    {
        await WritePulse(rows: 1, rowsInGroup: 1);

        StudyException refused = await Assert.ThrowsAsync<StudyException>(() => ParquetStudy.OpenAsync(_file.Path, Pulse.Client, StudyMap.Empty.Items("q{n}")));

        Assert.Contains("id, a, b, c", refused.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_Parquet_is_one_finding()
    {
        await File.WriteAllTextAsync(_file.Path, "id,a,b,c\nA,1,2,3\n");

        Assert.Equal("TA5160", Assert.Single((await Assert.ThrowsAsync<StudyException>(() => ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map))).Findings).Code);
        Assert.Equal("TA5160", Assert.Single(Assert.Throws<StudyException>(() => Study.ReadParquet(_file.Path, Pulse.Client, map => map.Items("{code}"))).Findings).Code);
    }

    [Fact]
    public async Task A_damaged_file_never_ends_in_anything_but_scores_or_a_finding()
    {
        await WritePulse(rows: 50, rowsInGroup: 20);
        byte[] whole = await File.ReadAllBytesAsync(_file.Path);
        var random = new Random(20261128);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = i % 3 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (int change = 0; change < i % 4 && damaged.Length > 0; change++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            await File.WriteAllBytesAsync(_file.Path, damaged);
            try
            {
                await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map);
                _ = await study.WriteScoresAsync(_scores.Path);
            }
            catch (StudyException refused)
            {
                Assert.NotEmpty(refused.Findings);
            }
        }
    }

    [Fact]
    public async Task The_answers_are_never_written_over()
    {
        await WritePulse(rows: 3, rowsInGroup: 2);
        byte[] before = await File.ReadAllBytesAsync(_file.Path);

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map);

        await Assert.ThrowsAsync<StudyException>(() => study.WriteScoresAsync(_file.Path));
        Assert.Equal(before, await File.ReadAllBytesAsync(_file.Path));
    }

    [Fact]
    public async Task Cancelled_work_leaves_an_older_file_as_it_was()
    {
        await WritePulse(rows: 9, rowsInGroup: 2);
        await File.WriteAllTextAsync(_scores.Path, "older");
        using var stop = new CancellationTokenSource();
        var progress = new Told { OnReport = stop.Cancel };

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => study.WriteScoresAsync(_scores.Path, null, progress, stop.Token));
        Assert.Equal("older", await File.ReadAllTextAsync(_scores.Path));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_scores.Path)!, Path.GetFileName(_scores.Path) + "*.part"));
    }

    [Fact]
    public async Task What_is_written_is_told_by_row_group()
    {
        await WritePulse(rows: 7, rowsInGroup: 3);
        var progress = new Told();

        await using ParquetStudy study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map);
        await study.WriteScoresAsync(_scores.Path, null, progress);

        Assert.Equal([3L, 6, 7], progress.Rows);
        Assert.Equal(1, progress.LastShare);
        Assert.Equal("ParquetStudy of pulse 1.0.0", study.ToString());
    }

    [Fact]
    public async Task Nothing_goes_back_to_the_thread_that_asked()
    {
        await WritePulse(rows: 7, rowsInGroup: 3);
        var context = new CountingContext();
        ParquetStudy? study = null;

        await context.Run(async () => study = await ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map).ConfigureAwait(false));
        await context.Run(() => study!.WriteScoresAsync(_scores.Path));
        await context.Run(() => study!.DisposeAsync().AsTask());

        Assert.Equal(0, context.Posts);
    }

    [Fact]
    public async Task A_file_whose_columns_do_not_fit_is_free_again()
    {
        await WritePulse(rows: 7, rowsInGroup: 3);

        await Assert.ThrowsAsync<StudyException>(() => ParquetStudy.OpenAsync(_file.Path, Pulse.Client, Map.Id("who")));

        using var alone = new FileStream(_file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.NotEqual(0, alone.Length);
    }

    private static DataField Field(Type type, string name) => new(name, type, isNullable: true);

    /// <summary>Options, blanks, the codes -9 and 99, and what is no option, as far as the type can hold them.</summary>
    private static double?[] Answers(ResponseFormat format, Type type, int seed, int rows)
    {
        var random = new Random(seed);
        double[] options = [.. format.Options().Select(option => (double)option)];
        double?[] odd = type == typeof(double) ? [null, -9, 99, 3.55, 0.1 + 0.2, double.NaN, -1, 1e300]
            : type == typeof(decimal) ? [null, -9, 99, 3.55, -1, 1e9]
            : type == typeof(float) ? [null, -9, 99, 3.5, -1, 1e30]
            : type == typeof(byte) || type == typeof(ushort) || type == typeof(uint) || type == typeof(ulong) ? [null, 99, 0, 6, 200] : [null, -9, 99, 0, 6, -128];
        return [.. Enumerable.Range(0, rows).Select(_ => random.Next(4) == 0 ? odd[random.Next(odd.Length)] : options[random.Next(options.Length)])];
    }

    private static Array Values(Type type, double?[] values)
    {
        var typed = Array.CreateInstance(typeof(Nullable<>).MakeGenericType(type), values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            typed.SetValue(values[i] is { } value ? Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture) : null, i);
        }

        return typed;
    }

    private Task WritePulse(int rows, int rowsInGroup) => ParquetTable.WritePulseAsync(_file.Path, rows, rowsInGroup);

    private sealed class Told : IProgress<StudyProgress>
    {
        internal List<long> Rows { get; } = [];

        internal double? LastShare { get; private set; }

        internal Action? OnReport { get; init; }

        public void Report(StudyProgress value)
        {
            Rows.Add(value.Rows);
            LastShare = value.Share;
            OnReport?.Invoke();
        }
    }
}
