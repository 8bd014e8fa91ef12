using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.TooEarly"/>.</summary>
internal static class TooEarlyConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1601", Audience.Therapist, ConsiderationFamily.Expectations, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "There is too little yet to judge. Consider agreeing on goals, roles, what to expect, and how to say when something is off.",
            [ObservationKind.TooEarly], [OutcomeResearch.E07, OutcomeResearch.E13, Other.Mission1, Other.Mission4], [Caution.Associations]),
        new("TG1602", Audience.Therapist, ConsiderationFamily.FitAndChoice, ConsiderationBasis.MetaAnalysis,
            "Consider asking what the client prefers: guidance or space, challenge or support, looking back or at the present.",
            [ObservationKind.TooEarly], [OutcomeResearch.E15], [Caution.Associations, Caution.Culture]),
        new("TG1603", Audience.Therapist, ConsiderationFamily.CultureAndDifference, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider asking how background, language or beliefs may shape the way you work together.",
            [ObservationKind.TooEarly], [OutcomeResearch.E16, OutcomeResearch.E19, Other.Mission2], [Caution.Culture]),
        new("TG1604", Audience.Therapist, ConsiderationFamily.Expectations, ConsiderationBasis.RandomisedTrial | ConsiderationBasis.MissionText,
            "Consider saying how long such therapy often takes and that progress goes up and down. One small trial found that fewer people then left early.",
            [ObservationKind.TooEarly], [SharedWorkResearch.E60, Other.Mission4], [Caution.Associations]),
    ];
}
