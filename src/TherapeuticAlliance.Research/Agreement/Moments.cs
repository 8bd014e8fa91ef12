using System;
using System.Linq;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>Means and sums of squares and products of two columns of the same length.</summary>
internal readonly struct Moments
{
    internal Moments(double[] first, double[] second)
    {
        Count = first.Length;
        FirstMean = first.Average();
        SecondMean = second.Average();
        double firstMean = FirstMean, secondMean = SecondMean;
        FirstSquares = first.Sum(value => (value - firstMean) * (value - firstMean));
        SecondSquares = second.Sum(value => (value - secondMean) * (value - secondMean));
        Products = first.Zip(second, (one, two) => (one - firstMean) * (two - secondMean)).Sum();
    }

    internal int Count { get; }

    internal double FirstMean { get; }

    internal double SecondMean { get; }

    internal double FirstSquares { get; }

    internal double SecondSquares { get; }

    internal double Products { get; }

    internal double Correlation => Products / Math.Sqrt(FirstSquares * SecondSquares);

    // A rest of rounding is not variance.
    internal bool FirstVaries => Varies(FirstSquares, FirstMean);

    internal bool SecondVaries => Varies(SecondSquares, SecondMean);

    private bool Varies(double squares, double mean) => squares > Count * 1e-26 * Math.Max(mean * mean, double.Epsilon);
}
