using System;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The centre and the standard deviations of an individuals chart.</summary>
internal sealed class ChartStatistics
{
    /// <summary>d2(2), the mean range of two standard normal values: 2/√π.</summary>
    private const double MeanRangeOfTwo = 1.1283791670955126;

    /// <summary>The median of that range: √2·Φ⁻¹(¾).</summary>
    private const double MedianRangeOfTwo = 0.95387255240894294;

    internal ChartStatistics(ScoredSessions sessions)
    {
        double[] ranges = sessions.MovingRanges();
        Center = Sample.Mean(sessions.Scores);
        MeanMovingRange = ranges.Length > 0 ? Sample.Mean(ranges) : null;
        MedianMovingRange = ranges.Length > 0 ? Sample.Median(ranges) : null;
        StandardDeviation = Sample.StandardDeviation(sessions.Scores) / C4(sessions.Count);
        double center = Sample.Median(sessions.Scores);
        MedianAbsoluteDeviation = Sample.Median([.. sessions.Scores.Select(score => Math.Abs(score - center))]) * 1.4826;
    }

    internal double Center { get; }

    internal double? MeanMovingRange { get; }

    internal double? MedianMovingRange { get; }

    /// <summary>Divided by c4(n).</summary>
    internal double StandardDeviation { get; }

    /// <summary>Times 1.4826.</summary>
    internal double MedianAbsoluteDeviation { get; }

    internal double? SigmaOfMeanRange => MeanMovingRange / MeanRangeOfTwo;

    internal double? SigmaOfMedianRange => MedianMovingRange / MedianRangeOfTwo;

    internal double? Sigma(ChartSigma source) => source switch
    {
        ChartSigma.MeanMovingRange => SigmaOfMeanRange,
        ChartSigma.MedianMovingRange => SigmaOfMedianRange,
        _ => StandardDeviation,
    };

    // c4(n) = √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2)
    private static double C4(int n) => Math.Sqrt(2.0 / (n - 1)) * StudentT.GammaRatio(0.5 * (n - 1));
}
