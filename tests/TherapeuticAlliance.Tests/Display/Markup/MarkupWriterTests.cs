using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Display.Markup;
using Xunit;

namespace TherapeuticAlliance.Tests.Display.Markup;

public sealed class MarkupWriterTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"x\" '&amp;")]
    [InlineData("\u202E\u05D0\u05D1 \u0301 \U0001F600\n\tx")]
    public void A_text_comes_back_as_it_was(string text)
    {
        string markup = new MarkupWriter().Element("p", text, ("title", text)).ToString();

        Assert.Equal(text, Parsed.Of(markup).Value);
        Assert.Equal(text.Replace('\n', ' ').Replace('\t', ' '), (string?)Parsed.Of(markup).Attribute("title"));
    }

    [Theory]
    [InlineData("\u0000\u0001\u001F", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    public void What_XML_cannot_hold_is_replaced(string text, string expected) =>
        Assert.Equal(expected, Parsed.Of(new MarkupWriter().Element("p", text).ToString()).Value);

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() =>
        Assert.Equal("\uFFFDx\uFFFD\uFFFD", Parsed.Of(new MarkupWriter().Element("p", "\uD800x\uDC00\uFFFE").ToString()).Value);

    [Property]
    public void Any_text_gives_well_formed_markup(NonNull<string> text) =>
        Assert.Empty(Parsed.Of(new MarkupWriter().Element("p", text.Get, ("title", text.Get)).ToString()).Elements());

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(1.5, "1.5")]
    [InlineData(1.25, "1.25")]
    [InlineData(10.05, "10.05")]
    [InlineData(-3.1, "-3.1")]
    [InlineData(616, "616")]
    public void A_coordinate_has_at_most_two_decimals(double value, string expected) => Assert.Equal(expected, MarkupWriter.Coordinate(value));
}
