using System.Collections.Generic;

namespace TherapeuticAlliance.Guidance.Sources;

/// <summary>Sources that a caution names though no consideration leans on them.</summary>
internal static class CautionSources
{
    internal static IReadOnlyList<EvidenceSource> All { get; } = [OutcomeResearch.E05, RuptureResearch.E51, RuptureResearch.E55];
}
