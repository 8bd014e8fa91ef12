using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

public sealed class BatchScorerTests
{
    // Two ranges and a part of a third.
    private const int ManyRows = 140_001;

    private static readonly Instrument WaiSr = Instruments.WaiSr.Client;

    [Fact]
    public void Sums_and_prorated_sums_are_those_worked_out_by_hand()
    {
        Instrument form = Forms.Numbered(3, Likert.Points(1, 5)).Reversed(2)
            .Scale("s", s => s.AllItems().Sum().AtMostMissing(1)).Scale("m", s => s.Items(1, 3).Mean()).Build();

        // Rows: complete; the second blank; two blank; a 9, which is no option.
        ResponseTable table = ResponseTable.FromColumns(form, new byte[][] { [1, 2, 255, 4], [2, 255, 255, 1], [5, 5, 3, 9] });
        ScoreTable scores = new BatchScorer(form).Score(table);

        // 1 + (6 − 2) + 5 = 10; (2 + 5) · 3/2 = 10.5; one of three is too few; (4 + 5) · 3/2 = 13.5.
        Assert.Equal(new double?[] { 10, 10.5, null, 13.5 }, Enumerable.Range(0, 4).Select(row => scores["s"][row]));
        Assert.Equal(new double?[] { 3, 3.5, null, null }, Enumerable.Range(0, 4).Select(row => scores["m"][row]));
        Assert.Equal(new[] { 3, 2, 1, 2 }, Enumerable.Range(0, 4).Select(row => scores["s"].Answered(row)));
        Assert.Equal(
            new[] { ScoreStatus.Complete, ScoreStatus.Prorated, ScoreStatus.NotScorable, ScoreStatus.Prorated }, scores["s"].ToStatuses());
        Assert.Equal(1, scores.InvalidAnswers);
    }

    [Property(QuietOnSuccess = true, MaxTest = 200)]
    public Property A_table_of_one_row_is_one_sheet() => Law.Of(
        ScorerArraysTests.RawCases,
        raw =>
        {
            Instrument instrument = raw.Form.Build();
            ScoreReport report = ScorerArraysTests.Report(instrument.Scorer(), raw.Answers);

            ScoreTable scores = new BatchScorer(instrument).Score(ResponseTable.FromValues(instrument, [raw.Answers]));

            AssertEqual(report, scores, 0);
            ReportAssert.Equal(report, scores.Report(0));
        });

    [Property(QuietOnSuccess = true, MaxTest = 40)]
    public Property Every_row_is_scored_as_by_unbounded_arithmetic() => Law.Of(
        from form in Any.Forms
        from blanks in Gen.Choose(0, 3)
        from answers in Any.Answers(form, blanks).ArrayOf(130)
        select (Form: form, Answers: answers),
        many =>
        {
            Instrument instrument = many.Form.Build();
            ScoreTable scores = new BatchScorer(instrument).Score(ResponseTable.FromSheets(instrument, many.Answers.Select(row => instrument.AnswerFrom(row))));
            for (int row = 0; row < many.Answers.Length; row++)
            {
                var form = new FormCase(many.Form, many.Answers[row]);
                Assert.Equal(
                    many.Form.Scales.Select(scale => ReferenceScorer.Score(form, scale)?.ToNearestDouble()),
                    scores.Columns.Select(column => column[row]));
                Assert.Equal(many.Form.Scales.Select(scale => ReferenceScorer.Answered(form, scale).Length), scores.Columns.Select(column => column.Answered(row)));
            }
        });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Many_rows_and_threads_change_no_bit(int threads)
    {
        ResponseTable table = CellTable.Of(WaiSr, CellType.Byte, CellTable.Random(WaiSr, CellType.Byte, ManyRows, missing: 20, invalid: 1, seed: 5));
        ScoreTable expected = new BatchScorer(WaiSr, null, null, BatchKernels.Scalar).Score(table);

        ScoreTable scores = new BatchScorer(WaiSr, null, BatchOptions.Default.WithThreads(threads)).Score(table);

        Assert.Equal(expected.InvalidAnswers, scores.InvalidAnswers);
        Assert.InRange(scores.InvalidAnswers, 1, 10_000);
        foreach (ScoreColumn column in scores.Columns)
        {
            ScoreColumn other = expected[column.Scale.Code];
            Assert.Equal(other.ToArray().Select(Bits.Of), column.ToArray().Select(Bits.Of));
            Assert.Equal(other.ToAnswered(), column.ToAnswered());
            Assert.Equal(other.ToStatuses(), column.ToStatuses());
        }
    }

    [Fact]
    public void Singles_are_the_doubles_rounded_to_single()
    {
        foreach (Instrument instrument in Catalogued.Keyed.Concat(Catalogued.Unusual))
        {
            CellType type = CellTable.TypesOf(instrument)[0];
            ResponseTable table = CellTable.Of(instrument, type, CellTable.Random(instrument, type, 200, missing: 30, invalid: 3, seed: 8));
            ScoringOptions rule = ScoringOptions.Default.WithRule(MissingRule.AtLeastAnswered(1));
            ScoreTable doubles = new BatchScorer(instrument, rule).Score(table);

            ScoreTable singles = new BatchScorer(instrument, rule, BatchOptions.Default.WithSingles()).Score(table);

            for (int scale = 0; scale < instrument.Scales.Count; scale++)
            {
                Assert.Equal(doubles.Columns[scale].ToSingles().Select(Bits.Of), singles.Columns[scale].ToSingles().Select(Bits.Of));
                Assert.Equal(doubles.Columns[scale].ToStatuses(), singles.Columns[scale].ToStatuses());
            }
        }
    }

    [Fact]
    public void A_callers_rule_holds()
    {
        ResponseTable table = ResponseTable.FromColumns(Forms.Sum(3), new byte[][] { [1], [2], [255] });

        Assert.Null(new BatchScorer(table.Instrument).Score(table)["s"][0]);
        Assert.Equal(4.5, new BatchScorer(table.Instrument, ScoringOptions.Default.WithRule(MissingRule.AtMostMissing(1))).Score(table)["s"][0]);
    }

    [Fact]
    public void A_form_without_a_key_has_no_columns_and_says_so()
    {
        Instrument form = InstrumentCatalog.Default.Find("bl-ri-64-client")!;
        ResponseTable table = CellTable.Of(form, CellType.SByte, CellTable.Random(form, CellType.SByte, 300, missing: 10, invalid: 10, seed: 3));

        ScoreTable scores = new BatchScorer(form).Score(table);

        Assert.Empty(scores.Columns);
        Assert.Equal("TA3004", scores.Findings[0].Code);
        Assert.Equal(table.Findings().Count(), scores.InvalidAnswers + NotOffered(table));
    }

    [Fact]
    public void A_table_without_rows_has_scores_without_rows()
    {
        ScoreTable scores = new BatchScorer(WaiSr).Score(ResponseTable.FromSheets(WaiSr, []));

        Assert.Equal((0, 0L, 4), (scores.Rows, scores.InvalidAnswers, scores.Columns.Count));
        Assert.Empty(scores["total"].ToArray());
    }

    [Fact]
    public void Progress_is_told_in_order_and_ends_with_all_rows()
    {
        var told = new List<BatchProgress>();
        ResponseTable table = CellTable.Of(WaiSr, CellType.Byte, CellTable.Random(WaiSr, CellType.Byte, ManyRows, missing: 0, invalid: 0, seed: 5));

        new BatchScorer(WaiSr, null, BatchOptions.Default.WithThreads(2)).Score(table, new Told(told));

        Assert.Equal(3, told.Count);
        Assert.Equal(told.Select(progress => progress.Rows).OrderBy(rows => rows), told.Select(progress => progress.Rows));
        Assert.All(told, progress => Assert.Equal(ManyRows, progress.TotalRows));
        Assert.Equal(ManyRows, told[told.Count - 1].Rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537, 65_536)]
    [InlineData(131_072, 65_536)]
    public void Progress_is_told_once_for_every_65536_rows(int rows, params int[] before)
    {
        var told = new List<BatchProgress>();

        new BatchScorer(Forms.Sum(1)).Score(ResponseTable.FromRows(Forms.Sum(1), Enumerable.Repeat((byte)1, rows).ToArray()), new Told(told));

        Assert.Equal(before.Append(rows).Select(each => (long)each), told.Select(progress => progress.Rows));
    }

    // Kind: an exception of the caller's own that is wrapped in another where several threads work.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void What_progress_throws_comes_out_as_it_is_whatever_the_number_of_threads(int threads)
    {
        ResponseTable table = ResponseTable.FromRows(Forms.Sum(1), Enumerable.Repeat((byte)1, ManyRows).ToArray());
        var scorer = new BatchScorer(Forms.Sum(1), null, BatchOptions.Default.WithThreads(threads));

        Assert.Equal("enough", Assert.Throws<InvalidTimeZoneException>(() => scorer.Score(table, new Refusing<BatchProgress>())).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Scoring_ends_when_it_is_cancelled(int threads)
    {
        using var source = new CancellationTokenSource();
        ResponseTable table = CellTable.Of(WaiSr, CellType.Byte, CellTable.Random(WaiSr, CellType.Byte, ManyRows, missing: 0, invalid: 0, seed: 5));
        var scorer = new BatchScorer(WaiSr, null, BatchOptions.Default.WithThreads(threads));

        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => scorer.Score(table, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => scorer.Score([table], cancellationToken: source.Token).First());
    }

    [Fact]
    public void Used_memory_is_taken_where_there_is_room()
    {
        var scorer = new BatchScorer(WaiSr);
        ResponseTable large = Table(300, seed: 1), small = Table(200, seed: 2);
        ScoreTable first = scorer.Score(large);

        ScoreTable second = scorer.Score(small, first);
        ScoreTable third = scorer.Score(large, second);

        Assert.Equal(200, second.Rows);
        Assert.True(ShareMemory(first["total"], second["total"]));
        Assert.True(ShareMemory(first["total"], third["total"]));
        Assert.Equal(scorer.Score(large)["total"].ToArray(), third["total"].ToArray());
        Assert.Equal(200, scorer.Score(small, third)["bond"].ToArray().Length);
    }

    [Fact]
    public void New_memory_is_taken_where_there_is_no_room()
    {
        var scorer = new BatchScorer(WaiSr);
        ScoreTable small = scorer.Score(Table(100, seed: 1));

        ScoreTable large = scorer.Score(Table(300, seed: 2), small);

        Assert.False(ShareMemory(small["total"], large["total"]));
        Assert.Equal(scorer.Score(Table(300, seed: 2))["total"].ToArray(), large["total"].ToArray());
    }

    [Fact]
    public void Singles_are_scored_into_used_memory_too()
    {
        var scorer = new BatchScorer(WaiSr, null, BatchOptions.Default.WithSingles());
        ResponseTable large = Table(300, seed: 1), small = Table(200, seed: 2);

        ScoreTable scores = scorer.Score(small, scorer.Score(large));

        Assert.Equal(ScorePrecision.Single, scores["total"].Precision);
        Assert.Equal(scorer.Score(small)["total"].ToSingles(), scores["total"].ToSingles());
    }

    [Fact]
    public void Tables_scored_in_turn_share_the_memory_of_the_largest_so_far()
    {
        var scorer = new BatchScorer(WaiSr);
        ResponseTable[] tables = [Table(200, seed: 1), Table(300, seed: 2), Table(100, seed: 3)];
        var columns = new List<ScoreColumn>();
        foreach (ScoreTable scores in scorer.ScoreInTurn(tables))
        {
            Assert.Equal(scorer.Score(tables[columns.Count])["total"].ToArray(), scores["total"].ToArray());
            columns.Add(scores["total"]);
        }

        Assert.False(ShareMemory(columns[0], columns[1]));
        Assert.True(ShareMemory(columns[1], columns[2]));
    }

    [Fact]
    public void Tables_are_pulled_one_by_one()
    {
        int pulled = 0;
        var told = new List<BatchProgress>();

        IEnumerable<ScoreTable> scored = new BatchScorer(WaiSr).Score(Pull(), new Told(told));
        Assert.Equal(0, pulled);
        ScoreTable[] firstTwo = scored.Take(2).ToArray();

        Assert.Equal(2, pulled);
        Assert.Equal(new[] { 10, 11 }, firstTwo.Select(table => table.Rows));
        Assert.Equal((10L, (long?)null), (told[0].Rows, told[0].TotalRows));

        IEnumerable<ResponseTable> Pull()
        {
            for (; ; )
            {
                yield return Table(10 + pulled++, seed: 1);
            }
        }
    }

    [Fact]
    public void A_table_of_another_instrument_is_the_programmers_mistake()
    {
        var scorer = new BatchScorer(WaiSr);
        ResponseTable other = ResponseTable.FromSheets(Instruments.Srs, []);

        ArgumentException thrown = Assert.Throws<ArgumentException>("responses", () => scorer.Score(other));

        Assert.StartsWith("The table is one of srs-v3 1.0.0, but this scorer scores wai-sr-client 1.0.0.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("responses", () => scorer.Score(other, scorer.Score(Table(1, seed: 1))));
        thrown = Assert.Throws<ArgumentException>("used", () => scorer.Score(Table(1, seed: 1), new BatchScorer(WaiSr).Score(Table(1, seed: 1))));
        Assert.StartsWith("The scores were made by another scorer.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("responses", () => scorer.Score((ResponseTable)null!));
        Assert.Throws<ArgumentNullException>("used", () => scorer.Score(Table(1, seed: 1), (ScoreTable)null!));
        Assert.Throws<ArgumentNullException>("tables", () => scorer.Score((IEnumerable<ResponseTable>)null!));
        Assert.Throws<ArgumentNullException>("instrument", () => new BatchScorer(null!));
    }

    [Fact]
    public void An_instrument_built_anew_with_the_same_definition_is_the_same_instrument()
    {
        ResponseTable table = ResponseTable.FromColumns(Forms.Sum(2), new byte[][] { [1], [2] });

        Assert.Equal(3, new BatchScorer(Forms.Sum(2)).Score(table)["s"][0]);
    }

    [Fact]
    public void A_scale_of_more_than_255_items_is_refused_and_one_of_255_scored()
    {
        Instrument twoLong = Forms.Numbered(256).Scale("a", s => s.Items(1).Sum()).Scale("b", s => s.AllItems().Sum()).Scale("c", s => s.AllItems().Mean()).Build();
        Assert.StartsWith(
            "Scale b has more than 255 items; score it one form at a time.",
            Assert.Throws<ArgumentException>("instrument", () => new BatchScorer(twoLong)).Message, StringComparison.Ordinal);
        Assert.Equal((false, true), (BatchScorer.Supports(Forms.Sum(256)), BatchScorer.Supports(Forms.Sum(255))));
        Assert.All(InstrumentCatalog.Default.Instruments, instrument => Assert.True(BatchScorer.Supports(instrument)));

        Instrument form = Forms.Sum(255);
        ScoreTable scores = new BatchScorer(form).Score(ResponseTable.FromRows(form, Enumerable.Repeat((byte)5, 255 * 300).ToArray()));

        Assert.Equal((1275.0, 255), (scores["s"][299], scores["s"].Answered(299)));
    }

    [Fact]
    public void It_says_what_it_does()
    {
        var scorer = new BatchScorer(WaiSr, null, BatchOptions.Default.WithThreads(2).WithSingles());

        Assert.Same(WaiSr, scorer.Instrument);
        Assert.Equal((2, ScorePrecision.Single), (scorer.Options.Threads, scorer.Options.Precision));
        Assert.Same(BatchOptions.Default, new BatchScorer(WaiSr).Options);
        Assert.Equal(BatchKernels.Fastest.Name, scorer.KernelName);
        Assert.Equal("scalar", new BatchScorer(Forms.OneScale(2, s => s.Sum().AtMostMissing(1).RoundedWhenProrated(ScoreRounding.HalfUp))).KernelName);
        Assert.Equal("BatchScorer of wai-sr-client 1.0.0, " + scorer.KernelName, scorer.ToString());
    }

    internal static void AssertEqual(ScoreReport report, ScoreTable scores, int row)
    {
        Assert.Equal(report.Scales.Select(scale => Bits.Of(scale.Value ?? double.NaN)), scores.Columns.Select(column => Bits.Of(column.ToArray()[row])));
        Assert.Equal(report.Scales.Select(scale => scale.Value), scores.Columns.Select(column => column[row]));
        Assert.Equal(report.Scales.Select(scale => scale.Answered), scores.Columns.Select(column => column.Answered(row)));
        Assert.Equal(report.Scales.Select(scale => scale.Status), scores.Columns.Select(column => column.Status(row)));
        Assert.Equal(report.Trace.Count(item => item.Answer.Kind == AnswerKind.Invalid), scores.InvalidAnswers);
    }

    private static bool ShareMemory(ScoreColumn one, ScoreColumn other)
    {
        using var pins = new Pins();
        return one.PinScores(pins) == other.PinScores(pins);
    }

    private static ResponseTable Table(int rows, int seed) =>
        CellTable.Of(WaiSr, CellType.Byte, CellTable.Random(WaiSr, CellType.Byte, rows, missing: 20, invalid: 1, seed));

    private static int NotOffered(ResponseTable table) => table.Findings().Count(finding => finding.Code == "TA2008");

    private sealed class Told(List<BatchProgress> told) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => told.Add(value);
    }
}
