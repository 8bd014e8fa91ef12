using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.DirectReport"/>.</summary>
internal static class DirectReportConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG2001", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.Study,
            "Somebody said that there was tension. Nothing else here is not a score. Consider giving it time first, whatever the numbers say.",
            [ObservationKind.DirectReport], [RuptureResearch.E46], [Caution.AskFirst]),
        new("TG2002", Audience.Therapist, ConsiderationFamily.InviteDialogue, ConsiderationBasis.ClinicalModel | ConsiderationBasis.MetaAnalysis,
            "If only you noticed it, consider saying what you noticed as your own impression, and asking whether the client sees it so.",
            [ObservationKind.DirectReport], [RuptureResearch.E41, OutcomeResearch.E11], [Caution.NoCause, Caution.Culture]),
        new("TG2003", Audience.Therapist, ConsiderationFamily.ExploreTogether, ConsiderationBasis.ClinicalModel,
            "If the client grew quiet or agreed to everything, consider making room for a no. If they protested, consider listening for what hurt.",
            [ObservationKind.DirectReport], [RuptureResearch.E40, RuptureResearch.E42, RuptureResearch.E45], [Caution.NoCause, Caution.Culture]),
    ];
}
