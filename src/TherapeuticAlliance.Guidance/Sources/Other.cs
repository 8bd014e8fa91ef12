namespace TherapeuticAlliance.Guidance.Sources;

/// <summary>Sources that are no publication.</summary>
internal static class Other
{
    internal static EvidenceSource Mission0 { get; } = Of("S0", SourceKind.Mission, "A text on what people mean by alliance and do when it strains; of its words: trust, respect, empathy, safety, flexibility, empowerment.");

    internal static EvidenceSource Mission1 { get; } = Of("S1", SourceKind.Mission, "A text on what people mean by alliance and do when it strains; of its words: open dialogue, clear goals, agreement on the approach, confidentiality.");

    internal static EvidenceSource Mission2 { get; } = Of("S2", SourceKind.Mission, "A text on what people mean by alliance and do when it strains; of its words: differences between people, feedback, supervision, events outside therapy.");

    internal static EvidenceSource Mission3 { get; } = Of("S3", SourceKind.Mission, "A text on what people mean by alliance and do when it strains; of its words: safety, understanding, satisfaction, leaving.");

    internal static EvidenceSource Mission4 { get; } = Of("S4", SourceKind.Mission, "A text on what people mean by alliance and do when it strains; of its words: fit, expectations, patience, shared responsibility, trial and error.");

    internal static EvidenceSource Library { get; } = Of("LIB", SourceKind.Library, "Measured or decided by this library: docs/ruptures.md, docs/response-quality.md.");

    internal static EvidenceSource Norm { get; } = Of("NORM", SourceKind.ProfessionalNorm, "What professions ask of their members; no effect size stands behind it.");

    private static EvidenceSource Of(string code, SourceKind kind, string claim) => new(code, kind, claim, null, null, null, [], []);
}
