using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring;

/// <summary>
/// The one formula of a scale. With S the weighted sum of the answered keyed values in units of 1/u, A their weight
/// and W the weight of all items: sum = p·W·S / (q·u·A), mean = p·S / (q·u·A). With nothing missing A = W, and the
/// prorated sum is the plain one.
/// </summary>
internal sealed class ScaleArithmetic
{
    private readonly long _numeratorFactor;
    private readonly long _denominatorFactor;

    internal ScaleArithmetic(Scale scale)
    {
        Unit = 1;
        foreach (Item item in scale.Items)
        {
            Unit = Multiples.LowestCommonMultiple(Unit, item.KeyedUnit);
        }

        Factors = new long[scale.Items.Count];
        for (int i = 0; i < Factors.Length; i++)
        {
            Item item = scale.Items[i];
            Factors[i] = item.Weight * (Unit / item.KeyedUnit);
            Weight += item.Weight;
            LowestSum += Factors[i] * item.LowestKeyed;
            HighestSum += Factors[i] * item.HighestKeyed;
        }

        _numeratorFactor = scale.MultiplierNumerator * (scale.Aggregation == Aggregation.Mean ? 1 : Weight);
        _denominatorFactor = scale.MultiplierDenominator * Unit;
    }

    /// <summary>u of the scale: the least common multiple of the units of its items.</summary>
    internal long Unit { get; }

    /// <summary>For each item, what its keyed units are multiplied by before they are added.</summary>
    internal long[] Factors { get; }

    /// <summary>W, the weight of all items.</summary>
    internal long Weight { get; }

    /// <summary>S with every item at its lowest value.</summary>
    internal long LowestSum { get; }

    /// <summary>S with every item at its highest value.</summary>
    internal long HighestSum { get; }

    internal long Numerator(long sum) => _numeratorFactor * sum;

    internal long Denominator(long answeredWeight) => _denominatorFactor * answeredWeight;

    internal ExactScore Score(long sum, long answeredWeight) => ExactScore.Of(Numerator(sum), Denominator(answeredWeight));

    internal ExactScore Complete(long sum) => Score(sum, Weight);

    internal ExactScore ItemMean(long sum, long answeredWeight) => ExactScore.Of(sum, Unit * answeredWeight);

    /// <summary>100·(value − min)/(max − min) of the complete scale; the multiplier cancels.</summary>
    internal ExactScore PercentOfMaximum(long sum, long answeredWeight) => ExactScore.Of(
        100 * ((Weight * sum) - (answeredWeight * LowestSum)), answeredWeight * (HighestSum - LowestSum));
}
