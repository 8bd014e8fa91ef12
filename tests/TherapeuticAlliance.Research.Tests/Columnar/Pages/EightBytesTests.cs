using System;
using System.Linq;
using FsCheck.Xunit;
using TherapeuticAlliance.Research.Columnar.Pages;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar.Pages;

/// <summary>Numbers go to the places that have one, with and without the processor's instruction.</summary>
public sealed class EightBytesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Numbers_go_to_their_places_in_turn(bool isFast)
    {
        var spread = new byte[10];

        int count = EightBytes.Spread([7, 8, 9, 10, 11, 12, 13, 14], [1, 0, 1, 1, 0, 0, 1, 1, 1, 1], 255, spread, isFast && EightBytes.IsFast);

        Assert.Equal([7, 255, 8, 9, 255, 255, 10, 11, 12, 13], spread);
        Assert.Equal(7, count);
    }

    [Property]
    public void Both_ways_agree(bool[] places, byte other)
    {
        byte[] levels = [.. places.Select(isThere => isThere ? (byte)1 : (byte)0)];
        byte[] numbers = [.. Enumerable.Range(0, places.Count(isThere => isThere)).Select(i => (byte)(i * 37))];
        byte[] fast = new byte[places.Length], plain = new byte[places.Length];

        Assert.Equal(
            EightBytes.Spread(numbers, levels, other, plain, isFast: false),
            EightBytes.Spread(numbers, levels, other, fast, EightBytes.IsFast));
        Assert.Equal(plain, fast);
    }
}
