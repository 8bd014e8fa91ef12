using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.PublishedCutOff"/>.</summary>
internal static class PublishedCutOffConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0701", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.Inference | ConsiderationBasis.MissionText,
            "Consider thanking the client for the lower mark and asking, before they leave if there is time, what would have fitted better.",
            [ObservationKind.PublishedCutOff], [FeedbackResearch.E27B, Other.Mission2], [Caution.Power]),
        new("TG0702", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.Inference,
            "The line marked lowest says where to begin asking, not what is wrong.",
            [ObservationKind.PublishedCutOff], [Other.Library], [Caution.NoCause, Caution.SubscalesOverlap]),
        new("TG0703", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.LibraryMeasurement,
            "A mark below the last one is a prompt to ask, even where the total is high. Small movements are also ordinary.",
            [ObservationKind.PublishedCutOff], [RuptureResearch.E47, Other.Library], [Caution.FalseAlarm]),
        new("TG0704", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.Study,
            "Where low marks never come or are quickly taken back, consider saying again why you ask and that a low mark is welcome.",
            [ObservationKind.PublishedCutOff], [FeedbackResearch.E26, RuptureResearch.E52], [Caution.Power]),
    ];
}
