using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// The sums that two columns of paired values share. Values are shifted by the first of their column, so that a column
/// that never changes has a sum of squares of exactly 0; so has one that changes by rounding alone. Swapping the columns changes
/// no bit but signs.
/// </summary>
internal sealed class PairedValues
{
    private readonly double _firstSquares;
    private readonly double _secondSquares;
    private readonly double _products;

    internal PairedValues(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        Count = first.Count;
        Differences = first.Zip(second, (one, other) => one - other).ToArray();
        if (Count > 0)
        {
            double[] x = Deviations(first), y = Deviations(second);
            _firstSquares = Squares(x, first);
            _secondSquares = Squares(y, second);
            _products = Products(x, y);
        }
    }

    internal int Count { get; }

    internal IReadOnlyList<double> Differences { get; }

    internal bool IsFirstFlat => _firstSquares == 0;

    internal bool IsSecondFlat => _secondSquares == 0;

    internal bool IsFlat => IsFirstFlat || IsSecondFlat;

    internal double MeanDifference => Differences.Average();

    internal double MeanAbsoluteDifference => Differences.Average(difference => Math.Abs(difference));

    internal double SquaredDistance => Products(Differences, Differences);

    /// <summary>The difference of the standard deviations with n − 1.</summary>
    internal double SpreadDifference => Math.Sqrt(_firstSquares / (Count - 1)) - Math.Sqrt(_secondSquares / (Count - 1));

    /// <summary>Pearson's r, −1 to 1.</summary>
    internal double Correlation => Sample.Bounded(_products / Math.Sqrt(_firstSquares * _secondSquares));

    /// <summary>Lin's coefficient with n as the denominator of the moments; MeanDifference is the shift in location.</summary>
    internal double Concordance =>
        Sample.Bounded(2 * _products / (_firstSquares + _secondSquares + (Count * MeanDifference * MeanDifference)));

    /// <summary>The least-squares slope of the first column on the second.</summary>
    internal double Slope => _products / _secondSquares;

    private static double[] Deviations(IReadOnlyList<double> values)
    {
        double[] shifted = values.Select(value => value - values[0]).ToArray();
        double mean = shifted.Average();
        return shifted.Select(value => value - mean).ToArray();
    }

    private static double Squares(double[] deviations, IReadOnlyList<double> values)
    {
        double squares = Products(deviations, deviations);
        return Sample.Varies(squares, values.Count, values.Max(value => Math.Abs(value))) ? squares : 0;
    }

    private static double Products(IEnumerable<double> left, IEnumerable<double> right) => left.Zip(right, (one, other) => one * other).Sum();
}
