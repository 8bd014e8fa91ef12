using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Whether an item about risk is answered above zero, on the forms that have one: docs/guidance.md lists them.</summary>
internal static class RiskAnswers
{
    private static readonly KeyValuePair<string, string[]>[] Items =
    [
        new("core-om", ["6", "9", "16", "22", "24", "34"]),
        new("core-10", ["6"]),
        new("phq-9", ["9"]),
    ];

    internal static bool AreAboveZero(ScoreReport report) =>
        report.Trace.Any(trace => IsRisk(report.Instrument, trace.Item.Code) && trace.Raw > 0) || RiskScale(report)?.Possible.Lowest.Numerator > 0;

    /// <summary>What cannot be seen, since the report was made without its trace.</summary>
    internal static IEnumerable<Finding> Unseen(ScoreReport report) => report.Trace.Count > 0 || RiskScale(report) is not null
        ? []
        : report.Instrument.Items.Where(item => IsRisk(report.Instrument, item.Code)).Select(item => GuidanceFindings.TraceMissing.At("items[" + item.Code + "]", item.Code));

    private static bool IsRisk(Instrument instrument, string item) =>
        Items.Any(form => string.Equals(form.Key, instrument.Id, StringComparison.Ordinal) && form.Value.Contains(item, StringComparer.Ordinal));

    private static ScaleScore? RiskScale(ScoreReport report) => report.Scales.FirstOrDefault(score => score.Scale.Items.All(item => IsRisk(report.Instrument, item.Code)));
}
