using System.Collections.Generic;
using TherapeuticAlliance.Guidance.Sources;

namespace TherapeuticAlliance.Guidance.Considerations;

/// <summary>What one may consider on <see cref="ObservationKind.NothingStandsOut"/>.</summary>
internal static class NothingStandsOutConsiderations
{
    internal static IReadOnlyList<Consideration> All { get; } =
    [
        new("TG2501", Audience.Therapist, ConsiderationFamily.CollectFeedback, ConsiderationBasis.LibraryMeasurement | ConsiderationBasis.Study | ConsiderationBasis.MissionText,
            "Nothing stands out. That does not show that all is well: many real dips do not show in scores. Consider asking in words from time to time.",
            [ObservationKind.NothingStandsOut], [Other.Library, RuptureResearch.E52, Other.Mission2], [Caution.NotARupture]),
    ];
}
