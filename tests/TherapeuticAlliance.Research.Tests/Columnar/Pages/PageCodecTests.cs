using System.IO;
using System.Linq;
using Parquet.Meta;
using Snappier;
using TherapeuticAlliance.Research.Columnar.Pages;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar.Pages;

public sealed class PageCodecTests
{
    private static readonly byte[] Page = [.. Enumerable.Range(0, 100).Select(i => (byte)(i / 10))];

    [Fact]
    public void Pages_are_plain_or_of_Snappy()
    {
        Assert.True(PageCodec.Reads(CompressionCodec.UNCOMPRESSED));
        Assert.True(PageCodec.Reads(CompressionCodec.SNAPPY));
        Assert.False(PageCodec.Reads(CompressionCodec.ZSTD));
    }

    [Fact]
    public void A_plain_page_is_itself() => Assert.Equal(Page, PageCodec.Open(CompressionCodec.UNCOMPRESSED, Page, 5, new PageMemory(0)).ToArray());

    [Fact]
    public void A_page_of_Snappy_comes_back() =>
        Assert.Equal(Page, PageCodec.Open(CompressionCodec.SNAPPY, Snappy.CompressToArray(Page), 100, new PageMemory(0)).ToArray());

    // A zero is a whole page of Snappy: one of nothing.
    [Fact]
    public void An_empty_page_is_empty() => Assert.Empty(PageCodec.Open(CompressionCodec.SNAPPY, new byte[] { 0 }, 0, new PageMemory(0)).ToArray());

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    [InlineData(-1)]
    public void A_page_of_another_length_than_its_header_says_is_damage(int length)
    {
        byte[] compressed = Snappy.CompressToArray(Page);

        Assert.Throws<InvalidDataException>(() => PageCodec.Open(CompressionCodec.SNAPPY, compressed, length, new PageMemory(0)).ToArray());
    }

    // Two bytes that claim to be 65 and 64: Snappy makes 64 of three at most, so no memory is taken for more than 32 a byte.
    [Fact]
    public void A_few_bytes_that_claim_to_be_many_are_damage() =>
        Assert.Throws<InvalidDataException>(() => PageCodec.Open(CompressionCodec.SNAPPY, new byte[] { 65, 0 }, 65, new PageMemory(0)).ToArray());

    [Fact]
    public void Memory_grows_to_what_is_asked_and_is_used_again()
    {
        var memory = new PageMemory(3);
        memory.Page(10).Fill(7);

        Assert.Equal(10, memory.Page(10).Length);
        Assert.Equal([7, 7, 7, 7], memory.Page(4).ToArray());
        Assert.Equal(25, memory.Chunk(25).Length);
        Assert.Equal((3, 3, 3), (memory.Levels.Length, memory.Entries.Length, memory.Places.Length));
    }
}
