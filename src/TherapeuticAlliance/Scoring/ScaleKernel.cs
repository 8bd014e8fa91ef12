using System.Linq;

namespace TherapeuticAlliance.Scoring;

/// <summary>Adds up the keyed values of one scale and divides once.</summary>
internal sealed unsafe class ScaleKernel
{
    private readonly int[] _positions;
    private readonly double[] _factors;
    private readonly double[] _weights;
    private readonly ScaleArithmetic _arithmetic;
    private readonly int _answersNeeded;
    private readonly bool _isUnweighted;
    private readonly double _numeratorFactor;
    private readonly double _completeDenominator;

    internal ScaleKernel(ScalePlan plan)
    {
        _arithmetic = plan.Scale.Arithmetic;
        _positions = plan.Scale.Items.Select(item => item.Position).ToArray();
        _factors = _arithmetic.Factors.Select(factor => (double)factor).ToArray();
        _weights = plan.Scale.Items.Select(item => (double)item.Weight).ToArray();
        _answersNeeded = plan.AnswersNeeded;
        _isUnweighted = _factors.All(factor => factor == 1);
        _numeratorFactor = _arithmetic.Numerator(1);
        _completeDenominator = _arithmetic.Denominator(_arithmetic.Weight);
    }

    internal int Items => _positions.Length;

    /// <summary>The score when nothing is missing.</summary>
    internal double Complete(double* keyed)
    {
        double sum = 0;
        int[] positions = _positions;
        if (_isUnweighted)
        {
            for (int i = 0; i < positions.Length; i++)
            {
                sum += keyed[positions[i]];
            }
        }
        else
        {
            for (int i = 0; i < positions.Length; i++)
            {
                sum += _factors[i] * keyed[positions[i]];
            }
        }

        return _numeratorFactor * sum / _completeDenominator;
    }

    /// <summary>The score of the answered items, or NaN when the rule is not met.</summary>
    internal double Score(double* keyed, out int answered)
    {
        double sum = 0, answeredWeight = 0;
        answered = 0;
        for (int i = 0; i < _positions.Length; i++)
        {
            double value = keyed[_positions[i]];
            if (!double.IsNaN(value))
            {
                answered++;
                answeredWeight += _weights[i];
                sum += _factors[i] * value;
            }
        }

        return answered >= _answersNeeded
            ? _numeratorFactor * sum / _arithmetic.Denominator((long)answeredWeight)
            : double.NaN;
    }
}
