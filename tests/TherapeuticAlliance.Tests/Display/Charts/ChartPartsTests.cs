using System.Collections.Generic;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Charts;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Tests.Display.Charts;

public sealed class ChartPartsTests
{
    [Theory]
    [InlineData("a  b\tc\r\nd", 10, "a b c d")]
    [InlineData("abcde", 5, "abcde")]
    [InlineData("abcdefgh", 5, "abcde|fgh")]
    [InlineData("ab cd ef", 5, "ab cd|ef")]
    [InlineData("ab cdefghij", 5, "ab|cdefg|hij")]
    [InlineData("\u1100\u1100\u1100", 4, "\u1100\u1100|\u1100")]
    [InlineData("\u10FF\u10FF\u10FF\u10FF", 4, "\u10FF\u10FF\u10FF\u10FF")]
    [InlineData("\U0001F600\U0001F600", 2, "\U0001F600|\U0001F600")]
    [InlineData("", 5, "")]
    public void A_text_is_broken_where_it_gets_too_wide_and_wide_letters_count_twice(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join("|", WrappedText.Of(text, width)));

    [Fact]
    public void A_letter_is_about_7_wide_and_a_wide_one_twice_that()
    {
        Assert.Equal(14.4, WrappedText.WidthOf("ab"), 10);
        Assert.Equal(28.8, WrappedText.WidthOf("\u4F1A\u8BDD"), 10);
    }

    // A first word of 40 letters is 288 wide: the second mark stands at 24 + 12 + 288 + 17 = 341, and 48 letters end at 698.6 of 704.
    [Theory]
    [InlineData(48, 341, 0)]
    [InlineData(49, 24, 19)]
    public void A_legend_takes_another_line_where_a_word_has_no_room(int letters, double x, double below)
    {
        List<(double X, double Y)> drawn = [];
        Legend legend = new Legend().Add(new string('a', 40), (at, y) => drawn.Add((at, y))).Add(new string('b', letters), (at, y) => drawn.Add((at, y)));
        var canvas = new Canvas(DisplayOptions.Default, "title", []);
        string[] marks = Marks.Of(canvas.DrawSmall(720, 200, "story", _ => legend.Draw(canvas, 100)));

        Assert.Equal(below, legend.MoreHeight);
        Assert.Equal([(24, 100), (x, 100 + below)], drawn);
        Assert.Equal(["36 105: " + new string('a', 40), (x + 12) + " " + (105 + below) + ": " + new string('b', letters)], marks);
    }

    [Theory]
    [InlineData(2, "2")]
    [InlineData(1234.5, "1234.5")]
    [InlineData(2.346, "2.35")]
    [InlineData(-0.25, "-0.25")]
    public void A_number_for_people_has_at_most_two_decimals(double value, string text) => Assert.Equal(text, PlainNumber.Of(value, TextProvider.English));

    [Theory]
    [InlineData(0, "< 0.001", "< 0,001")]
    [InlineData(0.00099, "< 0.001", "< 0,001")]
    [InlineData(0.001, "0.001", "0,001")]
    [InlineData(0.25, "0.250", "0,250")]
    [InlineData(1, "1.000", "1,000")]
    public void A_probability_has_three_decimals_and_is_never_zero(double p, string english, string german)
    {
        Assert.Equal(english, PlainNumber.Probability(p, TextProvider.English));
        Assert.Equal(german, PlainNumber.Probability(p, TextProvider.German));
    }
}
