using System;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The center and the standard deviations of an individuals chart.</summary>
internal sealed class ChartStatistics
{
    internal ChartStatistics(ScoredSessions sessions)
    {
        double[] ranges = sessions.MovingRanges();
        Center = Sample.Mean(sessions.Scores);
        MeanMovingRange = ranges.Length > 0 ? Sample.Mean(ranges) : null;
        MedianMovingRange = ranges.Length > 0 ? Sample.Median(ranges) : null;
        StandardDeviation = Sample.StandardDeviation(sessions.Scores) / C4.Factor(sessions.Count);
        double center = Sample.Median(sessions.Scores);
        MedianAbsoluteDeviation = Sample.Median([.. sessions.Scores.Select(score => Math.Abs(score - center))]) * SigmaFactors.MedianAbsoluteDeviationFactor;
    }

    internal double Center { get; }

    internal double? MeanMovingRange { get; }

    internal double? MedianMovingRange { get; }

    /// <summary>Divided by c4(n).</summary>
    internal double StandardDeviation { get; }

    /// <summary>Times 1.4826.</summary>
    internal double MedianAbsoluteDeviation { get; }

    internal double? SigmaOfMeanRange => MeanMovingRange / SigmaFactors.MovingRangeDivisor;

    internal double? SigmaOfMedianRange => MedianMovingRange / SigmaFactors.MedianMovingRangeDivisor;

    internal double? Sigma(ChartSigma source) => source switch
    {
        ChartSigma.MeanMovingRange => SigmaOfMeanRange,
        ChartSigma.MedianMovingRange => SigmaOfMedianRange,
        _ => StandardDeviation,
    };
}
