using System;
using System.Linq;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>Means and sums of squares and products of two columns of the same length.</summary>
internal readonly struct Moments
{
    internal Moments(double[] first, double[] second)
        : this(first, second, Rounding.Largest(first), Rounding.Largest(second))
    {
    }

    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="firstLargest">The largest of the values that the first column was computed from.</param>
    /// <param name="secondLargest">The same for the second.</param>
    internal Moments(double[] first, double[] second, double firstLargest, double secondLargest)
    {
        Count = first.Length;
        FirstMean = first.Average();
        SecondMean = second.Average();
        double firstMean = FirstMean, secondMean = SecondMean;
        FirstSquares = first.Sum(value => (value - firstMean) * (value - firstMean));
        SecondSquares = second.Sum(value => (value - secondMean) * (value - secondMean));
        Products = first.Zip(second, (one, two) => (one - firstMean) * (two - secondMean)).Sum();
        FirstVaries = Rounding.Varies(FirstSquares / Count, firstLargest);
        SecondVaries = Rounding.Varies(SecondSquares / Count, secondLargest);
    }

    internal int Count { get; }

    internal double FirstMean { get; }

    internal double SecondMean { get; }

    internal double FirstSquares { get; }

    internal double SecondSquares { get; }

    internal double Products { get; }

    internal double Correlation => Math.Clamp(Products / Math.Sqrt(FirstSquares) / Math.Sqrt(SecondSquares), -1, 1);

    internal bool FirstVaries { get; }

    internal bool SecondVaries { get; }
}
