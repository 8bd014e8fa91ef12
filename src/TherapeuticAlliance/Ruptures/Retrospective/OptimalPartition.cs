using System.Collections.Generic;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// The partition of a sequence that minimises the squared distances from the segment means plus a penalty for each border,
/// exactly, by going through every last border (Jackson et al. 2005, doi 10.1109/LSP.2001.838216; the answer of PELT, Killick,
/// Fearnhead and Eckley 2012, doi 10.1080/01621459.2012.737745, is the same).
/// </summary>
internal static class OptimalPartition
{
    // What rounding may add to a cost; a border must gain more.
    private const double Rounding = 1e-9;

    /// <summary>The position after each segment but the last, ascending.</summary>
    /// <param name="values">In standard deviations.</param>
    /// <param name="penalty">For each border.</param>
    /// <param name="least">The fewest values in a segment.</param>
    internal static IReadOnlyList<int> Borders(double[] values, double penalty, int least)
    {
        int n = values.Length;
        double[] cost = new double[n + 1];
        int[] start = new int[n + 1];
        for (int end = 1; end <= n; end++)
        {
            (cost[end], start[end]) = Cheapest(values, cost, end, penalty, least);
        }

        return Walk(start, n);
    }

    // The last segment backwards from its end, its squared distances from the mean updated without cancellation (Welford).
    private static (double Cost, int Start) Cheapest(double[] values, double[] cost, int end, double penalty, int least)
    {
        (double Cost, int Start) best = (double.PositiveInfinity, 0);
        double mean = 0, squares = 0;
        for (int start = end - 1; start >= 0; start--)
        {
            double distance = values[start] - mean;
            mean += distance / (end - start);
            squares += distance * (values[start] - mean);
            double candidate = cost[start] + squares + penalty;
            if (end - start >= least && candidate < best.Cost + Rounding)
            {
                best = (candidate, start);
            }
        }

        return best;
    }

    private static List<int> Walk(int[] start, int end)
    {
        var borders = new List<int>();
        for (int at = start[end]; at > 0; at = start[at])
        {
            borders.Insert(0, at);
        }

        return borders;
    }
}
