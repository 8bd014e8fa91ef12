using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Internal;

/// <summary>Cells as RFC 4180 has them, with an apostrophe before what a spreadsheet would run.</summary>
public sealed class CsvTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("P-1_a", "P-1_a")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("a b", "a b")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b\"c", "\"a\"\"b\"\"c\"")]
    [InlineData("\"a\"", "\"\"\"a\"\"\"")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("-a", "'-a")]
    [InlineData("+1e3", "+1e3")]
    [InlineData("'a", "''a")]
    [InlineData("=a,b", "\"'=a,b\"")]
    public void A_text_is_one_cell(string text, string cell) => Assert.Equal(cell, CsvText.Of(text));

    // Three bytes a sign, a mark and two quotes: all the room that is said to be needed.
    [Fact]
    public void The_longest_cell_has_room() => Assert.Equal("\"'=,日本語日本語日本語\"", CsvText.Of("=,日本語日本語日本語"));

    [Fact]
    public void Nothing_takes_more_room_than_said() => Assert.Equal(3 + (3 * 4), CsvText.Longest(4));
}
