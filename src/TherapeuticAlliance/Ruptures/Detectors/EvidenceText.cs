using System.Collections.Generic;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>The evidence of a detector in one line.</summary>
internal static class EvidenceText
{
    internal static string Of(DetectorEvidence evidence, TextProvider texts) => evidence.WhyNotIn(texts) is { } reason
        ? texts.Say(DetectorTexts.NotJudged, texts.Word("detector", evidence.Detector.Name), reason)
        : texts.Say(evidence.HasFired ? DetectorTexts.HasFired : DetectorTexts.HasNotFired, texts.Word("detector", evidence.Detector.Name), string.Join(", ", Parts(evidence, texts)));

    private static IEnumerable<string> Parts(DetectorEvidence evidence, TextProvider texts)
    {
        if (evidence.Probability is { } probability)
        {
            yield return texts.Say(DetectorTexts.Probability, texts.Number(Figures.Probability(probability)));
        }

        if (evidence.Statistic is { } statistic)
        {
            yield return evidence.Threshold is { } threshold
                ? texts.Say(DetectorTexts.StatisticAgainst, Points(statistic, texts), Points(threshold, texts))
                : texts.Say(DetectorTexts.Statistic, Points(statistic, texts));
        }

        if (evidence.Baseline is { } baseline)
        {
            yield return texts.Say(DetectorTexts.Baseline, Points(baseline, texts));
        }

        if (evidence.Sigma is { } sigma)
        {
            yield return texts.Say(DetectorTexts.Sigma, Points(sigma, texts), texts.Word("sigma", evidence.SigmaOrigin.ToString()));
        }

        yield return texts.Say(DetectorTexts.Sessions, evidence.SessionsUsed);
    }

    private static string Points(double value, TextProvider texts) => texts.Number(Figures.Points(value));
}
