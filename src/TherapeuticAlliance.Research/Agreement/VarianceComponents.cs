using System.Linq;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>
/// The variance between and within groups of unequal size, by one-way analysis of variance: within is MSW, between is
/// (MSB − MSW)/m₀ with m₀ = (N² − Σm²)/((g − 1)N). Between can be negative.
/// </summary>
internal sealed class VarianceComponents
{
    internal VarianceComponents(double[] values, int[] groups)
    {
        double[][] parts = [.. values.Zip(groups).GroupBy(pair => pair.Second, pair => pair.First).Select(group => group.ToArray())];
        double n = values.Length, mean = values.Average();
        double between = parts.Sum(part => part.Length * Square(part.Average() - mean)) / (parts.Length - 1);
        Within = parts.Sum(part => part.Sum(value => Square(value - part.Average()))) / (n - parts.Length);
        double size = ((n * n) - parts.Sum(part => (double)part.Length * part.Length)) / ((parts.Length - 1) * n);
        Between = (between - Within) / size;
    }

    internal double Within { get; }

    internal double Between { get; }

    private static double Square(double value) => value * value;
}
