using System.IO;
using System.Linq;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Scoring;

/// <summary>Forms in columns, in memory that is used again: nothing of the forms before is left.</summary>
public sealed class FormChunkTests
{
    private const string Table = "id,session,arm,a,b,c\nLong-id,1,first,5,9,\nA,2,x,5,2,3\nA,2,y,5,2,3\nB,1,z,,,\n";

    [Fact]
    public void A_chunk_has_what_a_row_says()
    {
        using StudyReader reader = Open();
        FormChunk chunk = New(reader);
        Read(reader, chunk, 4);

        Assert.Equal(["Long-id 1 first", "A 2 x", "A 2 y", "B 1 z"], Enumerable.Range(0, 4).Select(form => chunk.Id(form).ToString() + " " + chunk.Session(form).ToString() + " " + chunk.Kept(0, form).ToString()));
        Assert.Equal([2, 3, 4, 5], Enumerable.Range(0, 4).Select(chunk.Row));
        Assert.Equal([false, false, true, false], Enumerable.Range(0, 4).Select(chunk.IsRepeat));
        Assert.Equal([false, false, false, true], Enumerable.Range(0, 4).Select(chunk.IsBlank));
        Assert.Equal((4, 3), (chunk.Count, chunk.WithFindings));
        Assert.Equal([0, 2, 3], chunk.Findings.Select(finding => finding.Key));
        Assert.Equal([5, Cell.NoUnits, Cell.NoUnits], Enumerable.Range(0, 3).Select(item => chunk.Units(item, 0)));
    }

    [Fact]
    public void What_is_not_usable_is_missing_on_the_sheet()
    {
        using StudyReader reader = Open();
        FormChunk chunk = New(reader);
        Read(reader, chunk, 1);

        Assert.Equal([AnswerKind.Given, AnswerKind.Missing, AnswerKind.Missing], chunk.Sheet(0).Answers.Select(answer => answer.Kind));
        Assert.Equal(5m, chunk.Sheet(0).Answers[0].Value);
    }

    [Fact]
    public void A_chunk_that_is_used_again_has_nothing_of_what_it_had()
    {
        using StudyReader reader = Open();
        FormChunk chunk = New(reader);
        Read(reader, chunk, 1);
        chunk.Clear();
        Read(reader, chunk, 1);

        Assert.Equal((1, 0), (chunk.Count, chunk.WithFindings));
        Assert.Empty(chunk.Findings);
        Assert.Equal("A2x", chunk.Id(0).ToString() + chunk.Session(0).ToString() + chunk.Kept(0, 0).ToString());
        Assert.Equal(1, chunk.Table().Rows);
    }

    private static StudyReader Open() => StudyReader.Open(new StringReader(Table), Pulse.Client, Pulse.Map.Keep("arm"));

    private static FormChunk New(StudyReader reader) => new(reader.Instrument, reader.Table.Reader, reader.Table.Plan);

    private static void Read(StudyReader reader, FormChunk chunk, int rows)
    {
        for (int i = 0; i < rows; i++)
        {
            Assert.True(reader.Table.Rows.Read());
            reader.Table.Reader.Read(reader.Table.Rows, chunk);
        }
    }
}
