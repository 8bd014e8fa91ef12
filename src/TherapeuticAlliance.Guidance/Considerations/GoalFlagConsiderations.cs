using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.GoalFlag"/>.</summary>
internal static class GoalFlagConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0501", Audience.Therapist, ConsiderationFamily.RenegotiateGoals, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider that each of you puts into one sentence what therapy is for at the moment, and that you compare the two.",
            [ObservationKind.GoalFlag], [OutcomeResearch.E07, SharedWorkResearch.E65, Other.Mission1, Other.Mission2, Other.Mission4], [Caution.SubscalesOverlap]),
        new("TG0502", Audience.Therapist, ConsiderationFamily.RenegotiateGoals, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Goals may have changed while the plan has not. Consider asking what the client would now like to be different, and what may be dropped.",
            [ObservationKind.GoalFlag], [OutcomeResearch.E07, Other.Mission1], [Caution.AskFirst]),
        new("TG0503", Audience.Therapist, ConsiderationFamily.ClarifyMisunderstanding, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.ClinicalModel | ConsiderationBasis.MissionText,
            "Lower goal ratings can mean that the purpose was never clear rather than disputed. Consider saying what the present work is meant to lead to.",
            [ObservationKind.GoalFlag], [OutcomeResearch.E14, RuptureResearch.E41, Other.Mission1], [Caution.NoCause]),
        new("TG0504", Audience.Therapist, ConsiderationFamily.RenegotiateGoals, ConsiderationBasis.Inference,
            "Where others have a say, such as a court, a school, a parent or an employer, consider naming whose goal is whose.",
            [ObservationKind.GoalFlag], [Other.Mission2], [Caution.NoStudy, Caution.Power]),
    ];
}
