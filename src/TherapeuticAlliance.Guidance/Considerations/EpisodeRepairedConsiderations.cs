using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.EpisodeRepaired"/>.</summary>
internal static class EpisodeRepairedConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1801", Audience.Therapist, ConsiderationFamily.NoticeWhatHelped, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Scores have come back. Consider asking what helped, and naming what the client did to make it possible.",
            [ObservationKind.EpisodeRepaired], [OutcomeResearch.E04, Other.Mission0], [Caution.RecoveryByChance]),
        new("TG1802", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.LibraryMeasurement,
            "If nobody has talked about the dip, consider mentioning it briefly. Scores that recover do not say that it is settled.",
            [ObservationKind.EpisodeRepaired], [Other.Library, OutcomeResearch.E04], [Caution.RecoveryByChance]),
    ];
}
