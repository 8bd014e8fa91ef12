using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>What one verdict shows. It looks at nothing else, so later sessions never change it.</summary>
internal static class VerdictObserver
{
    private static readonly string[] SlowDetectors = [CusumLower.DefaultName, EwmaLower.DefaultName];

    internal static Observed Of(Verdict verdict)
    {
        var observations = new List<Observation>();
        if (Fired(verdict, DirectReport.DefaultName))
        {
            observations.Add(Seen(verdict, ObservationKind.DirectReport));
        }

        bool isHelped = verdict.Scale.Instrument.Rater.IsHelped();
        observations.AddRange(isHelped && verdict.Level >= RuptureLevel.Probable ? Flags(verdict) : Others(verdict));
        return new Observed(observations, observations.Count > 0 ? [] : [Reason(verdict)]);
    }

    private static IEnumerable<Observation> Flags(Verdict verdict)
    {
        yield return Flag(verdict, verdict.IsOnset ? ObservationKind.FlagRaised : ObservationKind.FlagContinuing);
        bool isGoal = verdict.Scale.Has(Construct.GoalAgreement);
        bool isTask = verdict.Scale.Has(Construct.TaskAgreement);
        if (verdict.Scale.Has(Construct.Bond) && !isGoal && !isTask)
        {
            yield return Flag(verdict, ObservationKind.BondFlag);
        }

        if (isGoal)
        {
            yield return Flag(verdict, ObservationKind.GoalFlag);
        }

        if (isTask)
        {
            yield return Flag(verdict, ObservationKind.TaskFlag);
        }
    }

    private static IEnumerable<Observation> Others(Verdict verdict) => verdict.Level switch
    {
        RuptureLevel.Watch when verdict.Scale.Instrument.Rater.IsHelped() && IsSlowDecline(verdict) => [Flag(verdict, ObservationKind.SlowDecline)],
        RuptureLevel.NotJudged when verdict.Score is not null && verdict.Evidence.Any(evidence => evidence.Eligibility == Eligibility.TooFewSessions) =>
            [Seen(verdict, ObservationKind.TooEarly)],
        RuptureLevel.None when verdict.Score is not null => [Seen(verdict, ObservationKind.NothingStandsOut)],
        _ => [],
    };

    // The scan looks at the last sessions together. Where the level is watch and the latest session alone does not stand out, it
    // is the scan that raised it.
    private static bool IsSlowDecline(Verdict verdict) =>
        !Fired(verdict, PredictiveBaseline.DefaultName)
        && (SlowDetectors.Any(name => Fired(verdict, name)) || verdict.Evidence.Any(evidence => evidence.IsEligible && evidence.Detector.Name == ScanLower.DefaultName));

    private static bool Fired(Verdict verdict, string detector) =>
        verdict.Evidence.Any(evidence => evidence.HasFired && string.Equals(evidence.Detector.Name, detector, StringComparison.Ordinal));

    private static Finding Reason(Verdict verdict) =>
        verdict.Score is null ? GuidanceFindings.NoScore.At(Path(verdict))
        : verdict.Level == RuptureLevel.NotJudged ? GuidanceFindings.NotJudged.At(Path(verdict))
        : verdict.Scale.Instrument.Rater.IsHelped() ? GuidanceFindings.WatchOnly.At(Path(verdict))
        : GuidanceFindings.NotTheClientsForm.At(Path(verdict), verdict.Scale.Instrument.Rater.Code);

    private static string Path(Verdict verdict) => "sessions[" + verdict.Session.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]";

    private static Observation Flag(Verdict verdict, ObservationKind kind) => new(kind, verdict.Scale, verdict.Session, ObservationSide.Client, flag: verdict);

    private static Observation Seen(Verdict verdict, ObservationKind kind) => new(kind, verdict.Scale, verdict.Session);
}
