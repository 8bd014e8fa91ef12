using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.SlowDecline"/>.</summary>
internal static class SlowDeclineConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0301", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "A slow decline need not have one cause. Consider reviewing the last weeks together: what was useful, what was less so, what was left out.",
            [ObservationKind.SlowDecline], [FeedbackResearch.E25, FeedbackResearch.E26, Other.Mission2], [Caution.NoCause]),
        new("TG0302", Audience.Therapist, ConsiderationFamily.Expectations, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider asking whether progress is slower than hoped, and what the client thought therapy would be like by now.",
            [ObservationKind.SlowDecline], [OutcomeResearch.E13, SharedWorkResearch.E60, Other.Mission4], [Caution.Associations]),
        new("TG0303", Audience.Therapist, ConsiderationFamily.WiderContext, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "Life outside can wear down the wish to come. Consider asking about stress, support from others, and what therapy costs in effort at present.",
            [ObservationKind.SlowDecline], [FeedbackResearch.E31, Other.Mission2], [Caution.NoCause]),
    ];
}
