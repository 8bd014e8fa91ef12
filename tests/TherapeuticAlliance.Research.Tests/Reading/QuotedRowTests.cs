using System.Linq;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Fields of a row with quotes, as spreadsheets write them; a stray quote inside a text stays.</summary>
public sealed class QuotedRowTests
{
    [Theory]
    [InlineData("a,\"b,c\",d", "a|b,c|d")]
    [InlineData("\"a\"\"b\",c", "a\"b|c")]
    [InlineData("\"a\"b,c", "ab|c")]
    [InlineData("a\"b\",c", "a\"b\"|c")]
    [InlineData("\"a\" \"b\",c", "a \"b\"|c")]
    [InlineData("\"\",", "|")]
    [InlineData(",\"\",,", "|||")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("\"a\",\"b\"", "a|b")]
    [InlineData(" \"a\",b", " \"a\"|b")]
    public void A_line_is_cut_at_delimiters_outside_quotes(string line, string fields)
    {
        QuotedRow row = Row(line);

        Assert.Equal(fields.Split('|'), Fields(row));
        Assert.False(row.IsOpen);
        Assert.True(row.HasPairedQuotes);
    }

    [Theory]
    [InlineData("x,\"a\n\",y", "x|a\n|y")]
    [InlineData("\"a\nb\",c", "a\nb|c")]
    [InlineData("\"a\n\nb\",c", "a\n\nb|c")]
    [InlineData("\"a\nb\",\"c\nd\"", "a\nb|c\nd")]
    [InlineData("\"a\"\"\nb\"", "a\"\nb")]
    [InlineData("\"a\n,b\",\"c\"", "a\n,b|c")]
    public void A_field_in_quotes_goes_on_in_the_next_line(string lines, string fields)
    {
        QuotedRow row = Row(lines);

        Assert.Equal(fields.Split('|'), Fields(row));
        Assert.False(row.IsOpen);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_open_and_has_no_pair()
    {
        QuotedRow row = Row("a,\"b,c");

        Assert.True(row.IsOpen);
        Assert.False(row.HasPairedQuotes);
        Assert.Equal(["a", "b,c"], Fields(row));
        Assert.Equal(4, row.Length);
    }

    [Fact]
    public void A_row_may_have_many_fields_and_long_ones()
    {
        string[] fields = [.. Enumerable.Range(0, 300).Select(i => new string((char)('a' + (i % 26)), i * 3))];

        Assert.Equal(fields, Fields(Row(string.Join(',', fields.Select(field => "\"" + field + "\"")))));
    }

    [Fact]
    public void A_field_may_be_longer_than_twice_what_there_is_room_for() =>
        Assert.Equal([new string('x', 1024), new string('y', 5000)], Fields(Row("\"" + new string('x', 1024) + "\"," + new string('y', 5000))));

    [Fact]
    public void A_row_begins_anew()
    {
        var row = new QuotedRow(';');
        row.Begin("a;\"b");
        row.Begin("c;\"d;\"");

        Assert.Equal(["c", "d;"], Fields(row));
        Assert.False(row.IsOpen);
        Assert.True(row.HasPairedQuotes);
    }

    private static QuotedRow Row(string text)
    {
        string[] lines = text.Split('\n');
        var row = new QuotedRow(',');
        row.Begin(lines[0]);
        foreach (string line in lines.Skip(1))
        {
            row.Continue(line);
        }

        return row;
    }

    private static string[] Fields(QuotedRow row) => [.. Enumerable.Range(0, row.Count).Select(i => row[i].ToString())];
}
