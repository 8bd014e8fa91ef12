using System.Collections.Generic;
using MathNet.Numerics.Distributions;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>Estimates and intervals from mean squares; see <see cref="IntraclassCorrelations"/>.</summary>
internal sealed class IntraclassArithmetic
{
    // With fewer the quantile of F is beyond every number.
    private const double FewestDegrees = 0.05;
    private const string DoNotDiffer = "targets-alike";

    private readonly MeanSquares _squares;
    private readonly double _upperTail;
    private readonly double _targets;
    private readonly double _raters;

    internal IntraclassArithmetic(MeanSquares squares, double confidence)
    {
        _squares = squares;
        _upperTail = (1 + confidence) / 2;
        _targets = squares.Targets;
        _raters = squares.Raters;
    }

    /// <summary>What is not there, and why.</summary>
    internal List<Finding> Findings { get; } = [];

    internal IntraclassCorrelation? OneWaySingle() => Single("ICC(1)", _squares.Within, _targets * (_raters - 1));

    internal IntraclassCorrelation? ConsistencySingle() => Single("ICC(C,1)", _squares.Residual, (_targets - 1) * (_raters - 1));

    internal IntraclassCorrelation? OneWayAverage() => Average("ICC(" + Raters + ")", _squares.Within, _targets * (_raters - 1));

    internal IntraclassCorrelation? ConsistencyAverage() => Average("ICC(C," + Raters + ")", _squares.Residual, (_targets - 1) * (_raters - 1));

    internal IntraclassCorrelation AgreementSingle()
    {
        double value = (_squares.Rows - _squares.Residual) / (_squares.Rows + (Spread / _targets));
        return value == 1 ? Perfect("ICC(A,1)") : WithInterval("ICC(A,1)", value, AgreementInterval(value));
    }

    /// <summary>
    /// The mean of the raters: the Spearman-Brown image of the single rating, estimate and interval alike. Where the image of an end
    /// is beyond minus infinity there is none.
    /// </summary>
    internal IntraclassCorrelation? AgreementAverage()
    {
        string name = "ICC(A," + Raters + ")";
        double rows = _squares.Rows, error = _squares.Residual, columns = _squares.Columns;
        double denominator = rows + ((columns - error) / _targets);
        if (!(denominator > 0) || rows == 0)
        {
            return Without(name, rows == 0 ? DoNotDiffer : "raters-contradict");
        }

        double value = (rows - error) / denominator;
        if (value == 1)
        {
            return Perfect(name);
        }

        (double Lower, double Upper)? single = AgreementInterval((rows - error) / (rows + (Spread / _targets)));
        bool hasImage = single is { } ends && 1 + ((_raters - 1) * ends.Lower) > 0;
        return WithInterval(name, value, hasImage ? (Stepped(single!.Value.Lower), Stepped(single.Value.Upper)) : null);
    }

    private string Raters => Number.Text(_squares.Raters);

    // k MSC + (kn - k - n) MSE
    private double Spread => (_raters * _squares.Columns) + (((_raters * _targets) - _raters - _targets) * _squares.Residual);

    // Nothing but the targets varies: the interval is the point.
    private static IntraclassCorrelation Perfect(string name) => new(name, 1, 1, 1);

    private double Stepped(double single) => _raters * single / (1 + ((_raters - 1) * single));

    private IntraclassCorrelation? Without(string name, string reason)
    {
        Findings.Add(StatisticsFindings.WithoutPart.At(string.Empty, "table", name, reason));
        return null;
    }

    private IntraclassCorrelation WithInterval(string name, double value, (double Lower, double Upper)? interval)
    {
        if (interval is { } ends && double.IsFinite(ends.Lower) && double.IsFinite(ends.Upper) && ends.Lower <= ends.Upper)
        {
            return new IntraclassCorrelation(name, value, ends.Lower, ends.Upper);
        }

        Findings.Add(StatisticsFindings.WithoutPart.At(string.Empty, name, "interval", "no-degrees-of-freedom"));
        return new IntraclassCorrelation(name, value, null, null);
    }

    private IntraclassCorrelation? Single(string name, double error, double degreesOfFreedom)
    {
        double rows = _squares.Rows;
        if (error == 0)
        {
            return rows == 0 ? Without(name, DoNotDiffer) : Perfect(name);
        }

        (double low, double high) = Quotients(error, degreesOfFreedom);
        return WithInterval(name, (rows - error) / (rows + ((_raters - 1) * error)), ((low - 1) / (low + _raters - 1), (high - 1) / (high + _raters - 1)));
    }

    private IntraclassCorrelation? Average(string name, double error, double degreesOfFreedom)
    {
        if (_squares.Rows == 0)
        {
            return Without(name, DoNotDiffer);
        }

        if (error == 0)
        {
            return Perfect(name);
        }

        (double low, double high) = Quotients(error, degreesOfFreedom);
        return WithInterval(name, (_squares.Rows - error) / _squares.Rows, (1 - (1 / low), 1 - (1 / high)));
    }

    // The ends of the interval of the variance ratio.
    private (double Low, double High) Quotients(double error, double degreesOfFreedom)
    {
        double ratio = _squares.Rows / error;
        return (ratio / FisherQuantile(_targets - 1, degreesOfFreedom), ratio * FisherQuantile(degreesOfFreedom, _targets - 1));
    }

    // By McGraw and Wong, with the Satterthwaite degrees of freedom at the estimate of the single rating.
    private (double Lower, double Upper)? AgreementInterval(double value)
    {
        double a = _raters * value / (_targets * (1 - value));
        double b = 1 + (a * (_targets - 1));
        double columns = a * _squares.Columns, error = b * _squares.Residual;
        double degrees = (columns + error) * (columns + error) / ((columns * columns / (_raters - 1)) + (error * error / ((_targets - 1) * (_raters - 1))));
        if (!(degrees > FewestDegrees && degrees < double.PositiveInfinity))
        {
            return null;
        }

        double rows = _squares.Rows, low = FisherQuantile(_targets - 1, degrees), high = FisherQuantile(degrees, _targets - 1);
        return (
            _targets * (rows - (low * _squares.Residual)) / ((low * Spread) + (_targets * rows)),
            _targets * ((high * rows) - _squares.Residual) / (Spread + (_targets * high * rows)));
    }

    // By way of the beta distribution: the quantile of F that the library offers ends at 1000.
    private double FisherQuantile(double numerator, double denominator)
    {
        double x = Beta.InvCDF(numerator / 2, denominator / 2, _upperTail);
        return denominator * x / (numerator * (1 - x));
    }
}
