using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>The evidence of a detector in one line.</summary>
internal static class EvidenceText
{
    internal static string Of(DetectorEvidence evidence) => evidence.WhyNot is { } reason
        ? evidence.Detector.Name + ": not judged, " + reason
        : evidence.Detector.Name + (evidence.HasFired ? ": fires, " : ": does not fire, ") + string.Join(", ", Parts(evidence));

    private static IEnumerable<string> Parts(DetectorEvidence evidence)
    {
        if (evidence.Probability is { } probability)
        {
            yield return "p " + Figures.Probability(probability);
        }

        if (evidence.Statistic is { } statistic)
        {
            yield return "statistic " + Figures.Points(statistic) + (evidence.Threshold is { } threshold ? " against " + Figures.Points(threshold) : string.Empty);
        }

        if (evidence.Baseline is { } baseline)
        {
            yield return "baseline " + Figures.Points(baseline);
        }

        if (evidence.Sigma is { } sigma)
        {
            yield return "SD " + Figures.Points(sigma) + " from " + Words(evidence.SigmaOrigin);
        }

        yield return "on " + Number.Text(evidence.SessionsUsed) + " earlier sessions";
    }

    private static string Words(SigmaOrigin origin) => origin switch
    {
        SigmaOrigin.Prior => "the prior",
        SigmaOrigin.OwnSessionsAndPrior => "own sessions and prior",
        SigmaOrigin.OwnSessions => "own sessions",
        SigmaOrigin.MeanMovingRange => "the mean moving range",
        SigmaOrigin.MedianMovingRange => "the median moving range",
        SigmaOrigin.StandardDeviation => "the standard deviation of own sessions",
        SigmaOrigin.MedianAbsoluteDeviation => "the median absolute deviation",
        SigmaOrigin.Given => "the options",
        _ => "the floor",
    };
}
