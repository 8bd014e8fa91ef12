using System;
using System.Data;
using System.IO;
using System.Linq;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Exports;

/// <summary>One study, however it is laid out and wherever it comes from.</summary>
public sealed class LayoutsTests
{
    private const string Wide = "id,session,a,b,c\nA,1,5,2,3\nB,1,4,,1\n";

    [Fact]
    public void A_table_of_one_answer_a_row_gives_the_forms_of_the_wide_one()
    {
        const string Long = "id,session,item,answer\nA,1,a,5\nB,1,c,1\nA,1,b,2\nB,1,a,4\nA,1,c,3\n";

        SameAsWide(Pulse.Read(Long, map => map.Long("item", "answer")));
    }

    [Fact]
    public void Rows_about_other_items_and_second_answers_are_told()
    {
        Study study = Pulse.Read("id,session,item,answer\nA,1,a,5\nA,1,z,5\nA,1,a,4\nA,1,b,2\n", map => map.Long("item", "answer"));

        Assert.Equal(["TA5071", "TA5073"], Pulse.Codes(study));
        Assert.Equal([5, 2, double.NaN], study.Forms.Single().Values.ToArray());
    }

    [Fact]
    public void A_data_reader_gives_the_same_forms()
    {
        using var table = new DataTable();
        table.Columns.Add("id", typeof(string));
        table.Columns.Add("session", typeof(long));
        table.Columns.Add("a", typeof(int));
        table.Columns.Add("b", typeof(double));
        table.Columns.Add("c", typeof(decimal));
        table.Rows.Add("A", 1L, 5, 2.0, 3m);
        table.Rows.Add("B", 1L, 4, DBNull.Value, 1m);

        SameAsWide(Study.ReadData(table.CreateDataReader(), Pulse.Client, _ => Pulse.Map));
    }

    [Fact]
    public void Rows_in_memory_give_the_same_forms() => SameAsWide(Study.OfRows(
        ["id", "session", "a", "b", "c"], [["A", 1, 5, 2, 3], ["B", "1", 4.0, double.NaN, 1m]], Pulse.Client, _ => Pulse.Map));

    [Fact]
    public void So_do_columns() => SameAsWide(Study.OfColumns(
        [new("id", ["A", "B"]), new("session", [1, 1]), new("a", [5, 4]), new("b", [2, null]), new("c", [3, 1])], Pulse.Client, _ => Pulse.Map));

    [Fact]
    public void Columns_of_unequal_length_are_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Study.OfColumns([new("a", [1]), new("b", [])], Pulse.Client, _ => Pulse.Map));

    private static void SameAsWide(Study study)
    {
        using StringWriter expected = new(), written = new();
        Pulse.Read(Wide).Score().WriteCsv(expected);
        study.Score().WriteCsv(written);
        string[] lines = written.ToString().Split('\n');

        Assert.Equal(expected.ToString().Split('\n').Select(WithoutRow), lines.Select(WithoutRow));
        Assert.Equal(2, study.Forms[0].Row);
    }

    // A form of a long table has the row of its first answer.
    private static string WithoutRow(string line) => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..];
}
