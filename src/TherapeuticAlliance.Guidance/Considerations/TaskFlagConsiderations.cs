using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.TaskFlag"/>.</summary>
internal static class TaskFlagConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0601", Audience.Therapist, ConsiderationFamily.ExplainRationale, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.ClinicalModel | ConsiderationBasis.MissionText,
            "Consider saying why this task or topic, how it is meant to help, and what else there would be, then asking whether it makes sense.",
            [ObservationKind.TaskFlag], [OutcomeResearch.E14, RuptureResearch.E41, SharedWorkResearch.E63, SharedWorkResearch.E65, Other.Mission1], [Caution.AskFirst]),
        new("TG0602", Audience.Therapist, ConsiderationFamily.RenegotiateTasks, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.ClinicalModel | ConsiderationBasis.MissionText,
            "Consider offering a choice of ways towards the same goal, including doing less or going more slowly.",
            [ObservationKind.TaskFlag], [OutcomeResearch.E15, RuptureResearch.E41, Other.Mission0], [Caution.Associations]),
        new("TG0603", Audience.Therapist, ConsiderationFamily.SharedWork, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider going over who does what between sessions, and whether it was possible in the client's week.",
            [ObservationKind.TaskFlag], [SharedWorkResearch.E61, SharedWorkResearch.E63, Other.Mission4], [Caution.NoBlame]),
        new("TG0604", Audience.Therapist, ConsiderationFamily.ExploreTogether, ConsiderationBasis.MissionText,
            "Discomfort can belong to useful work. Consider asking whether the session was hard in a good way or in a bad way.",
            [ObservationKind.TaskFlag], [Other.Mission4], [Caution.NoStudy]),
    ];
}
