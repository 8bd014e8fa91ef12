using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>How the items of complete rows go together: means, covariances, correlations and what follows from these.</summary>
internal sealed class InterItem
{
    // A smallest eigenvalue of the correlations below this is a rest of rounding: the items are collinear.
    private const double SmallestEigenvalue = 1e-10;

    private readonly Lazy<double[]?> _squaredMultipleCorrelations;
    private readonly Lazy<Halves?> _halves;

    internal InterItem(double[][] rows, int items)
    {
        Rows = rows;
        Means = [.. Enumerable.Range(0, items).Select(item => rows.Length == 0 ? 0 : rows.Average(row => row[item]))];
        Constant = [.. Enumerable.Range(0, items).Select(item => rows.Length == 0 || !Rounding.Varies([.. rows.Select(row => row[item])]))];
        Covariances = new double[items, items];
        Correlations = new double[items, items];
        Fill();
        _squaredMultipleCorrelations = new Lazy<double[]?>(FindSquaredMultipleCorrelations);
        _halves = new Lazy<Halves?>(() => Halves.Of(Correlations));
    }

    internal double[][] Rows { get; }

    internal double[] Means { get; }

    /// <summary>Whether all values of an item are the same, but for rounding.</summary>
    internal bool[] Constant { get; }

    internal double[,] Covariances { get; }

    internal double[,] Correlations { get; }

    internal int Count => Means.Length;

    /// <summary>1 − 1/[R⁻¹]ᵢᵢ for each item, or null where R has no inverse: collinear items, or no more rows than items.</summary>
    internal double[]? SquaredMultipleCorrelations => _squaredMultipleCorrelations.Value;

    /// <summary>All halves of the items, or null where these are too many.</summary>
    internal Halves? Halves => _halves.Value;

    internal double StandardDeviation(int item) => Math.Sqrt(Covariances[item, item]);

    /// <summary>Returns whether a sum of items varies, and not only by rounding.</summary>
    internal static bool Varies(double[,] covariances) =>
        Sum(covariances) > 1e-12 * covariances.Cast<double>().Sum(Math.Abs);

    internal static double Sum(double[,] matrix) => matrix.Cast<double>().Sum();

    internal static double RowSum(double[,] matrix, int row) => Enumerable.Range(0, matrix.GetLength(1)).Sum(j => matrix[row, j]);

    internal static double Trace(double[,] matrix) => Enumerable.Range(0, matrix.GetLength(0)).Sum(i => matrix[i, i]);

    /// <summary>Returns a matrix without a row and its column.</summary>
    internal static double[,] Without(double[,] matrix, int item)
    {
        int size = matrix.GetLength(0) - 1;
        var rest = new double[size, size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                rest[i, j] = matrix[i < item ? i : i + 1, j < item ? j : j + 1];
            }
        }

        return rest;
    }

    private void Fill()
    {
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                Covariances[i, j] = Covariances[j, i] = Constant[i] || Constant[j] ? 0 : Covariance(i, j);
            }

            for (int j = 0; j <= i; j++)
            {
                Correlations[i, j] = Correlations[j, i] = i == j ? 1 : Correlation(i, j);
            }
        }
    }

    private double Covariance(int i, int j) =>
        Rows.Sum(row => (row[i] - Means[i]) * (row[j] - Means[j])) / (Rows.Length - 1);

    private double Correlation(int i, int j) => Constant[i] || Constant[j]
        ? 0
        : Math.Clamp(Covariances[i, j] / Math.Sqrt(Covariances[i, i] * Covariances[j, j]), -1, 1);

    private double[]? FindSquaredMultipleCorrelations()
    {
        Matrix<double> correlations = Matrix<double>.Build.DenseOfArray(Correlations);
        if (Rows.Length <= Count || correlations.Evd(Symmetricity.Symmetric).EigenValues.Min(value => value.Real) < SmallestEigenvalue)
        {
            return null;
        }

        return [.. correlations.Inverse().Diagonal().Select(value => 1 - (1 / value))];
    }
}
