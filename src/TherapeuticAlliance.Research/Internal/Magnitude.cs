using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>
/// What a supplied number may be. No questionnaire reaches the bound, and every statistic stays finite below it: the highest power that any
/// of them takes is the sixth, of a standard deviation. One guard for all statistics.
/// </summary>
internal static class Magnitude
{
    /// <summary>The largest value that is accepted, without its sign.</summary>
    internal const double Largest = 1e12;

    /// <summary>The highest confidence: above it the quantiles run off to infinity, and no sample is large enough to mean it.</summary>
    internal const double HighestConfidence = 0.9999;

    /// <summary>Refuses an infinite value and one beyond the bound; NaN is missing.</summary>
    internal static void Check(IEnumerable<double> values, string name)
    {
        if (values.Any(value => Math.Abs(value) > Largest))
        {
            throw new ArgumentException("A value is infinite or beyond 1,000,000,000,000; leave a missing value empty.", name);
        }
    }

    /// <summary>Refuses a confidence that is not above 0, or above the highest.</summary>
    internal static void CheckConfidence(double confidence)
    {
        if (!(confidence > 0 && confidence <= HighestConfidence))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), "The confidence lies between 0 and 1: 0.95. It is at most 0.9999.");
        }
    }

    /// <summary>A coefficient with the bound 1 that may come out a rounding above it.</summary>
    internal static double AtMostOne(double coefficient) => Math.Min(1, coefficient);
}
