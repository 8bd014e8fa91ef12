using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>What one form shows by itself.</summary>
internal static class ReportObserver
{
    internal static Observed Of(ScoreReport report, ScoreReport? last)
    {
        if (last is not null && !ReferenceEquals(last.Instrument, report.Instrument))
        {
            throw new ArgumentException("The last report is of another definition.", nameof(last));
        }

        ThresholdMet[] held = report.Scales.Where(score => !score.Scale.IsOfOutcome()).SelectMany(score => Held(score, last)).ToArray();
        var seen = new List<Observation>(held.Where(one => one.IsMet).SelectMany(one => CutOff(report, one)).Concat(Declined(report)).Concat(Hindering(report)));
        if (seen.Count == 0 && held.Length > 0)
        {
            seen.Add(new Observation(ObservationKind.NothingStandsOut, session: report.Administration.Session, form: report.Instrument));
        }

        IEnumerable<Finding> reasons = seen.Count > 0 ? [] : [GuidanceFindings.NoCutOff.At(string.Empty)];
        return new Observed(seen, reasons.Concat(Unseen(report)), report.Alerts.Any(alert => alert.IsMet == true));
    }

    /// <summary>What a report leaves open: an item about risk without a usable answer, and what a short one does not show.</summary>
    internal static IEnumerable<Finding> Unseen(ScoreReport report) => report.Alerts.Where(alert => alert.IsMet is null)
        .Select(alert => GuidanceFindings.RiskItemUnanswered.At("items[" + alert.Item.Code + "]", alert.Item.Code))
        .Concat(report.Trace.Count == 0 ? [GuidanceFindings.ShortReport.At(string.Empty)] : []);

    private static IEnumerable<ThresholdMet> Held(ScaleScore score, ScoreReport? last)
    {
        foreach (ThresholdResult result in score.Thresholds)
        {
            bool? isMet = result.Threshold.Target != ThresholdTarget.FallFromLast ? result.IsMet
                : last is null ? null : score.MeetsSince(result.Threshold.Code, last[score.Scale.Code]);
            if (isMet is { } known)
            {
                yield return new ThresholdMet(score, result.Threshold, known);
            }
        }
    }

    // Where a cut-off is one of items, each item that meets it is named.
    private static IEnumerable<Observation> CutOff(ScoreReport report, ThresholdMet met) => met.Threshold.Target != ThresholdTarget.AnyItem
        ? [new Observation(ObservationKind.PublishedCutOff, met.Score.Scale, report.Administration.Session)]
        : met.Items().DefaultIfEmpty(null).Select(item => new Observation(ObservationKind.PublishedCutOff, met.Score.Scale, report.Administration.Session, item: item));

    private static IEnumerable<Observation> Declined(ScoreReport report) => report.Trace
        .Where(trace => trace.Answer.Reason == MissingReason.Declined)
        .Select(trace => new Observation(ObservationKind.ItemLeftOut, session: report.Administration.Session, item: trace.Item.Code, form: report.Instrument));

    private static IEnumerable<Observation> Hindering(ScoreReport report) => report.Trace
        .Where(trace => Neutral(trace.Item) is { } neutral && trace.Keyed < neutral)
        .Select(trace => new Observation(ObservationKind.HinderingEvent, session: report.Administration.Session, item: trace.Item.Code, form: report.Instrument));

    // The neutral point of a format that runs from hindering to helpful, as the form itself prints it. Other formats have a neutral point
    // too, and what lies below it is no hindering event.
    private static decimal? Neutral(Item item) => item.Format.Anchors.Any(anchor => anchor.Value == item.Format.Lowest && Says(anchor, "hindering"))
        ? item.Format.Anchors.FirstOrDefault(anchor => Says(anchor, "neutral"))?.Value
        : null;

    private static bool Says(Anchor anchor, string word) => anchor.Label.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
