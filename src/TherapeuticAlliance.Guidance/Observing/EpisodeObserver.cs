using TherapeuticAlliance.Ruptures.Retrospective;

namespace TherapeuticAlliance.Guidance.Observing;

/// <summary>What became of an episode.</summary>
internal static class EpisodeObserver
{
    internal static Observed Of(Episode episode) => episode.Repair switch
    {
        Repair.Complete => Seen(ObservationKind.EpisodeRepaired, episode),
        Repair.Partial or Repair.Unresolved => Seen(ObservationKind.EpisodeNotRepaired, episode),
        Repair.DroppedOut => Seen(ObservationKind.EndedOpen, episode),
        _ => Observed.Nothing(GuidanceFindings.EpisodeOpen.At(string.Empty)),
    };

    private static Observed Seen(ObservationKind kind, Episode episode) => Observed.Of(new Observation(kind, episode.Onset.Scale, episode.LastSession));
}
