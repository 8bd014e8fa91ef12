using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>What detectors say of their evidence.</summary>
internal static class DetectorTexts
{
    internal static TextTemplate NotJudged { get; } = new("evidence.not-judged", "{detector}: not judged, {reason}");

    internal static TextTemplate HasFired { get; } = new("evidence.fires", "{detector}: fires, {figures}");

    internal static TextTemplate HasNotFired { get; } = new("evidence.does-not-fire", "{detector}: does not fire, {figures}");

    internal static TextTemplate Probability { get; } = new("evidence.probability", "p {probability}");

    internal static TextTemplate Statistic { get; } = new("evidence.statistic", "statistic {statistic}");

    internal static TextTemplate StatisticAgainst { get; } = new("evidence.statistic-against", "statistic {statistic} against {threshold}");

    internal static TextTemplate Baseline { get; } = new("evidence.baseline", "baseline {baseline}");

    internal static TextTemplate Sigma { get; } = new("evidence.sigma", "SD {sigma} from {origin}");

    internal static TextTemplate Sessions { get; } = new("evidence.sessions", "on {sessions} earlier {sessions|session|sessions}");

    internal static TextTemplate TooFewSessions { get; } = new("evidence.too-few-sessions", "too few earlier sessions with a score: {sessions}");

    internal static TextTemplate ThresholdOnItems { get; } = new("evidence.threshold-on-items", "the threshold {threshold} is on single items");

    internal static TextTemplate ThresholdNotWorse { get; } = new("evidence.threshold-not-worse", "the threshold {threshold} is not on the worse side");

    internal static TextTemplate ThresholdMissing { get; } = new("evidence.threshold-missing", "scale {scale} has no threshold on the score; it has: {known}");

    internal static TextTemplate ThresholdUnknown { get; } = new("evidence.threshold-unknown", "scale {scale} has no threshold {threshold}; it has: {known}");

    internal static TextTemplate Prior { get; } = new("prior", "mean {mean}, within-person SD {deviation}, from {source}");

    internal static TextTemplate Known { get; } = new("in-control", "center {center}, SD {deviation}");

    internal static TextTemplate RunPrior { get; } = new("run-prior", "mean {mean} worth {sessions} sessions, shape {shape}, rate {rate}");
}
