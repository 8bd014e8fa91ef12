namespace TherapeuticAlliance.Guidance.Sources;

/// <summary>Expectations and shared work. The same facts as docs/sources/methods/effects.md.</summary>
internal static class SharedWorkResearch
{
    internal static EvidenceSource E60 { get; } = new(
        "E60", SourceKind.Research, "Being told beforehand how long therapy takes went with staying longer and completing more often, in one small trial.",
        EvidenceMark.Abstract, null, 63, [new("length of stay", EffectMeasure.CohensD, 0.55m), new("completion", EffectMeasure.RiskRatio, 3.55m)], [new("Swift & Callahan (2011), Psychother Res", "10.1080/10503307.2010.541294")]);

    internal static EvidenceSource E61 { get; } = new(
        "E61", SourceKind.Research, "Doing agreed work between sessions goes with outcome.",
        EvidenceMark.Abstract, 23, 2183, [new("work between sessions", EffectMeasure.Correlation, 0.26m, 0.19m, 0.33m)], [new("Mausbach, Moore, Roesch, Cardenas & Patterson (2010), Cogn Ther Res", "10.1007/s10608-010-9297-z")]);

    internal static EvidenceSource E63 { get; } = new(
        "E63", SourceKind.Research, "People do more between sessions when they find it helpful and when the reason and the difficulties are gone over.",
        EvidenceMark.Abstract, 59, null, [], [new("Bennion, Lovell, Blakemore, Vicary & Bee (2024), Cogn Behav Ther", "10.1080/16506073.2024.2369939")]);

    internal static EvidenceSource E64 { get; } = new(
        "E64", SourceKind.Research, "Filling in a form in privacy probably lowers ceilings: a hypothesis of its authors, not about psychotherapy.",
        EvidenceMark.Read, null, null, [], [new("Authors of collaboRATE, glynelwyn.com")]);

    internal static EvidenceSource E65 { get; } = new(
        "E65", SourceKind.Research, "In cognitive therapy for depression agreement on goals and tasks came before symptom change; the bond followed it.",
        EvidenceMark.Abstract, null, 105, [], [new("Webb et al. (2011), J Consult Clin Psychol 79(3), 279-283", "10.1037/a0023252")]);
}
