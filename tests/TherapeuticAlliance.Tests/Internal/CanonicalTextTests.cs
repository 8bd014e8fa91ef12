using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

/// <summary>The hashes are those of <c>sha256sum</c> over the text that is said beside them.</summary>
public sealed class CanonicalTextTests
{
    [Fact]
    public void A_text_has_its_length_in_front()
    {
        // printf '3:a;b;' | sha256sum, and of '1:a;1:b;'.
        Assert.Equal("4283d260f05ecc158123ff016c7db954c3846f6db4442797dd46c697672e25f0", new CanonicalText().Add("a;b").Hash());
        Assert.Equal("d3bfd0a218bb20b3c8a571e4fff25d38b41887aa708d3f87c0fa2ae170bed6d9", new CanonicalText().Add("a", "b").Hash());
    }

    [Fact]
    public void A_whole_number_is_written_in_digits()
    {
        // '7;' and '7;-12;'.
        Assert.Equal("74e0ff2d1a35ba5703e9617793390c0427e9c90e91ad69f40bfc6dd016b569bc", new CanonicalText().Add(7L).Hash());
        Assert.Equal("96c4f46786da42867bcfb4812a0f1d6f03dd5028b8404a2ccca46c4cd8744b18", new CanonicalText().Add(7L, -12L).Hash());
    }

    [Fact]
    public void A_double_is_its_bits()
    {
        // 0.5 is 0x3fe0000000000000: '3fe0000000000000;'.
        Assert.Equal("18c00631bbcc3146c232929c9df8332a75797b0574a0bb3509592c39fe90626c", new CanonicalText().Add(0.5).Hash());
        Assert.Equal("18c00631bbcc3146c232929c9df8332a75797b0574a0bb3509592c39fe90626c", new CanonicalText().Add((double?)0.5).Hash());
    }

    [Fact]
    public void Zero_has_one_spelling_and_so_has_what_is_not_set()
    {
        // '0000000000000000;' and 'ffffffffffffffff;'.
        Assert.Equal("d3c05dbc449a83ddf6c4b001659541829542fb764125947f5cc58f19fd017961", new CanonicalText().Add(0.0).Hash());
        Assert.Equal("d3c05dbc449a83ddf6c4b001659541829542fb764125947f5cc58f19fd017961", new CanonicalText().Add(-0.0).Hash());
        Assert.Equal("17d5771e04875bbdac64c1e8b580a64c21134f8927363ab8ca8cb24b43434701", new CanonicalText().Add(double.NaN).Hash());
        Assert.Equal("17d5771e04875bbdac64c1e8b580a64c21134f8927363ab8ca8cb24b43434701", new CanonicalText().Add((double?)null).Hash());
    }
}
