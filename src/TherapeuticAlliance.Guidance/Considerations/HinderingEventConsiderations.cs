using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.HinderingEvent"/>.</summary>
internal static class HinderingEventConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG2401", Audience.Therapist, ConsiderationFamily.Validate, ConsiderationBasis.ClinicalModel,
            "The client called an event hindering. Consider asking what they would have needed instead, before saying why you did it.",
            [ObservationKind.HinderingEvent], [RuptureResearch.E41], [Caution.NoBlame]),
    ];
}
