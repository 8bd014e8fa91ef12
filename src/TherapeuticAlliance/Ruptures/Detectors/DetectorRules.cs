using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>The rule of each detector in words.</summary>
internal static class DetectorRules
{
    internal static TextTemplate WithKnown { get; } = new("detector.with-known", "{rule} ({known})");

    internal static TextTemplate PublishedCutOff { get; } = new("detector.published-cut-off", "the published cut-off");

    internal static TextTemplate PublishedThreshold { get; } = new("detector.published-threshold", "the published threshold {threshold}");

    internal static TextTemplate ChangePoint { get; } = new("detector.change-point",
        "a run of at most one session more probable than {probability}, when {sessions} sessions are expected, and a score below the expected one");

    internal static TextTemplate Cusum { get; } = new("detector.cusum", "lower cumulative sum of z with allowance {allowance} > {limit}");

    internal static TextTemplate Ewma { get; } = new("detector.ewma", "moving average of z with weight {weight} more than {limit} of its SD below 0{exact}{gaps}");

    internal static TextTemplate EwmaExact { get; } = new("detector.ewma-exact", ", exact limits");

    internal static TextTemplate EwmaGaps { get; } = new("detector.ewma-gaps", ", fading over gaps");

    internal static TextTemplate Predictive { get; } = new("detector.predictive", "predictive p < {probability}");

    internal static TextTemplate Scan { get; } = new("detector.scan", "predictive p < {probability} for the mean of the last 1 to {window} sessions");

    internal static TextTemplate ScanOne { get; } = new("detector.scan-one", "predictive p < {probability} for the mean of the last session");

    internal static TextTemplate Robust { get; } = new("detector.robust", "a score more than {limit} SD below the median");

    internal static TextTemplate ReportByClient { get; } = new("detector.report-by-client", "the client saying so");

    internal static TextTemplate ReportByTherapist { get; } = new("detector.report-by-therapist", "the therapist saying so");

    internal static TextTemplate ReportByEither { get; } = new("detector.report-by-either", "the client or the therapist saying so");

    internal static TextTemplate DropWithinPerson { get; } = new("detector.drop-within-person", "a fall from the last score by at least {amount} within-person SD");

    internal static TextTemplate DropReliable { get; } = new("detector.drop-reliable",
        "a fall from the last score by at least the reliable change index at z {amount} (reliability {reliability}, SD {deviation})");

    internal static TextTemplate DropSample { get; } = new("detector.drop-sample", "a fall from the last score by at least {amount} SD of {deviation}");

    internal static TextTemplate DropPoints { get; } = new("detector.drop-points", "a fall from the last score by at least {amount} points");

    internal static TextTemplate DropPercent { get; } = new("detector.drop-percent", "a fall from the last score by at least {amount} % of it");

    internal static TextTemplate Approximates { get; } = new("detector.approximates", "{rule} ({author}, an approximation)");
}
