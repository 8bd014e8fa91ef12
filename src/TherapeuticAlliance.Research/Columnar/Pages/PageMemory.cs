using System;

namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>Memory for the bytes of one column of one row group and for one of its pages, which all columns use in turn.</summary>
internal sealed class PageMemory(int rows)
{
    private byte[] _chunk = [];
    private byte[] _page = [];

    /// <summary>Gets for each row of a page 1 where there is a value and 0 where there is none.</summary>
    internal byte[] Levels { get; } = new byte[rows];

    /// <summary>Gets the number of an entry of the dictionary for each value of a page.</summary>
    internal byte[] Entries { get; } = new byte[rows];

    /// <summary>Gets the number of an entry for each row of a page.</summary>
    internal byte[] Places { get; } = new byte[rows];

    internal Span<byte> Chunk(int length) => Of(ref _chunk, length);

    internal Span<byte> Page(int length) => Of(ref _page, length);

    private static Span<byte> Of(ref byte[] memory, int length)
    {
        if (memory.Length < length)
        {
            memory = new byte[Math.Max(length, memory.Length * 2)];
        }

        return memory.AsSpan(0, length);
    }
}
