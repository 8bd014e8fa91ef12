using System;
using System.Linq;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Batch;

public sealed class ResponseTableBuilderTests
{
    private static readonly Instrument Two = Forms.Sum(2);

    [Fact]
    public void Forms_are_collected_chunk_by_chunk()
    {
        var builder = new ResponseTableBuilder(Two);
        builder.Add(Two.Answer(1, 2));
        builder.Add([3, double.NaN]);
        ResponseTable first = builder.Build();
        builder.Add([5, 5]);
        ResponseTable second = builder.Build();

        Assert.Equal((2, 1, 0), (first.Rows, second.Rows, builder.Rows));
        Assert.Equal(new decimal?[] { 1, 2 }, first.Sheet(0).Answers.Select(answer => answer.Value));
        Assert.Equal(new decimal?[] { 3, null }, first.Sheet(1).Answers.Select(answer => answer.Value));
        Assert.Equal(new decimal?[] { 5, 5 }, second.Sheet(0).Answers.Select(answer => answer.Value));
    }

    [Fact]
    public void What_cells_cannot_tell_stays_with_its_table()
    {
        var builder = new ResponseTableBuilder(Two);
        builder.Add(Two.AnswerFrom(new[] { "blue", "red" }));
        ResponseTable first = builder.Build();
        builder.Add(Two.Answer(1, 2));
        ResponseTable second = builder.Build();

        Assert.Equal(new[] { "blue", "red" }, first.Sheet(0).Answers.Select(answer => answer.AttemptedValue));
        Assert.Equal(new decimal?[] { 1, 2 }, second.Sheet(0).Answers.Select(answer => answer.Value));
    }

    [Fact]
    public void It_grows_with_its_rows()
    {
        var builder = new ResponseTableBuilder(Two);
        for (int row = 0; row < 3000; row++)
        {
            builder.Add([(row % 5) + 1, 1]);
            Assert.Equal(row + 1, builder.Rows);
        }

        ScoreTable scores = new BatchScorer(Two).Score(builder.Build());

        Assert.All(Enumerable.Range(0, 3000), row => Assert.Equal((row % 5) + 2, scores["s"][row]));
    }

    [Fact]
    public void Wrong_forms_are_the_programmers_mistake()
    {
        var builder = new ResponseTableBuilder(Two);

        Assert.StartsWith(
            "The sheet is one of srs-v3 1.0.0, but this table is one of form 1.0.0.",
            Assert.Throws<ArgumentException>("sheet", () => builder.Add(Instruments.Srs.Blank())).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Give one answer for each of the 2 items.", Assert.Throws<ArgumentException>("answers", () => builder.Add([1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("sheet", () => builder.Add((ResponseSheet)null!));
        Assert.Throws<ArgumentNullException>("answers", () => builder.Add((double[])null!));
        Assert.Throws<ArgumentNullException>("instrument", () => new ResponseTableBuilder(null!));
        Assert.Equal(0, builder.Rows);
    }

    [Fact]
    public void It_tells_its_instrument_and_no_answer()
    {
        Assert.Same(Two, new ResponseTableBuilder(Two).Instrument);
        Assert.Equal("ResponseTableBuilder of form 1.0.0", new ResponseTableBuilder(Two).ToString());
    }

    [Fact]
    public void A_row_without_room_is_refused_before_memory_is_touched()
    {
        var draft = new TableDraft(TherapeuticAlliance.Scoring.Kernels.CellType.Byte, items: 1);

        Assert.Equal("The table has no room for its rows. A builder serves one thread at a time.", Assert.Throws<InvalidOperationException>(() => draft.Put(0, 1)).Message);
        Assert.Throws<InvalidOperationException>(() => new TableDraft(TherapeuticAlliance.Scoring.Kernels.CellType.Int32, items: 1).Put(0, 1));
    }

    // Another thread had begun an empty table while this one ended its row: a table of rows without cells would be read outside of its arrays.
    [Fact]
    public void A_table_of_more_rows_than_its_columns_have_is_not_made()
    {
        var draft = new TableDraft(TherapeuticAlliance.Scoring.Kernels.CellType.Byte, items: 2);
        draft.End(sheet: null);

        Assert.Throws<InvalidOperationException>(() => draft.Take(Two, MissingCodes.For(TherapeuticAlliance.Scoring.Kernels.CellType.Byte)));
    }
}
