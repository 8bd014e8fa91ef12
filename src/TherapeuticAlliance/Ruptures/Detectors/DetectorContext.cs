using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// What a detector is told about the scale and the prior. All figures are turned so that lower is worse; NaN stands for
/// a prior that is not known.
/// </summary>
internal sealed class DetectorContext(Scale scale, double sign, double smallestStep, double priorMean, double priorSigma)
{
    internal Scale Scale { get; } = scale;

    /// <summary>1, or −1 where higher is worse.</summary>
    internal double Sign { get; } = sign;

    /// <summary>The smallest step one item can move the score by, in points.</summary>
    internal double SmallestStep { get; } = smallestStep;

    /// <summary>
    /// The least standard deviation to believe unless an option says otherwise. Without a prior nothing but the own sessions tells how
    /// finely a form can be filled in, so it is at least 2 % of the range.
    /// </summary>
    internal double SigmaFloor => HasPrior
        ? SmallestStep
        : System.Math.Max(SmallestStep, DetectorDefaults.FloorShareOfRange * (Scale.Highest.Value - Scale.Lowest.Value));

    internal double PriorMean { get; } = priorMean;

    /// <summary>The within-person standard deviation, in points.</summary>
    internal double PriorSigma { get; } = priorSigma;

    internal bool HasPrior => !double.IsNaN(PriorSigma);

    /// <summary>Differences of doubles that should be a whole step may miss it by rounding; this much is forgiven.</summary>
    internal double Rounding => 1e-9 * SmallestStep;

    internal static DetectorContext Of(Scale scale, RupturePrior? prior)
    {
        double sign = scale.Direction == Direction.HigherIsWorse ? -1 : 1;
        return new DetectorContext(
            scale, sign, SmallestStepOf(scale), sign * (prior?.Mean ?? double.NaN), prior?.WithinPersonStandardDeviation ?? double.NaN);
    }

    private static double SmallestStepOf(Scale scale)
    {
        if (scale.Conversion.Count > 0)
        {
            return (double)Smallest(scale.Conversion);
        }

        long smallest = long.MaxValue;
        for (int i = 0; i < scale.Items.Count; i++)
        {
            smallest = System.Math.Min(smallest, scale.Arithmetic.Factors[i] * StepOf(scale.Items[i]));
        }

        return scale.Arithmetic.Complete(smallest).Value;
    }

    private static long StepOf(Item item) => item.HasPoints ? (long)Smallest(item.Points.Select(points => (decimal)points)) : item.Format.StepUnits;

    // The least distance between two different values.
    private static decimal Smallest(IEnumerable<decimal> values)
    {
        decimal[] ascending = values.Distinct().OrderBy(value => value).ToArray();
        return ascending.Skip(1).Select((value, i) => value - ascending[i]).DefaultIfEmpty(1m).Min();
    }
}
