using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

public sealed class ResponseTableTests
{
    private static readonly Instrument Two = Forms.Sum(2);
    private static readonly Instrument Line = Forms.Sum(2, VisualAnalogue.Line(0, 10, 0.1m));
    private static readonly Instrument Signed = Forms.Sum(2, Likert.Points(-3, 3).Excluding(0).OrNotApplicable());

    [Fact]
    public void Columns_are_used_where_they_lie()
    {
        byte[][] columns = [[1, 2], [3, 4]];
        ResponseTable table = ResponseTable.FromColumns(Two, columns);

        columns[1][0] = 5;

        Assert.Equal(new decimal?[] { 1, 5 }, Values(table, 0));
        Assert.Equal((2, CellType.Byte), (table.Rows, table.Cells));
        Assert.Same(Two, table.Instrument);
    }

    [Fact]
    public void A_cell_is_a_value_in_units_of_its_format()
    {
        ResponseTable table = ResponseTable.FromColumns(Line, new short[][] { [86], [100] });

        Assert.Equal(new decimal?[] { 8.6m, 10 }, Values(table, 0));
    }

    [Fact]
    public void Every_cell_type_is_read_with_its_sign()
    {
        Assert.Equal(new decimal?[] { -3, 2 }, Values(ResponseTable.FromColumns(Signed, new sbyte[][] { [-3], [2] }), 0));
        Assert.Equal(new decimal?[] { -3, 2 }, Values(ResponseTable.FromColumns(Signed, new short[][] { [-3], [2] }), 0));
        Assert.Equal(new decimal?[] { -3, 2 }, Values(ResponseTable.FromColumns(Signed, new[] { new[] { -3 }, [2] }), 0));
    }

    [Fact]
    public void Missing_codes_stand_for_their_reasons()
    {
        ResponseTable table = ResponseTable.FromColumns(Signed, new sbyte[][] { [-128, -126], [-127, 1] });

        Assert.Equal(new[] { Answer.Missing(), Answer.Missing(MissingReason.NotApplicable) }, table.Sheet(0).Answers);
        Assert.Equal(Answer.Missing(MissingReason.Declined), table.Sheet(1).Answers[0]);
    }

    [Fact]
    public void A_callers_codes_replace_the_usual_ones()
    {
        MissingCodes codes = MissingCodes.Of(9).With(8, MissingReason.Declined);
        ResponseTable table = ResponseTable.FromColumns(Two, new byte[][] { [9, 8], [255, 1] }, codes);

        Assert.Same(codes, table.MissingCodes);
        Assert.Equal(AnswerKind.Missing, table.Sheet(0).Answers[0].Kind);
        Assert.Equal(AnswerKind.Invalid, table.Sheet(0).Answers[1].Kind);
        Assert.Equal(MissingReason.Declined, table.Sheet(1).Answers[0].Reason);
    }

    [Fact]
    public void An_excluded_value_may_be_a_missing_code()
    {
        ResponseTable table = ResponseTable.FromColumns(Signed, new sbyte[][] { [0], [1] }, MissingCodes.Of(0));

        Assert.Equal(AnswerKind.Missing, table.Sheet(0).Answers[0].Kind);
        Assert.Equal(0, new BatchScorer(Signed).Score(table).InvalidAnswers);
    }

    [Fact]
    public void Rows_are_turned_into_columns()
    {
        ResponseTable table = ResponseTable.FromRows(Two, new byte[] { 1, 2, 3, 4, 5, 255 });

        Assert.Equal(3, table.Rows);
        Assert.Equal(new decimal?[] { 1, 2 }, Values(table, 0));
        Assert.Equal(new decimal?[] { 5, null }, Values(table, 2));
        Assert.StartsWith(
            "The number of cells is no multiple of the 2 items.",
            Assert.Throws<ArgumentException>("cells", () => ResponseTable.FromRows(Two, new byte[] { 1, 2, 3 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_read_as_from_the_form()
    {
        ResponseTable table = ResponseTable.FromValues(Line, new[] { new[] { 8.6, double.NaN }, [0.1 + 0.2, 11] });

        Assert.Equal(new decimal?[] { 8.6m, null }, Values(table, 0));
        Assert.Equal(AnswerKind.Missing, table.Sheet(0).Answers[1].Kind);
        Assert.Equal(new[] { "0.30000000000000004", "11" }, table.Sheet(1).Answers.Select(answer => answer.AttemptedValue));
    }

    [Fact]
    public void Sheets_keep_what_cells_cannot_hold()
    {
        ResponseSheet[] sheets =
        [
            Two.Answer(1, 2),
            Two.AnswerFrom(new[] { "4", "blue" }),
            Two.Answer(3, 4).With("99", 1),
            Two.Answer(5, null).WithAdministration(new Administration(id: "a")),
            Two.Blank().WithMissing("2", MissingReason.Declined),
        ];

        ResponseTable table = ResponseTable.FromSheets(Two, sheets);
        ScoreTable scores = new BatchScorer(Two).Score(table);

        for (int row = 0; row < sheets.Length; row++)
        {
            ReportAssert.Equal(sheets[row].Score(), scores.Report(row));
            AssertSameScores(sheets[row], scores, row);
        }
    }

    [Fact]
    public void Findings_name_row_and_item()
    {
        // The second row is out of range and excluded; the last declines, and says that the item does not apply, which this form does not offer.
        Instrument form = Forms.Sum(2, Likert.Points(-3, 3).Excluding(0));
        ResponseTable table = ResponseTable.FromColumns(form, new sbyte[][] { [1, 9, -128, -126], [1, 0, 1, -127] });

        Finding[] findings = table.Findings().ToArray();

        Assert.Equal(new[] { "row 1: items[1]", "row 1: items[2]", "row 3: items[2]" }, findings.Select(finding => finding.Path));
        Assert.Equal(new[] { AnswerFindings.OutOfRange, AnswerFindings.ExcludedValue, AnswerFindings.ReasonNotAllowed }, findings.Select(finding => finding.Kind));
        Assert.Equal("9", findings[0].AttemptedValue);
    }

    [Fact]
    public void Findings_are_found_in_every_row_of_a_long_table()
    {
        byte[] column = Enumerable.Repeat((byte)1, 10_000).ToArray();
        column[0] = column[4095] = column[4096] = column[9999] = 7;

        Assert.Equal(
            new[] { "row 0: items[2]", "row 4095: items[2]", "row 4096: items[2]", "row 9999: items[2]" },
            ResponseTable.FromColumns(Two, new[] { Enumerable.Repeat((byte)1, 10_000).ToArray(), column }).Findings().Select(finding => finding.Path));
    }

    [Fact]
    public void A_part_counts_its_rows_from_zero()
    {
        ResponseTable whole = ResponseTable.FromSheets(Line, Enumerable.Range(0, 10).Select(i => i == 6 ? Line.Answer(11m, 1) : Line.Answer(i / 10m, 1)));
        ResponseTable part = whole.Slice(5, 4).Slice(1, 3);

        Assert.Equal(3, part.Rows);
        Assert.Equal(new[] { "row 0: items[1]" }, part.Findings().Select(finding => finding.Path));
        Assert.Equal(new decimal?[] { 0.7m, 1 }, Values(part, 1));
        Assert.Equal(new double?[] { null, 1.7, 1.8 }, Enumerable.Range(0, 3).Select(row => new BatchScorer(Line).Score(part)["s"][row]));
        Assert.Equal(0, whole.Slice(10, 0).Rows);
        Assert.StartsWith("The part must begin within the table.", Assert.Throws<ArgumentOutOfRangeException>("start", () => whole.Slice(-1, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("start", () => whole.Slice(11, 0));
        Assert.StartsWith("The part must end within the table.", Assert.Throws<ArgumentOutOfRangeException>("rows", () => whole.Slice(5, 6)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("rows", () => whole.Slice(5, -1));
    }

    [Fact]
    public void A_part_begins_at_its_row_whatever_the_size_of_a_cell()
    {
        ResponseTable shorts = ResponseTable.FromRows(Two, new short[] { 1, 1, 2, 2, 3, 3, 4, 4 }).Slice(2, 2);
        ResponseTable integers = ResponseTable.FromRows(Two, new[] { 1, 1, 2, 2, 3, 3, 4, 4 }).Slice(2, 2);

        Assert.Equal(new decimal?[] { 4, 4 }, Values(shorts, 1));
        Assert.Equal(new decimal?[] { 4, 4 }, Values(integers, 1));
        Assert.Equal(new double?[] { 6, 8 }, Enumerable.Range(0, 2).Select(row => new BatchScorer(Two).Score(integers)["s"][row]));
    }

    [Fact]
    public void A_part_keeps_the_sheets_of_its_rows()
    {
        ResponseTable whole = ResponseTable.FromSheets(Two, [Two.AnswerFrom(new[] { "green", "red" }), Two.Answer(1, 1), Two.Answer(1, 1), Two.AnswerFrom(new[] { "blue", "red" })]);

        Assert.Equal(new[] { "blue", "red" }, whole.Slice(2, 2).Sheet(1).Answers.Select(answer => answer.AttemptedValue));
        Assert.Equal(1, whole.Slice(2, 2).Sheet(0).Answers[0].Value);
        Assert.Equal(new[] { "row 1: items[1]", "row 1: items[2]" }, whole.Slice(2, 2).Findings().Select(finding => finding.Path));
        Assert.Empty(whole.Slice(1, 2).Findings());
    }

    [Fact]
    public void What_the_cells_tell_is_not_kept_twice()
    {
        ResponseSheet sheet = Two.Answer(1, null);
        ResponseTable sheets = ResponseTable.FromSheets(Two, [sheet]), values = ResponseTable.FromValues(Two, new[] { new[] { 1, double.NaN } });

        Assert.NotSame(sheet, sheets.Sheet(0));
        Assert.NotSame(values.Sheet(0), values.Sheet(0));
        Assert.Equal(sheet.Answers, sheets.Sheet(0).Answers);
    }

    [Fact]
    public void Wrong_columns_are_the_programmers_mistake()
    {
        Assert.StartsWith(
            "Give one column for each of the 2 items.", Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromColumns(Two, new byte[][] { [1] })).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The columns must have one length.", Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromColumns(Two, new byte[][] { [1], [1, 2] })).Message, StringComparison.Ordinal);
        Assert.Contains("not UInt16", Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromColumns(Two, new ushort[][] { [1], [2] })).Message);
        Assert.Throws<ArgumentNullException>("columns", () => ResponseTable.FromColumns(Two, new byte[][] { [1], null! }));
        Assert.Throws<ArgumentNullException>("columns", () => ResponseTable.FromColumns<byte>(Two, null!));
        Assert.Throws<ArgumentNullException>("instrument", () => ResponseTable.FromColumns(null!, new byte[][] { [1], [1] }));
        Assert.Throws<ArgumentNullException>("instrument", () => ResponseTable.FromRows(null!, new byte[] { 1 }));
        Assert.Throws<ArgumentNullException>("cells", () => ResponseTable.FromRows(Two, (byte[])null!));
        Assert.Throws<ArgumentNullException>("sheets", () => ResponseTable.FromSheets(Two, null!));
        Assert.Throws<ArgumentNullException>("rows", () => ResponseTable.FromValues(Two, null!));
    }

    [Fact]
    public void Cells_that_cannot_hold_every_answer_are_refused()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromColumns(Signed, new byte[][] { [1], [1] }));

        Assert.StartsWith("Item 1 takes values from -3 to 3 in units of 1/1, which do not fit cells of type Byte; take SByte.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromColumns(Forms.Sum(1, Likert.Points(0, 128)), new sbyte[][] { [1] }));
        Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromColumns(Forms.Sum(1, VisualAnalogue.Line(-128, 127, 1)), new sbyte[][] { [1] }, MissingCodes.Of(-128)));
        Assert.Throws<ArgumentException>("columns", () => ResponseTable.FromColumns(Forms.Sum(1, VisualAnalogue.Line(0, 255, 5)), new byte[][] { [1] }, MissingCodes.Of(254)));
    }

    [Fact]
    public void A_missing_code_that_is_an_answer_is_refused()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            "codes", () => ResponseTable.FromColumns(Line, new short[][] { [1], [1] }, MissingCodes.Of(99)));

        Assert.StartsWith("The missing code 99 is an answer to item 1; name another code, or take wider cells.", thrown.Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The missing code -9 does not fit cells of type Byte.",
            Assert.Throws<ArgumentException>("codes", () => ResponseTable.FromColumns(Two, new byte[][] { [1], [1] }, MissingCodes.Of(-9))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("codes", () => ResponseTable.FromColumns(Forms.Sum(1, Likert.Points(0, 254)), new byte[][] { [1] }));
    }

    public static TheoryData<decimal, decimal, decimal, CellType> Ranges { get; } = new()
    {
        { 1, 7, 1, CellType.Byte }, { 0, 251, 1, CellType.Byte }, { 0, 252, 1, CellType.Int16 }, { 0, 10, 0.1m, CellType.Byte }, { -3, 3, 1, CellType.SByte },
        { -124, 127, 1, CellType.SByte }, { -125, 0, 1, CellType.Int16 }, { -1, 128, 1, CellType.Int16 }, { 0, 1000, 0.01m, CellType.Int32 },
        { -32_764, 0, 1, CellType.Int16 }, { -32_765, 0, 1, CellType.Int32 },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Copied_answers_take_the_narrowest_cells(decimal lowest, decimal highest, decimal step, CellType expected)
    {
        Instrument form = Forms.Sum(1, VisualAnalogue.Line(lowest, highest, step));
        ResponseSheet[] sheets = [form.Answer(lowest), form.Answer(highest), form.Blank(), form.Answer(highest + 1)];
        ResponseTable table = ResponseTable.FromSheets(form, sheets);
        ScoreTable scores = new BatchScorer(form).Score(table);

        Assert.Equal(expected, table.Cells);
        Assert.Equal(new double?[] { (double)lowest, (double)highest, null, null }, Enumerable.Range(0, 4).Select(row => scores["s"][row]));
        Assert.Equal(1, scores.InvalidAnswers);
    }

    [Fact]
    public void Values_beyond_32_bits_are_refused()
    {
        Instrument form = Forms.Sum(1, VisualAnalogue.Line(999_999, 1_000_000, 0.000001m));

        Assert.StartsWith(
            "The values of form 1.0.0 in units of their formats do not fit 32 bits; score it one form at a time.",
            Assert.Throws<ArgumentException>("instrument", () => new ResponseTableBuilder(form)).Message, StringComparison.Ordinal);
        Assert.False(BatchScorer.Supports(form));
        Assert.False(BatchScorer.Supports(Forms.Numbered(2).Item(2, i => i.Answered(VisualAnalogue.Line(999_999, 1_000_000, 0.000001m))).Scale("s", s => s.AllItems().Sum()).Build()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_row_that_does_not_exist_is_the_programmers_mistake(int row)
    {
        ResponseTable table = ResponseTable.FromRows(Two, new byte[] { 1, 2, 3, 4 });
        ScoreColumn scores = new BatchScorer(Two).Score(table)["s"];

        Assert.StartsWith("The table has the rows 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(nameof(row), () => table.Sheet(row)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The table has the rows 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(nameof(row), () => scores[row]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_tells_its_size_and_no_answer() =>
        Assert.Equal("ResponseTable of form 1.0.0, 2 rows", ResponseTable.FromRows(Two, new byte[] { 1, 2, 3, 4 }).ToString());

    private static void AssertSameScores(ResponseSheet sheet, ScoreTable scores, int row) =>
        Assert.Equal(sheet.Score().Scales.Select(scale => scale.Value), scores.Columns.Select(column => column[row]));

    private static IEnumerable<decimal?> Values(ResponseTable table, int row) => table.Sheet(row).Answers.Select(answer => answer.Value);

    [Fact]
    public void Columns_are_read_once_so_that_what_was_measured_is_what_is_scored()
    {
        ResponseTable table = ResponseTable.FromColumns(Forms.Sum(1), new ShrinkingList());

        Assert.Equal(3, table.Rows);
        Assert.Equal(5, table.Sheet(2).Answers[0].Value);
    }

    /// <summary>A list that has shorter columns each time it is read.</summary>
    private sealed class ShrinkingList : IReadOnlyList<byte[]>
    {
        private int _length = 3;

        public int Count => 1;

        public byte[] this[int index] => Enumerable.Repeat((byte)5, _length--).ToArray();

        public IEnumerator<byte[]> GetEnumerator()
        {
            yield return this[0];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
