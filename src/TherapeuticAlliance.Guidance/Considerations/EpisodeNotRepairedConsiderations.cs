using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.EpisodeNotRepaired"/>.</summary>
internal static class EpisodeNotRepairedConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1701", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.MetaAnalysis,
            "Scores have not come back to their former level. Consider asking what is still unsettled from that time, even if you have talked about it.",
            [ObservationKind.EpisodeNotRepaired], [OutcomeResearch.E04], [Caution.NotARupture, Caution.Associations]),
        new("TG1702", Audience.Therapist, ConsiderationFamily.RenegotiateTasks, ConsiderationBasis.ClinicalModel,
            "Consider whether something was changed for the client or only explained. Changing a task or goal is one repair, exploring what happened another.",
            [ObservationKind.EpisodeNotRepaired], [RuptureResearch.E40, RuptureResearch.E41, RuptureResearch.E44], [Caution.NoCause]),
        new("TG1703", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.Study,
            "A weaker alliance goes with leaving therapy. Consider asking whether the client has thought of stopping, in a way that allows a yes.",
            [ObservationKind.EpisodeNotRepaired], [OutcomeResearch.E03, RuptureResearch.E52], [Caution.Associations, Caution.Power]),
        new("TG1704", Audience.Supervisor, ConsiderationFamily.Consult, ConsiderationBasis.RandomisedTrial | ConsiderationBasis.MissionText,
            "Consider supervision on this episode, with a recording if the client agrees.",
            [ObservationKind.EpisodeNotRepaired], [FeedbackResearch.E29, Other.Mission2], [Caution.TrainingUnproven, Caution.Privacy]),
    ];
}
