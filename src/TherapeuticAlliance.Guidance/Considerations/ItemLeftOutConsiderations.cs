using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.ItemLeftOut"/>.</summary>
internal static class ItemLeftOutConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG2201", Audience.Therapist, ConsiderationFamily.SafetyAndBoundaries, ConsiderationBasis.ProfessionalNorm,
            "The client chose not to answer something. Consider saying that leaving questions out is fine.",
            [ObservationKind.ItemLeftOut], [Other.Mission1], [Caution.Privacy, Caution.NoStudy]),
        new("TG2202", Audience.Therapist, ConsiderationFamily.CheckTheForm, ConsiderationBasis.Inference,
            "If the same question is left out again and again, consider asking once, lightly, whether it is unclear, does not apply, or is hard to answer.",
            [ObservationKind.ItemLeftOut], [Other.Library], [Caution.NoCause, Caution.NoStudy]),
    ];
}
