using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.SameForms"/>.</summary>
internal static class SameFormsConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG1401", Audience.Therapist, ConsiderationFamily.CheckTheForm, ConsiderationBasis.Inference,
            "Several forms in a row are the same. Consider asking whether the questions still fit, or using a shorter form or a conversation.",
            [ObservationKind.SameForms], [Other.Library], [Caution.NotDishonest, Caution.NoStudy]),
    ];
}
