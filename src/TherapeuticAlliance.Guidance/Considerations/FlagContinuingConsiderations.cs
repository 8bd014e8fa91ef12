using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.FlagContinuing"/>.</summary>
internal static class FlagContinuingConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0201", Audience.Therapist, ConsiderationFamily.ExploreTogether, ConsiderationBasis.ClinicalModel,
            "If talking about one event changed nothing, consider talking about how the two of you are working together just now, including what it is like to be asked.",
            [ObservationKind.FlagContinuing], [RuptureResearch.E41, RuptureResearch.E42], [Caution.Culture, Caution.Power]),
        new("TG0202", Audience.Therapist, ConsiderationFamily.RenegotiateGoals, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.ClinicalModel | ConsiderationBasis.MissionText,
            "A pattern that lasts may be a reason to look together at what you work on and how, rather than at one session.",
            [ObservationKind.FlagContinuing], [OutcomeResearch.E07, RuptureResearch.E40, Other.Mission1], [Caution.AskFirst]),
        new("TG0203", Audience.Supervisor, ConsiderationFamily.Consult, ConsiderationBasis.RandomisedTrial | ConsiderationBasis.MissionText,
            "Several flagged sessions in a row can be a reason to ask for supervision now rather than at the next routine date.",
            [ObservationKind.FlagContinuing], [FeedbackResearch.E29, Other.Mission2], [Caution.TrainingUnproven]),
        new("TG0204", Audience.Therapist, ConsiderationFamily.FitAndChoice, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider asking whether the client would like something changed: pace, method, frequency, or another therapist. To ask is not to suggest.",
            [ObservationKind.FlagContinuing], [OutcomeResearch.E15, Other.Mission4], [Caution.Power]),
    ];
}
