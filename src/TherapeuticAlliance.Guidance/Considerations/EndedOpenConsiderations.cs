using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.EndedOpen"/>.</summary>
internal static class EndedOpenConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1901", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Therapy ended while scores were low. Consider, if your service allows it, a short message that leaves the door open and asks what did not fit.",
            [ObservationKind.EndedOpen], [OutcomeResearch.E03, Other.Mission4], [Caution.Privacy, Caution.NoStudy]),
        new("TG1902", Audience.Supervisor, ConsiderationFamily.Consult, ConsiderationBasis.Study,
            "Consider reviewing such endings as a team, looking for patterns in the service rather than faults in a person.",
            [ObservationKind.EndedOpen], [OutcomeResearch.E24C, OutcomeResearch.E24D], [Caution.NoBlame]),
    ];
}
