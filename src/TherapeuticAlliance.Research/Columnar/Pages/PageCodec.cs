using System;
using System.IO;
using Parquet.Meta;
using Snappier;

namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>The bytes of a page as they were before they were compressed.</summary>
internal static class PageCodec
{
    // Three bytes of Snappy stand for 64 at most.
    private const long MostForByte = 32;

    internal static bool Reads(CompressionCodec codec) => codec is CompressionCodec.UNCOMPRESSED or CompressionCodec.SNAPPY;

    internal static ReadOnlySpan<byte> Open(CompressionCodec codec, ReadOnlySpan<byte> compressed, int length, PageMemory memory)
    {
        if (codec == CompressionCodec.UNCOMPRESSED)
        {
            return compressed;
        }

        if (length < 0 || length > MostForByte * compressed.Length || Snappy.GetUncompressedLength(compressed) != length)
        {
            throw new InvalidDataException(nameof(Snappy));
        }

        Span<byte> page = memory.Page(length);
        return page[..Snappy.Decompress(compressed, page)];
    }
}
