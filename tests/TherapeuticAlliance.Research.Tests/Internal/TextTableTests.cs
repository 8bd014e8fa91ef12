using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Internal;

public sealed class TextTableTests
{
    [Fact]
    public void Columns_are_as_wide_as_their_widest_cell_and_lines_end_at_their_text() =>
        Assert.Equal("item    r\n1       0.5\nlonger\n", TextTable.Of([["item", "r"], ["1", "0.5"], ["longer", ""]]));

    [Fact]
    public void A_cell_of_more_than_24_signs_is_cut() => Assert.Equal(
        "123456789012345678901234\n12345678901234567890123…\n", TextTable.Of([["123456789012345678901234"], ["1234567890123456789012345"]]));

    [Fact]
    public void A_cell_has_no_line_break() => Assert.Equal("a b c\n", TextTable.Of([["a\nb\tc"]]));
}
