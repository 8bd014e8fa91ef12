using System;
using System.Linq;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// One factor by minimum residuals: the loadings l that make Σ (rᵢⱼ − lᵢlⱼ)² over all pairs smallest. With the others fixed,
/// the best lᵢ is Σⱼ rᵢⱼlⱼ / Σⱼ lⱼ², j ≠ i; taking the items in turn goes down to the minimum. The uniqueness 1 − l² of an item
/// is kept at .005 or more, as in psych.
/// </summary>
internal static class MinimumResidual
{
    internal const int MaxSteps = 10_000;

    internal static readonly double HighestLoading = Math.Sqrt(1 - 0.005);

    private const double Tolerance = 1e-13;

    /// <summary>Returns the loadings, their sum positive, or null when they do not settle.</summary>
    internal static double[]? Loadings(double[,] correlations)
    {
        double[] loadings = Start(correlations);
        for (int step = 0; step < MaxSteps; step++)
        {
            double change = Step(correlations, loadings);
            if (double.IsNaN(change))
            {
                return null;
            }

            if (change < Tolerance)
            {
                double sign = loadings.Sum() < 0 ? -1 : 1;
                return [.. loadings.Select(loading => sign * loading)];
            }
        }

        return null;
    }

    // The correlations of the items with their sum: near a solution wherever the items belong together.
    private static double[] Start(double[,] correlations)
    {
        double all = Math.Sqrt(InterItem.Sum(correlations));
        return [.. Enumerable.Range(0, correlations.GetLength(0)).Select(i => Bounded(InterItem.RowSum(correlations, i) / all))];
    }

    private static double Step(double[,] correlations, double[] loadings)
    {
        double change = 0;
        for (int i = 0; i < loadings.Length; i++)
        {
            double squares = 0, products = 0;
            for (int j = 0; j < loadings.Length; j++)
            {
                squares += j == i ? 0 : loadings[j] * loadings[j];
                products += j == i ? 0 : loadings[j] * correlations[i, j];
            }

            double better = Bounded(products / squares);
            change = Math.Max(change, Math.Abs(better - loadings[i]));
            loadings[i] = better;
        }

        return change;
    }

    private static double Bounded(double loading) => Math.Clamp(loading, -HighestLoading, HighestLoading);
}
