using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// Every way to part the items into two halves of equal size (of sizes that differ by one when their number is odd), and the
/// reliability 1 − t′Rt/1′R1 of each, where t is +1 for one half and −1 for the other.
/// </summary>
internal sealed class Halves
{
    /// <summary>Above this, the halves are too many to look at them all.</summary>
    internal const int MaxItems = 24;

    private readonly double[,] _correlations;
    private readonly int _items;

    private Halves(double[,] correlations)
    {
        _correlations = correlations;
        _items = correlations.GetLength(0);
    }

    internal double Highest { get; private set; } = double.NegativeInfinity;

    internal double Lowest { get; private set; } = double.PositiveInfinity;

    internal double Mean { get; private set; }

    /// <summary>The positions of one half of the best parting, that with the first item.</summary>
    internal IReadOnlyList<int> Best { get; private set; } = [];

    /// <summary>Looks at all halves, or returns null when they are too many.</summary>
    internal static Halves? Of(double[,] correlations)
    {
        var halves = new Halves(correlations);
        if (halves._items > MaxItems)
        {
            return null;
        }

        halves.LookAtAll();
        return halves;
    }

    // In the order of a Gray code, in which one item changes sides at a time, so that a step costs one row of the matrix.
    // The first item stays where it is, since a parting and its mirror image are the same.
    private void LookAtAll()
    {
        int[] signs = [.. Enumerable.Repeat(1, _items)];
        double[] sums = [.. Enumerable.Range(0, _items).Select(i => Enumerable.Range(0, _items).Sum(j => _correlations[i, j]))];
        double all = sums.Sum(), contrast = all, total = 0;
        int count = 0, onOtherSide = 0;
        uint best = 0;
        for (uint step = 1; step < 1u << (_items - 1); step++)
        {
            int item = BitOperations.TrailingZeroCount(step) + 1;
            contrast += Flip(item, signs, sums);
            onOtherSide -= signs[item];
            if (Math.Abs(_items - (2 * onOtherSide)) > 1)
            {
                continue;
            }

            double reliability = Magnitude.AtMostOne(1 - (contrast / all));
            best = reliability > Highest ? step ^ (step >> 1) : best;
            Highest = Math.Max(Highest, reliability);
            Lowest = Math.Min(Lowest, reliability);
            total += reliability;
            count++;
        }

        Mean = total / count;
        Best = [0, .. Enumerable.Range(1, _items - 1).Where(item => (best >> (item - 1) & 1) == 0)];
    }

    // Turns the sign of an item and returns by how much t′Rt changes; sums holds Rt.
    private double Flip(int item, int[] signs, double[] sums)
    {
        double change = -4 * signs[item] * (sums[item] - (signs[item] * _correlations[item, item]));
        for (int i = 0; i < _items; i++)
        {
            sums[i] -= 2 * signs[item] * _correlations[i, item];
        }

        signs[item] = -signs[item];
        return change;
    }
}
