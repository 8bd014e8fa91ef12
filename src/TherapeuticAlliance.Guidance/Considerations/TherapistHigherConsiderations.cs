using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.TherapistHigher"/>.</summary>
internal static class TherapistHigherConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0801", Audience.Therapist, ConsiderationFamily.ClarifyMisunderstanding, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "You rated higher than your client. Consider starting from their rating: what did they see in the session that you may have missed?",
            [ObservationKind.TherapistHigher], [RuptureResearch.E51, Other.Mission1], [Caution.DifferenceScores]),
        new("TG0802", Audience.Therapist, ConsiderationFamily.ExploreTogether, ConsiderationBasis.Inference | ConsiderationBasis.MissionText,
            "Consider showing each other your ratings, if the client agrees, and saying what each of you had in mind.",
            [ObservationKind.TherapistHigher], [FeedbackResearch.E27B, Other.Mission1], [Caution.Privacy, Caution.DifferenceScores]),
        new("TG0803", Audience.Therapist, ConsiderationFamily.RenegotiateGoals, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "On goals or tasks a difference can mean two pictures of one plan. Consider comparing them point by point.",
            [ObservationKind.TherapistHigher], [OutcomeResearch.E07, Other.Mission1, Other.Mission2], [Caution.DifferenceScores]),
    ];
}
