namespace TherapeuticAlliance.Scoring;

/// <summary>
/// Adds up the answers of one scale and divides once. Keying is folded into a factor and an offset an item: a reversed
/// item counts factor·(lowest + highest) − factor·value.
/// </summary>
internal sealed unsafe class ScaleKernel
{
    private readonly ScaleTerm[] _terms;
    private readonly ScaleArithmetic _arithmetic;
    private readonly int _answersNeeded;
    private readonly double _completeNumerator;
    private readonly double _completeDenominator;

    internal ScaleKernel(ScalePlan plan)
    {
        _arithmetic = plan.Scale.Arithmetic;
        _answersNeeded = plan.AnswersNeeded;
        _terms = new ScaleTerm[plan.Scale.Items.Count];
        for (int i = 0; i < _terms.Length; i++)
        {
            _terms[i] = new ScaleTerm(plan.Scale.Items[i], _arithmetic.Factors[i]);
        }

        ExactScore complete = _arithmetic.Complete(1);
        _completeNumerator = complete.Numerator;
        _completeDenominator = complete.Denominator;
    }

    internal int Items => _terms.Length;

    /// <summary>The score when nothing is missing.</summary>
    internal double Complete(double* units)
    {
        ScaleTerm[] terms = _terms;
        double sum = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            sum += terms[i].Offset + (terms[i].Factor * units[terms[i].Position]);
        }

        return Complete(sum);
    }

    /// <summary>The score of the answered items, or NaN when the rule is not met.</summary>
    internal double Answered(double* units, out int answered)
    {
        ScaleTerm[] terms = _terms;
        double sum = 0;
        long weight = 0;
        int count = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            double value = units[terms[i].Position];
            if (!double.IsNaN(value))
            {
                sum += terms[i].Offset + (terms[i].Factor * value);
                weight += terms[i].Weight;
                count++;
            }
        }

        answered = count;
        return count == terms.Length ? Complete(sum)
            : count >= _answersNeeded ? _arithmetic.Numerator(1) * sum / _arithmetic.Denominator(weight)
            : double.NaN;
    }

    // The reduced ratio has the same correctly rounded quotient, and most sums have nothing to divide by.
    private double Complete(double sum)
    {
        double numerator = _completeNumerator * sum;
        return _completeDenominator == 1 ? numerator : numerator / _completeDenominator;
    }
}
