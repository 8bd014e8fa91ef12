using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>Whose monitor flags a session.</summary>
internal static class JoinedObserver
{
    internal static Observed Of(JoinedVerdict joined) => joined.FlaggedBy switch
    {
        WhoFlagged.First => Observed.Of(Flag(joined.First!, joined.First!.Scale.Instrument.Rater.Side())),
        WhoFlagged.Second => Observed.Of(Flag(joined.Second!, joined.Second!.Scale.Instrument.Rater.Side())),
        WhoFlagged.Both => Observed.Of(Flag(joined.First!, ObservationSide.Both)),
        _ => Observed.Nothing(GuidanceFindings.NobodyFlags.At(string.Empty)),
    };

    private static Observation Flag(Verdict verdict, ObservationSide side) => new(ObservationKind.OneSideFlags, verdict.Scale, verdict.Session, side, flag: verdict);
}
