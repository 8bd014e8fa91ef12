using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.BondFlag"/>.</summary>
internal static class BondFlagConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG0401", Audience.Therapist, ConsiderationFamily.Validate, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Lower ratings here may mean not feeling understood. Consider saying what you think matters most to the client now, and letting them correct you.",
            [ObservationKind.BondFlag], [OutcomeResearch.E09, Other.Mission0, Other.Mission3], [Caution.NoCause, Caution.SubscalesOverlap]),
        new("TG0402", Audience.Therapist, ConsiderationFamily.Validate, ConsiderationBasis.MetaAnalysis | ConsiderationBasis.MissionText,
            "Consider saying plainly what you value in the client's effort or honesty, if you mean it.",
            [ObservationKind.BondFlag], [OutcomeResearch.E10, OutcomeResearch.E11, Other.Mission0], [Caution.Associations, Caution.Culture]),
        new("TG0403", Audience.Therapist, ConsiderationFamily.SafetyAndBoundaries, ConsiderationBasis.ProfessionalNorm | ConsiderationBasis.MissionText,
            "Trust can depend on knowing what stays in the room. Consider going over what is confidential, what is not, and what your role is.",
            [ObservationKind.BondFlag], [Other.Mission1], [Caution.NoStudy]),
        new("TG0404", Audience.Therapist, ConsiderationFamily.CultureAndDifference, ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "Consider whether a remark about background, faith, language or identity may have landed badly, and ask in a way that makes yes an easy answer.",
            [ObservationKind.BondFlag], [OutcomeResearch.E18, OutcomeResearch.E19, Other.Mission2], [Caution.NoCause, Caution.Culture]),
        new("TG0405", Audience.Therapist, ConsiderationFamily.ExploreTogether, ConsiderationBasis.MissionText,
            "Not liking a therapist and being challenged by one can feel alike. Consider asking which it is, without defending either.",
            [ObservationKind.BondFlag], [Other.Mission4], [Caution.NoStudy]),
    ];
}
