using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.OutcomeWorse"/>.</summary>
internal static class OutcomeWorseConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG2101", Audience.Therapist, ConsiderationFamily.WiderContext, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "The client is doing worse. Consider four places to look: the alliance, the wish to change, support from others, events outside therapy.",
            [ObservationKind.OutcomeWorse], [FeedbackResearch.E26, FeedbackResearch.E31, FeedbackResearch.E32, Other.Mission2], [Caution.Safety, Caution.NoCause]),
        new("TG2102", Audience.Therapist, ConsiderationFamily.ExploreTogether, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider going over the plan together, including whether another approach, dose or service would fit better.",
            [ObservationKind.OutcomeWorse], [FeedbackResearch.E25, FeedbackResearch.E26, Other.Mission1], [Caution.Safety]),
        new("TG2103", Audience.Therapist, ConsiderationFamily.WiderContext, ConsiderationBasis.MetaAnalysis,
            "Symptoms and alliance pull at each other, so neither alone explains the other. Consider asking about both.",
            [ObservationKind.OutcomeWorse], [OutcomeResearch.E23], [Caution.NoCause]),
    ];
}
