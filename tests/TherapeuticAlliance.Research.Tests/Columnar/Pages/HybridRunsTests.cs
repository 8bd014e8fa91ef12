using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck.Xunit;
using TherapeuticAlliance.Research.Columnar.Pages;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar.Pages;

/// <summary>Runs as the specification of Parquet has them ("Run Length Encoding / Bit-Packing Hybrid"); the bytes are worked out by hand.</summary>
public sealed class HybridRunsTests
{
    private static readonly bool[] FastAndPlain = EightBytes.IsFast ? [true, false] : [false];

    public static TheoryData<bool> Ways { get; } = [.. FastAndPlain];

    // The example of the specification: the numbers 0 to 7 of three bits each are the bytes 10001000 11000110 11111010.
    [Theory]
    [MemberData(nameof(Ways))]
    public void Packed_numbers_come_apart(bool isFast) =>
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], Decode([0b11, 0b10001000, 0b11000110, 0b11111010], 3, 8, isFast));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_run_is_one_number_as_often_as_its_header_says(bool isFast) =>
        Assert.Equal([.. Enumerable.Repeat((byte)5, 200), 0, 1], Decode([0b10010000, 0b11, 5, 0b11, 0b00001000, 0, 0], 3, 202, isFast));

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_packed_beyond_the_last_number_is_left(bool isFast) =>
        Assert.Equal([0, 1, 2], Decode([0b11, 0b10001000, 0b11000110, 0b11111010], 3, 3, isFast));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Numbers_that_are_cut_off_are_damage(bool isFast) =>
        Assert.ThrowsAny<ArgumentException>(() => Decode([0b11, 0b10001000], 3, 8, isFast));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_number_of_more_bits_than_there_are_is_damage(bool isFast) =>
        Assert.Throws<InvalidDataException>(() => Decode([16, 4], 2, 8, isFast));

    [Property]
    public void Whatever_is_encoded_comes_back(byte width, byte[] numbers, byte[] lengths)
    {
        int bits = 1 + (width % HybridRuns.MaxBits);
        byte[] all = [.. numbers.SelectMany((number, i) => Enumerable.Repeat((byte)(number & ((1 << bits) - 1)), 1 + (i < lengths.Length ? lengths[i] : 0)))];
        byte[] runs = Encode(all, bits, lengths.Length);

        foreach (bool isFast in FastAndPlain)
        {
            Assert.Equal(all, Decode(runs, bits, all.Length, isFast));
        }
    }

    private static byte[] Decode(byte[] runs, int bits, int count, bool isFast)
    {
        var numbers = new byte[count];
        HybridRuns.Decode(runs, bits, numbers, isFast);
        return numbers;
    }

    // By turns a run of equal numbers and groups of eight packed bit by bit, as plainly as can be.
    private static byte[] Encode(byte[] numbers, int bits, int seed)
    {
        var runs = new List<byte>();
        for (int at = 0, turn = seed; at < numbers.Length; turn++)
        {
            int equal = numbers.Skip(at).TakeWhile(number => number == numbers[at]).Count();
            int count = turn % 2 == 0 ? equal : Math.Min(8 * (1 + (turn % 5)), numbers.Length - at);
            int groups = (count + 7) / 8;
            runs.AddRange(Varint(turn % 2 == 0 ? count << 1 : (groups << 1) | 1));
            runs.AddRange(turn % 2 == 0 ? [numbers[at]] : Pack(numbers.AsSpan(at, count), bits, groups));
            at += count;
        }

        return [.. runs];
    }

    private static byte[] Pack(ReadOnlySpan<byte> numbers, int bits, int groups)
    {
        var packed = new byte[groups * bits];
        for (int bit = 0; bit < numbers.Length * bits; bit++)
        {
            packed[bit / 8] |= (byte)(((numbers[bit / bits] >> (bit % bits)) & 1) << (bit % 8));
        }

        return packed;
    }

    private static IEnumerable<byte> Varint(int value)
    {
        for (; value > 127; value >>= 7)
        {
            yield return (byte)((value & 127) | 128);
        }

        yield return (byte)value;
    }
}
