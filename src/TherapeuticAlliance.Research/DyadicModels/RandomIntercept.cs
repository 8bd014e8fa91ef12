using System;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>
/// y = X·b + u_group + e, fitted by restricted maximum likelihood. With λ = σ_u²/σ_e² the covariance of a group of n is
/// σ_e²(I + λ·11′): deviations from the mean of the group keep the weight 1, the mean itself has n/(1 + nλ). So only λ has to be
/// searched for; it is searched on λ/(1 + λ). The first column of X is the intercept; y is fitted from its mean, so that a level far from 0
/// costs no digits of the variances.
/// </summary>
internal sealed class RandomIntercept
{
    // The precision of the search; the criterion is flat to rounding within it.
    private const double Precision = 1e-9;

    private readonly Group[] _groups;
    private readonly int _rows;
    private readonly int _columns;

    private RandomIntercept(Matrix<double> x, Vector<double> y, int[] groups)
    {
        _rows = y.Count;
        _columns = x.ColumnCount;
        double level = y.Average();
        _groups = [.. Enumerable.Range(0, y.Count).GroupBy(row => groups[row]).Select(rows => new Group(x, y - level, [.. rows]))];
        double share = LowestShare();
        Solution best = Better(Fit(share / (1 - share)), Fit(0));
        Coefficients = best.Coefficients;
        Coefficients[0] += level;
        Covariance = best.Information.Inverse() * best.Residual;
        ResidualVariance = best.Residual;
        GroupVariance = best.Ratio * best.Residual;
        Criterion = best.Criterion;
    }

    internal Vector<double> Coefficients { get; }

    internal Matrix<double> Covariance { get; }

    internal double ResidualVariance { get; }

    internal double GroupVariance { get; }

    /// <summary>−2 times the restricted log-likelihood.</summary>
    internal double Criterion { get; }

    internal static RandomIntercept Of(Matrix<double> x, double[] y, int[] groups) => new(x, Vector<double>.Build.Dense(y), groups);

    internal Coefficient Named(string name, int column) => new(name, Coefficients[column], Math.Sqrt(Math.Max(0, Covariance[column, column])));

    // Golden section on the share λ/(1 + λ). The library's own leaves the interval when the minimum lies at its end, and
    // no variance between groups is such an end.
    private double LowestShare()
    {
        double golden = (Math.Sqrt(5) - 1) / 2, low = 0, high = 1 - 1e-6;
        double left = high - (golden * (high - low)), right = low + (golden * (high - low));
        double atLeft = CriterionAt(left), atRight = CriterionAt(right);
        while (high - low > Precision)
        {
            if (atLeft < atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (golden * (high - low));
                atLeft = CriterionAt(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (golden * (high - low));
                atRight = CriterionAt(right);
            }
        }

        return (low + high) / 2;
    }

    private double CriterionAt(double share) => Fit(share / (1 - share)).Criterion;

    private static Solution Better(Solution one, Solution other) => one.Criterion < other.Criterion ? one : other;

    private Solution Fit(double ratio)
    {
        Matrix<double> information = Matrix<double>.Build.Dense(_columns, _columns);
        Vector<double> moments = Vector<double>.Build.Dense(_columns);
        foreach (Group group in _groups)
        {
            double weight = group.Weight(ratio);
            information += group.Information + (weight * group.MeanX.OuterProduct(group.MeanX));
            moments += group.Moments + (weight * group.MeanY * group.MeanX);
        }

        Vector<double> coefficients = information.Cholesky().Solve(moments);
        int degrees = _rows - _columns;
        double residual = _groups.Sum(group => group.Distance(coefficients, ratio)) / degrees;
        double criterion = (degrees * (Math.Log(2 * Math.PI * residual) + 1)) + Math.Log(information.Determinant())
            + _groups.Sum(group => Math.Log(1 + (group.Size * ratio)));
        return new Solution(ratio, coefficients, information, residual, criterion);
    }

    /// <summary>What a group adds: products of deviations from its means, and the means.</summary>
    private sealed class Group
    {
        private readonly Matrix<double> _x;
        private readonly Vector<double> _y;

        internal Group(Matrix<double> x, Vector<double> y, int[] rows)
        {
            Matrix<double> own = Matrix<double>.Build.DenseOfRows(rows.Select(row => x.Row(row)));
            Vector<double> answers = Vector<double>.Build.DenseOfEnumerable(rows.Select(row => y[row]));
            Size = rows.Length;
            MeanX = own.ColumnSums() / Size;
            MeanY = answers.Average();
            Matrix<double> x0 = Matrix<double>.Build.DenseOfRows(own.EnumerateRows().Select(row => row - MeanX));
            Vector<double> y0 = answers - MeanY;
            Information = x0.TransposeThisAndMultiply(x0);
            Moments = x0.TransposeThisAndMultiply(y0);
            (_x, _y) = (x0, y0);
        }

        internal double Size { get; }

        internal Vector<double> MeanX { get; }

        internal double MeanY { get; }

        internal Matrix<double> Information { get; }

        internal Vector<double> Moments { get; }

        internal double Weight(double ratio) => Size / (1 + (Size * ratio));

        /// <summary>The weighted sum of squared residuals: a sum of squares, which rounding never leaves below 0.</summary>
        internal double Distance(Vector<double> coefficients, double ratio)
        {
            Vector<double> within = _y - (_x * coefficients);
            double mean = MeanY - MeanX.DotProduct(coefficients);
            return within.DotProduct(within) + (Weight(ratio) * mean * mean);
        }
    }

    private sealed record Solution(double Ratio, Vector<double> Coefficients, Matrix<double> Information, double Residual, double Criterion);
}
