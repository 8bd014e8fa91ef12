namespace TherapeuticAlliance.Guidance.Sources;

/// <summary>Asking, feeding back and supervising. The same facts as docs/sources/methods/effects.md.</summary>
internal static class FeedbackResearch
{
    internal static EvidenceSource E25 { get; } = new(
        "E25", SourceKind.Research, "Feedback on progress has a small effect on symptoms, a little more for those off track, and goes with fewer dropouts. Not all studies are randomised.",
        EvidenceMark.Abstract, 58, 21699, [new("symptoms", EffectMeasure.CohensD, 0.15m, 0.10m, 0.20m), new("symptoms, off track", EffectMeasure.CohensD, 0.17m, 0.11m, 0.22m), new("dropout", EffectMeasure.OddsRatio, 1.19m, 1.03m, 1.38m)], [new("de Jong, Conijn, Gallagher, Reshetnikova, Heij & Lutz (2021), Clin Psychol Rev 85, 102002", "10.1016/j.cpr.2021.102002")]);

    internal static EvidenceSource E26 { get; } = new(
        "E26", SourceKind.Research, "Questions about alliance, motivation, support and life events add to feedback for those off track. Clients support it when its purpose is clear. The studies are meta-analyses.",
        EvidenceMark.Abstract, 11, null, [new("feedback overall, about", EffectMeasure.HedgesG, 0.15m), new("with support tools, lowest", EffectMeasure.HedgesG, 0.36m), new("with support tools, highest", EffectMeasure.HedgesG, 0.53m)], [new("Barkham, de Jong, Delgadillo & Lutz (2023), Psychother Res 33(7), 841-855", "10.1080/10503307.2023.2181114")]);

    internal static EvidenceSource E27B { get; } = new(
        "E27b", SourceKind.Research, "With session feedback the alliance rose more in two months, which carried part of the effect. A secondary analysis: only the arm was randomised.",
        EvidenceMark.Abstract, null, 170, [], [new("Brattland, Koksvik, Burkeland et al. (2019), J Couns Psychol 66(2), 234-246", "10.1037/cou0000320")]);

    internal static EvidenceSource E28 { get; } = new(
        "E28", SourceKind.Research, "Inviting clients from outside the room to tell the therapist how it goes raised the alliance in one trial; direction only. A larger trial (475 people) found no advantage in distress, and genuineness fell.",
        EvidenceMark.Abstract, null, 94, [new("genuineness in the larger trial, invited", EffectMeasure.CohensD, -0.27m), new("genuineness in the larger trial, others", EffectMeasure.CohensD, 0.01m)], [new("Flückiger, Del Re, Wampold, Znoj, Caspar & Jörg (2012), J Couns Psychol 59(1), 18-26", "10.1037/a0023648"), new("Stefana et al. (2024)", "10.2196/63234")]);

    internal static EvidenceSource E29 { get; } = new(
        "E29", SourceKind.Research, "Supervision about the alliance went with a better alliance, fewer symptoms and more staying, in a trial on depression of eight sessions. One briefing could not be separated, and allegiance is possible.",
        EvidenceMark.Abstract, null, 127, [], [new("Bambling, King, Raue, Schweitzer & Lambert (2006), Psychother Res 16, 317-331", "10.1080/10503300500268524")]);

    internal static EvidenceSource E31 { get; } = new(
        "E31", SourceKind.Research, "Clients off track report difficulties with social support first, then with motivation and alliance.",
        EvidenceMark.Abstract, null, 107, [], [new("Psychother Res 25(6) (2015), 724-734", "10.1080/10503307.2015.1009862")]);

    internal static EvidenceSource E32 { get; } = new(
        "E32", SourceKind.Research, "A published support tool asks about four areas: alliance, motivation, social support, life events. Its items and lists are its owner's; only the idea of four areas is used.",
        EvidenceMark.Read, null, null, [], [new("OQ Measures, oqmeasures.com/oq-asc")]);
}
