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

        return Varies(sum, values.Length, largest) ? sum : 0;
    }

    /// <summary>Whether a sum of squared distances from the mean is more than rounding.</summary>
    /// <param name="squares">The sum.</param>
    /// <param name="count">How many values there are.</param>
    /// <param name="largest">The largest of the values, without its sign.</param>
    internal static bool Varies(double squares, int count, double largest) => squares > count * (Rounding * largest) * (Rounding * largest);

    /// <summary>Pearson's r, −1 to 1; NaN when one of the two does not vary.</summary>
    internal static double Correlation(double[] first, double[] second)
    {
        double meanFirst = Mean(first), meanSecond = Mean(second), products = 0;
        for (int i = 0; i < first.Length; i++)
        {
            products += (first[i] - meanFirst) * (second[i] - meanSecond);
        }

        double deviations = StandardDeviation(first) * StandardDeviation(second);
        return deviations > 0 ? Bounded(products / (first.Length - 1) / deviations) : double.NaN;
    }

    /// <summary>A coefficient that may come out a rounding beyond −1 or 1.</summary>
    internal static double Bounded(double coefficient) => Math.Max(-1, Math.Min(1, coefficient));

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
