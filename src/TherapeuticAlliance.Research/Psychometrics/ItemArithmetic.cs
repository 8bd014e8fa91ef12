using System;
using System.Linq;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>The statistics of one item.</summary>
internal static class ItemArithmetic
{
    private const double Rounded = 1e-12;

    internal static ItemStatistic Of(InterItem items, int item, string code)
    {
        double[,] rest = InterItem.Without(items.Covariances, item), standardRest = InterItem.Without(items.Correlations, item);
        bool restHasAlpha = rest.GetLength(0) > 1;
        return new ItemStatistic(code)
        {
            Mean = items.Means[item],
            StandardDeviation = items.StandardDeviation(item),
            TotalCorrelation = Bounded(InterItem.RowSum(items.Covariances, item) / (items.StandardDeviation(item) * Math.Sqrt(InterItem.Sum(items.Covariances)))),
            StandardizedTotalCorrelation = Bounded(InterItem.RowSum(items.Correlations, item) / Math.Sqrt(InterItem.Sum(items.Correlations))),
            CorrectedTotalCorrelation = Corrected(items, item),
            RestCorrelation = InterItem.Varies(rest) ? WithRest(items, item, InterItem.Sum(rest)) : null,
            AlphaWithout = restHasAlpha && InterItem.Varies(rest) ? AlphaArithmetic.Alpha(rest) : null,
            StandardizedAlphaWithout = restHasAlpha && InterItem.Varies(standardRest) ? AlphaArithmetic.Alpha(standardRest) : null,
        };
    }

    private static double WithRest(InterItem items, int item, double restVariance)
    {
        double shared = InterItem.RowSum(items.Covariances, item) - items.Covariances[item, item];
        return Bounded(shared / (items.StandardDeviation(item) * Math.Sqrt(restVariance)));
    }

    private static double? Corrected(InterItem items, int item)
    {
        if (items.SquaredMultipleCorrelations is not { } smc)
        {
            return null;
        }

        double all = InterItem.Sum(items.Correlations) - items.Count + smc.Sum();
        double corrected = all > 0 ? (InterItem.RowSum(items.Correlations, item) - 1 + smc[item]) / Math.Sqrt(all) : double.NaN;
        return Math.Abs(corrected) <= 1 + Rounded ? Bounded(corrected) : null;
    }

    // A correlation of 1 may come out a rounding above it.
    private static double Bounded(double correlation) => Math.Clamp(correlation, -1, 1);
}
