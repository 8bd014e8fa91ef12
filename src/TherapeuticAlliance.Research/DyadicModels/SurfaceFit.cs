using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>The polynomial of second degree in two ratings, by least squares.</summary>
internal sealed class SurfaceFit
{
    // Columns of length 1 whose smallest singular value is below this are linear combinations of one another.
    private const double SmallestSingularValue = 1e-9;

    private readonly Vector<double> _coefficients;
    private readonly Matrix<double> _covariance;

    private SurfaceFit(Matrix<double> x, Vector<double> y)
    {
        Rows = y.Count;
        _coefficients = x.QR().Solve(y);
        double residual = (y - (x * _coefficients)).DotProduct(y - (x * _coefficients));
        Vector<double> centered = y - y.Average();
        double total = centered.DotProduct(centered);
        OutcomeVaries = Rounding.Varies(total / Rows, y.AbsoluteMaximum());
        RSquared = 1 - (residual / total);
        _covariance = x.TransposeThisAndMultiply(x).Inverse() * (residual / (Rows - x.ColumnCount));
    }

    internal int Rows { get; }

    internal bool OutcomeVaries { get; }

    internal double RSquared { get; }

    /// <summary>The fit, or null when the columns do not tell the coefficients apart.</summary>
    internal static SurfaceFit? Of(double[][] rows, double center)
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfRows(rows.Select(row => Terms(row[0] - center, row[1] - center)));
        Svd<double> shape = x.NormalizeColumns(2).Svd(computeVectors: false);
        return shape.S.Minimum() < SmallestSingularValue || !x.ColumnNorms(2).All(norm => norm > 0)
            ? null
            : new SurfaceFit(x, Vector<double>.Build.DenseOfEnumerable(rows.Select(row => row[2])));
    }

    /// <summary>A weighted sum of the coefficients with its standard error √(w′Vw).</summary>
    internal Coefficient Combined(string name, double[] weights)
    {
        Vector<double> w = Vector<double>.Build.Dense(weights);
        return new Coefficient(name, w.DotProduct(_coefficients), Math.Sqrt(Math.Max(0, w.DotProduct(_covariance * w))));
    }

    private static double[] Terms(double x, double y) => [1, x, y, x * x, x * y, y * y];
}
