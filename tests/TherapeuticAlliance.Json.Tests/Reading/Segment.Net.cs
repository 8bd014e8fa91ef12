using System;
using System.Buffers;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>A piece of a document that lies in several places.</summary>
internal sealed class Segment : ReadOnlySequenceSegment<byte>
{
    private Segment(ReadOnlyMemory<byte> memory, long index)
    {
        Memory = memory;
        RunningIndex = index;
    }

    internal static ReadOnlySequence<byte> Parted(byte[] document, int first, int others)
    {
        Segment begin = new(document.AsMemory(0, first), 0), last = begin;
        for (int at = first; at < document.Length; at += others)
        {
            last = last.Append(document.AsMemory(at, Math.Min(others, document.Length - at)));
        }

        return new ReadOnlySequence<byte>(begin, 0, last, last.Memory.Length);
    }

    private Segment Append(ReadOnlyMemory<byte> memory)
    {
        var next = new Segment(memory, RunningIndex + Memory.Length);
        Next = next;
        return next;
    }
}
