using System;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>Eight small numbers at a time, a byte each: by one instruction where the processor has it, else one after another.</summary>
internal static class EightBytes
{
    internal const int Count = 8;

    private const ulong Ones = 0x0101_0101_0101_0101;

    internal static bool IsFast => Bmi2.X64.IsSupported;

    /// <summary>Takes eight numbers of so many bits each apart, the first of which has the lowest bits.</summary>
    internal static ulong Unpack(ulong packed, int bits, bool isFast) =>
        isFast ? Bmi2.X64.ParallelBitDeposit(packed, Ones * ((1UL << bits) - 1)) : Unpacked(packed, bits);

    /// <summary>Puts numbers one after another to the places that have a 1; the other places get a number of their own.</summary>
    /// <returns>How many numbers were put.</returns>
    internal static int Spread(ReadOnlySpan<byte> numbers, ReadOnlySpan<byte> places, byte other, Span<byte> spread, bool isFast)
    {
        int next = 0, row = 0;
        for (; isFast && row + Count <= spread.Length && next + Count <= numbers.Length; row += Count)
        {
            ulong isThere = BinaryPrimitives.ReadUInt64LittleEndian(places[row..]);
            ulong mask = isThere * byte.MaxValue;
            ulong there = Bmi2.X64.ParallelBitDeposit(BinaryPrimitives.ReadUInt64LittleEndian(numbers[next..]), mask);
            BinaryPrimitives.WriteUInt64LittleEndian(spread[row..], there | (~mask & (Ones * other)));
            next += BitOperations.PopCount(isThere);
        }

        for (; row < spread.Length; row++)
        {
            spread[row] = places[row] == 0 ? other : numbers[next++];
        }

        return next;
    }

    private static ulong Unpacked(ulong packed, int bits)
    {
        ulong unpacked = 0;
        for (int i = 0; i < Count; i++)
        {
            unpacked |= ((packed >> (i * bits)) & ((1UL << bits) - 1)) << (i * Count);
        }

        return unpacked;
    }
}
