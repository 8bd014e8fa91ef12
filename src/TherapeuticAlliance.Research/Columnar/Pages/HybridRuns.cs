using System;
using System.Buffers.Binary;
using System.IO;

namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>
/// Parquet's hybrid of runs of one number and packed numbers, of at most eight bits each, into a byte for each number. Levels and the
/// numbers of a dictionary's entries are written so.
/// </summary>
internal static class HybridRuns
{
    internal const int MaxBits = 8;

    internal static void Decode(ReadOnlySpan<byte> runs, int bits, Span<byte> numbers) => Decode(runs, bits, numbers, EightBytes.IsFast);

    internal static void Decode(ReadOnlySpan<byte> runs, int bits, Span<byte> numbers, bool isFast)
    {
        int at = 0;
        while (!numbers.IsEmpty)
        {
            uint header = Header(runs, ref at);
            int count = (int)Math.Min((header & 1) == 0 ? header >> 1 : (header >> 1) * (long)EightBytes.Count, numbers.Length);
            if ((header & 1) == 0)
            {
                numbers[..count].Fill(Repeated(runs[at++], bits));
            }
            else
            {
                Unpack(runs[at..], bits, numbers[..count], isFast);
                at = (int)Math.Min(at + ((header >> 1) * (long)bits), runs.Length);
            }

            numbers = numbers[count..];
        }
    }

    private static byte Repeated(byte number, int bits) => number >> bits == 0 ? number : throw new InvalidDataException(nameof(HybridRuns));

    private static uint Header(ReadOnlySpan<byte> runs, ref int at)
    {
        uint header = 0;
        for (int shift = 0; shift < 32; shift += 7)
        {
            byte next = runs[at++];
            header |= (uint)(next & 127) << shift;
            if (next < 128)
            {
                return header;
            }
        }

        throw new InvalidDataException(nameof(HybridRuns));
    }

    // Eight numbers take as many bytes as each has bits.
    private static void Unpack(ReadOnlySpan<byte> packed, int bits, Span<byte> numbers, bool isFast)
    {
        int at = 0, next = 0;
        for (; next + EightBytes.Count <= numbers.Length && at + sizeof(ulong) <= packed.Length; next += EightBytes.Count, at += bits)
        {
            ulong eight = EightBytes.Unpack(BinaryPrimitives.ReadUInt64LittleEndian(packed[at..]), bits, isFast);
            BinaryPrimitives.WriteUInt64LittleEndian(numbers[next..], eight);
        }

        Span<byte> last = stackalloc byte[sizeof(ulong)];
        for (; next < numbers.Length; next += EightBytes.Count, at += bits)
        {
            int count = Math.Min(EightBytes.Count, numbers.Length - next);
            last.Clear();
            packed.Slice(at, Math.Min(bits, Math.Max(packed.Length - at, ((count * bits) + 7) / 8))).CopyTo(last);
            BinaryPrimitives.WriteUInt64LittleEndian(last, EightBytes.Unpack(BinaryPrimitives.ReadUInt64LittleEndian(last), bits, isFast));
            last[..count].CopyTo(numbers[next..]);
        }
    }
}
