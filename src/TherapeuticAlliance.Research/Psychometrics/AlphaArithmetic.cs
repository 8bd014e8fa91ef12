using System;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>The formulas of alpha, on a matrix of covariances or of correlations.</summary>
internal static class AlphaArithmetic
{
    /// <summary>k/(k−1) · (1 − tr V/1′V1), at most 1.</summary>
    internal static double Alpha(double[,] matrix)
    {
        double k = matrix.GetLength(0);
        return Magnitude.AtMostOne(k / (k - 1) * (1 - (InterItem.Trace(matrix) / InterItem.Sum(matrix))));
    }

    /// <summary>√(Q/n) with Q = 2k²/((k−1)²·(1′V1)³) · [1′V1·(tr V² + tr²V) − 2·tr V·1′V²1].</summary>
    internal static double StandardError(double[,] covariances, int rows)
    {
        double k = covariances.GetLength(0), sum = InterItem.Sum(covariances), trace = InterItem.Trace(covariances);
        double traceOfSquare = 0, sumOfSquare = 0;
        for (int i = 0; i < k; i++)
        {
            double row = 0;
            for (int j = 0; j < k; j++)
            {
                traceOfSquare += covariances[i, j] * covariances[i, j];
                row += covariances[i, j];
            }

            sumOfSquare += row * row;
        }

        double q = 2 * k * k / ((k - 1) * (k - 1) * sum * sum * sum) * ((sum * (traceOfSquare + (trace * trace))) - (2 * trace * sumOfSquare));

        // Parallel items without error: q is 0, and rounding may leave it just below.
        return Math.Sqrt(Math.Max(0, q) / rows);
    }
}
