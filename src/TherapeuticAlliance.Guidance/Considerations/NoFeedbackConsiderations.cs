using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.NoFeedback"/>.</summary>
internal static class NoFeedbackConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1501", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "No rating has come for some time. Consider asking in words how the work is going, and whether the form is a burden.",
            [ObservationKind.NoFeedback], [FeedbackResearch.E25, FeedbackResearch.E26, Other.Mission2], [Caution.NoCause]),
        new("TG1502", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider saying again what ratings are for, who sees them, and what has been changed because of them.",
            [ObservationKind.NoFeedback], [FeedbackResearch.E26, Other.Mission2], [Caution.Privacy]),
        new("TG1503", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.ClinicalModel | ConsiderationBasis.Study,
            "A skipped form can be forgetting, dislike of forms, or a quiet sign. Consider asking without assuming which.",
            [ObservationKind.NoFeedback], [RuptureResearch.E40, RuptureResearch.E52], [Caution.NoCause]),
    ];
}
