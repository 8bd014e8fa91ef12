using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.OneSideFlags"/>.</summary>
internal static class OneSideFlagsConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1001", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.Study,
            "Only the client's scores fell. One side often notices first. Consider asking before you go on with what was planned.",
            [ObservationKind.OneSideFlags], [RuptureResearch.E46], [Caution.NotARupture], ObservationSide.Client),
        new("TG1002", Audience.Therapist, ConsiderationFamily.LookAtOwnView, ConsiderationBasis.Study,
            "Only your own scores fell. Consider what you noticed and whether the client would recognise it. Their steady rating tells you something too.",
            [ObservationKind.OneSideFlags], [RuptureResearch.E46], [Caution.NoCause], ObservationSide.Therapist),
        new("TG1003", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.Study,
            "Both scores fell. Consider giving this the start of the next session, and telling your supervisor that you will.",
            [ObservationKind.OneSideFlags], [RuptureResearch.E46, FeedbackResearch.E29], [Caution.NotARupture], ObservationSide.Both),
    ];
}
