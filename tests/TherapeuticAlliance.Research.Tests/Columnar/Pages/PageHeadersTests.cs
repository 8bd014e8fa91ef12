using System;
using System.IO;
using Parquet.Meta;
using TherapeuticAlliance.Research.Columnar.Pages;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar.Pages;

/// <summary>
/// Headers as Thrift's compact protocol has them, byte by byte: a field is its distance from the one before and its type, four bits each (5 a
/// number, 8 bytes, 9 a list, 12 a structure), or 0, its type and its id; numbers are zigzag varints; 0 ends a structure.
/// </summary>
public sealed class PageHeadersTests
{
    [Fact]
    public void The_header_of_a_page_of_data_is_read()
    {
        PageHeader header = PageHeaders.Read(
            [
                0x15, 0, 0x15, 0xC8, 0x01, 0x15, 120, // type 0, 100 bytes uncompressed, 60 compressed
                0x15, 9, 0x1C, 0x15, 100, 0x15, 16, 0x15, 6, 0x15, 6, 0x1C, 0x18, 2, 7, 7, 0, 0, // a checksum; 50 values, dictionary, levels in runs, statistics
                0, 99,
            ],
            out int length);

        Assert.Equal((100, 60), (header.UncompressedPageSize, header.CompressedPageSize));
        Assert.Equal((50, Encoding.RLE_DICTIONARY, Encoding.RLE), (header.DataPageHeader!.NumValues, header.DataPageHeader.Encoding, header.DataPageHeader.DefinitionLevelEncoding));
        Assert.Null(header.DictionaryPageHeader);
        Assert.Equal(26, length);
    }

    [Fact]
    public void The_header_of_a_page_of_a_dictionary_is_read()
    {
        PageHeader header = PageHeaders.Read([0x15, 4, 0x15, 24, 0x15, 24, 0x4C, 0x15, 6, 0x15, 0, 0x11, 0, 0], out int length);

        Assert.Equal((12, 12, 3), (header.UncompressedPageSize, header.CompressedPageSize, header.DictionaryPageHeader!.NumValues));
        Assert.Null(header.DataPageHeader);
        Assert.Equal(14, length);
    }

    // Unknown fields: a list of two truths (a byte each), one of sixteen bytes, a truth, a byte, a double, a list of two structures.
    [Fact]
    public void What_is_not_known_is_passed_over()
    {
        PageHeader header = PageHeaders.Read(
            [
                0x15, 0, 0x89, 0x21, 1, 2, 0x19, 0xF3, 16, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
                0x11, 0x13, 44, 0x17, 1, 2, 3, 4, 5, 6, 7, 8, 0x19, 0x2C, 0x15, 3, 0, 0x15, 5, 0, 0x05, 4, 40, 0,
            ],
            out int length);

        Assert.Equal((20, 49), (header.UncompressedPageSize, length));
    }

    [Theory]
    [InlineData(19, -10)]
    [InlineData(20, 10)]
    [InlineData(1, -1)]
    public void Numbers_are_zigzags(byte written, int number)
    {
        Assert.Equal(number, PageHeaders.Read([0x25, written, 0], out _).UncompressedPageSize);
    }

    [Fact]
    public void A_number_of_more_bits_than_a_size_has_is_damage() =>
        Assert.Throws<OverflowException>(() => PageHeaders.Read([0x25, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 1, 0], out _));

    [Fact]
    public void A_number_that_does_not_end_is_damage() =>
        Assert.Throws<InvalidDataException>(() => PageHeaders.Read([0x25, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0], out _));

    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    public void Bytes_beyond_the_end_are_damage(byte length) => Assert.Throws<InvalidDataException>(() => PageHeaders.Read([0x18, length, 1, 2], out _));

    [Fact]
    public void A_map_is_no_part_of_a_header() => Assert.Throws<InvalidDataException>(() => PageHeaders.Read([0x1B, 0, 0], out _));

    [Fact]
    public void A_header_that_ends_early_is_damage() => Assert.Throws<IndexOutOfRangeException>(() => PageHeaders.Read([0x15], out _));

    // Structures in structures, 16 of them at most.
    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void A_header_is_not_deeper_than_sixteen(int depth, bool isRead)
    {
        var bytes = new byte[(2 * depth) + 1];
        bytes.AsSpan(0, depth).Fill(0x1C);
        int Read()
        {
            _ = PageHeaders.Read(bytes, out int length);
            return length;
        }

        if (isRead)
        {
            Assert.Equal((2 * depth) + 1, Read());
        }
        else
        {
            Assert.Throws<InvalidDataException>(() => Read());
        }
    }
}
