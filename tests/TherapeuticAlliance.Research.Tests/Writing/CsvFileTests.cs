using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Writing;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Writing;

/// <summary>Cells are collected in a buffer of 65,536 bytes; its end shows in no file.</summary>
public sealed class CsvFileTests
{
    private const int Buffer = 65_536;

    [Theory]
    [InlineData(40_000)]
    [InlineData(70_000)]
    public void A_long_text_is_one_cell_in_its_place(int length)
    {
        string text = new('x', length);

        Assert.True(Written(file => file.Row(["a", text, "b"])) == "a," + text + ",b\n");
    }

    [Fact]
    public void Whole_numbers_are_whole_where_the_buffer_ends() =>
        Assert.True(Written(file => Rows(file, () => file.Field(123_456_789_012L))) == Lines("123456789012"));

    [Fact]
    public void Scores_are_whole_where_the_buffer_ends() =>
        Assert.True(Written(file => Rows(file, () => file.Field(49.125))) == Lines("49.125"));

    [Fact]
    public void Answers_are_whole_where_the_buffer_ends() =>
        Assert.True(Written(file => Rows(file, () => file.Field(8.75m))) == Lines("8.75"));

    [Fact]
    public void Texts_are_whole_where_the_buffer_ends() =>
        Assert.True(Written(file => Rows(file, () => file.Field("Åse"))) == Lines("Åse"));

    [Fact]
    public void Ready_cells_are_whole_where_the_buffer_ends() =>
        Assert.True(Written(file => Rows(file, () => file.Cells("9,complete,2"u8))) == Lines("9,complete,2"));

    [Theory]
    [InlineData(Buffer - 1)]
    [InlineData(Buffer)]
    [InlineData(Buffer + 1)]
    public void A_comma_and_the_end_of_a_row_find_room_after_a_full_buffer(int length)
    {
        byte[] cells = Encoding.ASCII.GetBytes(new string('7', length));

        string written = Written(file =>
        {
            file.Cells(cells);
            file.EndRow();
            file.Cells(cells);
            file.Field("end");
            file.EndRow();
        });

        string sevens = new('7', length);
        Assert.True(written == sevens + "\n" + sevens + ",end\n");
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("2.0", "2")]
    [InlineData("0.10", "0.1")]
    [InlineData("-3", "-3")]
    public void An_answer_has_no_zeros_at_its_end(string answer, string cell) =>
        Assert.Equal(cell + "\n", Written(file =>
        {
            file.Field(decimal.Parse(answer, CultureInfo.InvariantCulture));
            file.EndRow();
        }));

    [Fact]
    public void What_there_is_not_is_empty() =>
        Assert.Equal(",,\n", Written(file =>
        {
            file.Field((double?)null);
            file.Field(double.NaN);
            file.Field((decimal?)null);
            file.EndRow();
        }));

    [Fact]
    public void A_finding_about_the_table_can_be_an_error() =>
        Assert.Contains(",,,,TA5022,error,", Written(file => new FindingCsvWriter(file, null).Write([FileFindings.FileTwice.At(string.Empty, "a.csv")])));

    private static void Rows(CsvFile file, Action cell)
    {
        for (int row = 0; row < 20_000; row++)
        {
            cell();
            file.EndRow();
        }
    }

    private static string Lines(string cell) => string.Concat(Enumerable.Repeat(cell + "\n", 20_000));

    private static string Written(Action<CsvFile> write)
    {
        using var text = new StringWriter();
        using var file = CsvFile.To(text, neutralizes: true);
        write(file);
        file.Complete();
        return text.ToString();
    }
}
