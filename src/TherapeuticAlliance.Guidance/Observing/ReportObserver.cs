using System;
using System.Collections.Generic;
using System.Linq;
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

        return new Observed(seen, seen.Count > 0 ? [] : [GuidanceFindings.NoCutOff.At(string.Empty)], report.Alerts.Any(alert => alert.IsMet == true));
    }

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

    // The anchor that the form itself prints as neutral; few forms have one.
    private static decimal? Neutral(Item item) =>
        item.Format.Anchors.FirstOrDefault(anchor => string.Equals(anchor.Label, "Neutral", StringComparison.OrdinalIgnoreCase))?.Value;
}
