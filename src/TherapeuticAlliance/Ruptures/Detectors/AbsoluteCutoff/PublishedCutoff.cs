using System;
using System.Linq;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>A published threshold turned so that lower is worse; or the reason why there is none.</summary>
internal sealed class PublishedCutoff
{
    private readonly bool _isMetAtBound;
    private readonly double _rounding;

    private PublishedCutoff(Func<TextProvider, string> whyNone) => WhyNone = whyNone;

    private PublishedCutoff(Threshold threshold, DetectorContext context)
    {
        IsFall = threshold.Target == ThresholdTarget.FallFromLast;
        Bound = (IsFall ? 1 : context.Sign) * (double)threshold.Value;
        _isMetAtBound = threshold.Comparison is Comparison.AtOrBelow or Comparison.AtOrAbove;
        _rounding = context.Rounding;
    }

    internal bool Exists => WhyNone is null;

    /// <summary>Why there is none, in the words of the definition.</summary>
    internal Func<TextProvider, string>? WhyNone { get; }

    /// <summary>Whether it is on the fall from the last session.</summary>
    internal bool IsFall { get; }

    internal double Bound { get; }

    internal static PublishedCutoff Of(string? code, DetectorContext context)
    {
        Threshold? threshold = context.Scale.Thresholds.FirstOrDefault(known =>
            code is null ? known.Target == ThresholdTarget.Score : string.Equals(known.Code, code, StringComparison.Ordinal));
        return threshold is null ? new PublishedCutoff(texts => WhyNot(code, context.Scale, texts))
            : threshold.Target == ThresholdTarget.AnyItem ? new PublishedCutoff(texts => texts.Say(DetectorTexts.ThresholdOnItems, threshold.Code))
            : IsOnWorseSide(threshold, context.Sign) ? new PublishedCutoff(threshold, context)
            : new PublishedCutoff(texts => texts.Say(DetectorTexts.ThresholdNotWorse, threshold.Code));
    }

    internal bool IsMet(double score, double last)
    {
        double beyond = last - score - Bound;
        return IsFall
            ? _isMetAtBound ? beyond >= -_rounding : beyond > _rounding
            : _isMetAtBound ? score <= Bound : score < Bound;
    }

    private static string WhyNot(string? code, Scale scale, TextProvider texts)
    {
        string known = string.Join(", ", scale.Thresholds.Select(threshold => threshold.Code));
        return scale.WhyNoThreshold is { } reason ? texts.OfDefinition(reason)
            : code is null ? texts.Say(DetectorTexts.ThresholdMissing, scale.Code, known)
            : texts.Say(DetectorTexts.ThresholdUnknown, scale.Code, code, known);
    }

    private static bool IsOnWorseSide(Threshold threshold, double sign)
    {
        bool isUpper = threshold.Comparison is Comparison.AtOrAbove or Comparison.Above;
        return threshold.Target == ThresholdTarget.FallFromLast ? isUpper : isUpper == sign < 0;
    }
}
