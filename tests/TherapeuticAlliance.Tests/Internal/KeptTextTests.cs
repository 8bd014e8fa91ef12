using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

/// <summary>A character beyond U+FFFF is two halves, which must not stand alone: no UTF-8 could hold them.</summary>
public sealed class KeptTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("a\uD83D\uDE00b\uD83D\uDE00")]
    [InlineData("\uFFFD\u00E4\u4F1A")]
    public void A_text_that_is_whole_stays_as_it_is(string text) => Assert.Equal(text, KeptText.Repaired(text));

    // In one test, since a test's name could not hold them either.
    [Fact]
    public void Each_half_that_stands_alone_is_replaced()
    {
        (string Text, string Repaired)[] cases =
        [
            ("\uD83D", "\uFFFD"), ("\uDE00", "\uFFFD"), ("x\uD83D", "x\uFFFD"), ("\uD83Dx", "\uFFFDx"), ("x\uDE00y", "x\uFFFDy"),
            ("\uDE00\uD83D", "\uFFFD\uFFFD"), ("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"), ("\uD83D\uDE00\uDE00", "\uD83D\uDE00\uFFFD"),
        ];

        Assert.All(cases, one => Assert.Equal(one.Repaired, KeptText.Repaired(one.Text)));
    }
}
