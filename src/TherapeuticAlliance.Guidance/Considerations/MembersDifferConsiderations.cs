using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.MembersDiffer"/>.</summary>
internal static class MembersDifferConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG2301", Audience.Therapist, ConsiderationFamily.AllVoices, ConsiderationBasis.MetaAnalysis,
            "Family members see the alliance differently. Consider turning to whoever rates it lowest, and asking all what would make coming worthwhile.",
            [ObservationKind.MembersDiffer], [OutcomeResearch.E20], [Caution.Associations, Caution.Safety]),
        new("TG2302", Audience.Therapist, ConsiderationFamily.SafetyAndBoundaries, ConsiderationBasis.Inference,
            "Consider what could safely be said in front of the others, and whether somebody needs a moment alone.",
            [ObservationKind.MembersDiffer], [OutcomeResearch.E20], [Caution.Safety, Caution.Privacy]),
        new("TG2303", Audience.Therapist, ConsiderationFamily.AllVoices, ConsiderationBasis.Inference,
            "Child and parent rate two different relationships. Consider hearing the child in a way that suits their age, and not only through the parent.",
            [ObservationKind.MembersDiffer], [OutcomeResearch.E20], [Caution.Power]),
    ];
}
