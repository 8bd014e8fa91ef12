using System;

namespace TherapeuticAlliance.Internal;

/// <summary>Moments and quantiles of a few numbers. The sums run in order, so they are the same everywhere.</summary>
internal static class Sample
{
    internal static double Mean(double[] values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    // The mean of equal doubles is off by some 1e-16 of them; a distance of less than this share of the largest is none.
    private const double Rounding = 1e-13;

    /// <summary>The sum of squared distances from the mean; 0 when no distance is more than rounding.</summary>
    internal static double SumOfSquares(double[] values)
    {
        double mean = Mean(values), sum = 0, largest = 0;
        foreach (double value in values)
        {
            sum += (value - mean) * (value - mean);
            largest = Math.Max(largest, Math.Abs(value));
        }

        return sum > values.Length * (Rounding * largest) * (Rounding * largest) ? sum : 0;
    }

    /// <summary>With n − 1; NaN for a single value.</summary>
    internal static double StandardDeviation(double[] values) => Math.Sqrt(SumOfSquares(values) / (values.Length - 1));

    internal static double Median(double[] values)
    {
        double[] sorted = (double[])values.Clone();
        Array.Sort(sorted);
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
    }
}
