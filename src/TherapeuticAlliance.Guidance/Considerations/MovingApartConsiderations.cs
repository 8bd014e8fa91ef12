using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.MovingApart"/>.</summary>
internal static class MovingApartConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1101", Audience.Therapist, ConsiderationFamily.ExploreTogether, ConsiderationBasis.MissionText,
            "The two ratings have drifted apart over several sessions. Consider a review in which each says what goes well and what does not.",
            [ObservationKind.MovingApart], [Other.Mission1], [Caution.DifferenceScores, Caution.NoStudy]),
    ];
}
