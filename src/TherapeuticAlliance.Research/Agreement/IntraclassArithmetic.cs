using MathNet.Numerics.Distributions;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>Estimates and intervals from mean squares; see <see cref="IntraclassCorrelations"/>.</summary>
internal sealed class IntraclassArithmetic
{
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

    internal IntraclassCorrelation OneWaySingle() => Single("ICC(1)", _squares.Within, _targets * (_raters - 1));

    internal IntraclassCorrelation ConsistencySingle() => Single("ICC(C,1)", _squares.Residual, (_targets - 1) * (_raters - 1));

    internal IntraclassCorrelation OneWayAverage() => Average("ICC(" + Raters + ")", _squares.Within, _targets * (_raters - 1));

    internal IntraclassCorrelation ConsistencyAverage() => Average("ICC(C," + Raters + ")", _squares.Residual, (_targets - 1) * (_raters - 1));

    internal IntraclassCorrelation AgreementSingle()
    {
        double rows = _squares.Rows, error = _squares.Residual, columns = _squares.Columns;
        double value = (rows - error) / (rows + ((_raters - 1) * error) + (_raters / _targets * (columns - error)));
        if (value == 1)
        {
            return Perfect("ICC(A,1)");
        }

        (double low, double high) = AgreementQuantiles(value);
        double spread = (_raters * columns) + (((_raters * _targets) - _raters - _targets) * error);
        return new IntraclassCorrelation(
            "ICC(A,1)", value,
            _targets * (rows - (low * error)) / ((low * spread) + (_targets * rows)),
            _targets * ((high * rows) - error) / (spread + (_targets * high * rows)));
    }

    internal IntraclassCorrelation AgreementAverage()
    {
        string name = "ICC(A," + Raters + ")";
        double rows = _squares.Rows, error = _squares.Residual, columns = _squares.Columns;
        double value = (rows - error) / (rows + ((columns - error) / _targets));
        if (value == 1)
        {
            return Perfect(name);
        }

        (double low, double high) = AgreementQuantiles(value);
        return new IntraclassCorrelation(
            name, value,
            _targets * (rows - (low * error)) / ((low * (columns - error)) + (_targets * rows)),
            _targets * ((high * rows) - error) / (columns - error + (_targets * high * rows)));
    }

    private string Raters => _squares.Raters.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Nothing but the targets varies: the interval is the point.
    private static IntraclassCorrelation Perfect(string name) => new(name, 1, 1, 1);

    private IntraclassCorrelation Single(string name, double error, double degreesOfFreedom)
    {
        double value = (_squares.Rows - error) / (_squares.Rows + ((_raters - 1) * error));
        (double low, double high) = Quotients(error, degreesOfFreedom);
        return error == 0
            ? Perfect(name)
            : new IntraclassCorrelation(name, value, (low - 1) / (low + _raters - 1), (high - 1) / (high + _raters - 1));
    }

    private IntraclassCorrelation Average(string name, double error, double degreesOfFreedom)
    {
        (double low, double high) = Quotients(error, degreesOfFreedom);
        return error == 0
            ? Perfect(name)
            : new IntraclassCorrelation(name, (_squares.Rows - error) / _squares.Rows, 1 - (1 / low), 1 - (1 / high));
    }

    // The ends of the interval of the variance ratio.
    private (double Low, double High) Quotients(double error, double degreesOfFreedom)
    {
        double ratio = _squares.Rows / error;
        return (ratio / FisherQuantile(_targets - 1, degreesOfFreedom), ratio * FisherQuantile(degreesOfFreedom, _targets - 1));
    }

    private (double Low, double High) AgreementQuantiles(double value)
    {
        double a = _raters * value / (_targets * (1 - value));
        double b = 1 + (_raters * value * (_targets - 1) / (_targets * (1 - value)));
        double columns = a * _squares.Columns, error = b * _squares.Residual;
        double degrees = (columns + error) * (columns + error) / ((columns * columns / (_raters - 1)) + (error * error / ((_targets - 1) * (_raters - 1))));
        return (FisherQuantile(_targets - 1, degrees), FisherQuantile(degrees, _targets - 1));
    }

    // By way of the beta distribution: the quantile of F that the library offers ends at 1000.
    private double FisherQuantile(double numerator, double denominator)
    {
        double x = Beta.InvCDF(numerator / 2, denominator / 2, _upperTail);
        return denominator * x / (numerator * (1 - x));
    }
}
