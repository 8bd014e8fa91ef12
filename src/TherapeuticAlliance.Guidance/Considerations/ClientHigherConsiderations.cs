using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.ClientHigher"/>.</summary>
internal static class ClientHigherConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0901", Audience.Therapist, ConsiderationFamily.LookAtOwnView, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.Study,
            "You rated lower than your client. Therapists often do. Consider what made you cautious before concluding that the client hides something.",
            [ObservationKind.ClientHigher], [RuptureResearch.E50, RuptureResearch.E51], [Caution.DifferenceScores, Caution.NotDishonest]),
        new("TG0902", Audience.Therapist, ConsiderationFamily.Consult, ConsiderationBasis.RandomisedTrial | ConsiderationBasis.Study,
            "If your lower rating comes from tension you felt, consider whether it belongs in the session or first in supervision.",
            [ObservationKind.ClientHigher], [FeedbackResearch.E29, RuptureResearch.E46], [Caution.NoCause]),
    ];
}
