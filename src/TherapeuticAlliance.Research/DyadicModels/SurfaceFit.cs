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

    private readonly Vector<double> _lengths;
    private readonly Vector<double> _coefficients;
    private readonly Matrix<double> _inverseRoot;
    private readonly double _deviation;

    // On columns of length 1, by Q and R: with values of 1e8 the squares of the squares leave the inverse of X'X no digit.
    private SurfaceFit(Matrix<double> x, Vector<double> y)
    {
        Rows = y.Count;
        _lengths = x.ColumnNorms(2);
        Matrix<double> unit = x.NormalizeColumns(2);
        QR<double> factors = unit.QR();
        _coefficients = factors.Solve(y);
        _inverseRoot = factors.R.Inverse();
        double meanResidual = MeanSquare(y - (unit * _coefficients)), meanTotal = MeanSquare(y - y.Average());
        OutcomeVaries = Rounding.Varies(meanTotal, y.AbsoluteMaximum());
        RSquared = Math.Clamp(1 - (meanResidual / meanTotal), 0, 1);
        _deviation = Rounding.Varies(meanResidual, y.AbsoluteMaximum()) ? Math.Sqrt(meanResidual * Rows / (Rows - x.ColumnCount)) : 0;
    }

    internal int Rows { get; }

    internal bool OutcomeVaries { get; }

    internal double RSquared { get; }

    /// <summary>The fit, or null when the columns do not tell the coefficients apart.</summary>
    internal static SurfaceFit? Of(double[][] rows, double center)
    {
        Matrix<double> x = Matrix<double>.Build.DenseOfRows(rows.Select(row => Terms(row[0] - center, row[1] - center)));
        return Varies(rows, 0) && Varies(rows, 1) && x.ColumnNorms(2).All(norm => norm > 0)
            && x.NormalizeColumns(2).Svd(computeVectors: false).S.Minimum() >= SmallestSingularValue
            ? new SurfaceFit(x, Vector<double>.Build.DenseOfEnumerable(rows.Select(row => row[2])))
            : null;
    }

    /// <summary>A weighted sum of the coefficients with its standard error √(w′Vw), V = σ²·R⁻¹R⁻¹′ on columns of length 1.</summary>
    internal Coefficient Combined(string name, double[] weights)
    {
        Vector<double> w = Vector<double>.Build.Dense(weights).PointwiseDivide(_lengths);
        return new Coefficient(name, w.DotProduct(_coefficients), _deviation * _inverseRoot.TransposeThisAndMultiply(w).L2Norm());
    }

    private static bool Varies(double[][] rows, int column) => Rounding.Varies([.. rows.Select(row => row[column])]);

    private static double MeanSquare(Vector<double> vector) => vector.DotProduct(vector) / vector.Count;

    private static double[] Terms(double x, double y) => [1, x, y, x * x, x * y, y * y];
}
