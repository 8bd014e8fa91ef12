namespace TherapeuticAlliance.Guidance.Sources;

/// <summary>What goes with outcome and with staying. The same facts as docs/sources/methods/effects.md.</summary>
internal static class OutcomeResearch
{
    internal static EvidenceSource E03 { get; } = new(
        "E03", SourceKind.Research, "A weaker alliance goes with leaving therapy early.",
        EvidenceMark.Abstract, 11, 1301, [new("weaker alliance and dropping out", EffectMeasure.CohensD, 0.55m)], [new("Sharf, Primavera & Diener (2010), Psychotherapy 47(4)", "10.1037/a0021175")]);

    internal static EvidenceSource E04 { get; } = new(
        "E04", SourceKind.Research, "Ruptures that people rated as repaired go with a better outcome than those that were not. Read in one chapter abstract.",
        EvidenceMark.Abstract, 11, 1314, [new("repaired against not repaired", EffectMeasure.Correlation, 0.29m, 0.10m, 0.47m)], [new("Eubanks, Muran & Safran (2018), Psychotherapy 55(4), 508-519", "10.1037/pst0000185")]);

    internal static EvidenceSource E05 { get; } = new(
        "E05", SourceKind.Research, "Training or supervision in the repair of ruptures shows no significant effect on outcome so far. The people are trainees.",
        EvidenceMark.Abstract, 6, 276, [new("training in repair, not significant", EffectMeasure.Correlation, 0.11m, -0.09m, 0.30m)], [new("Eubanks, Muran & Safran (2018), Psychotherapy 55(4), 508-519", "10.1037/pst0000185")]);

    internal static EvidenceSource E07 { get; } = new(
        "E07", SourceKind.Research, "Agreement on goals goes with outcome.",
        EvidenceMark.Abstract, 54, 7278, [new("agreement on goals", EffectMeasure.Correlation, 0.24m, 0.19m, 0.28m)], [new("Tryon, Birch & Verkuilen (2018), Psychotherapy 55(4), 372-383")]);

    internal static EvidenceSource E09 { get; } = new(
        "E09", SourceKind.Research, "Empathy goes with outcome; results are heterogeneous.",
        EvidenceMark.Abstract, 82, 6138, [new("empathy", EffectMeasure.Correlation, 0.28m, 0.23m, 0.33m)], [new("Elliott, Bohart, Watson & Murphy (2018), Psychotherapy 55(4), 399-410", "10.1037/pst0000175")]);

    internal static EvidenceSource E10 { get; } = new(
        "E10", SourceKind.Research, "Positive regard goes with outcome.",
        EvidenceMark.Abstract, 64, null, [new("positive regard", EffectMeasure.HedgesG, 0.28m), new("positive regard, multilevel", EffectMeasure.HedgesG, 0.36m)], [new("Farber, Suzuki & Lynch (2018), Psychotherapy 55(4), 411-423", "10.1037/pst0000171")]);

    internal static EvidenceSource E11 { get; } = new(
        "E11", SourceKind.Research, "Genuineness goes with outcome; most samples are Western.",
        EvidenceMark.Abstract, 21, 1192, [new("genuineness", EffectMeasure.Correlation, 0.23m, 0.13m, 0.32m)], [new("Kolden, Wang, Austin, Chang & Klein (2018), Psychotherapy 55(4), 424-433, PMID 30335455")]);

    internal static EvidenceSource E13 { get; } = new(
        "E13", SourceKind.Research, "Expecting early that therapy will help goes with outcome; results are heterogeneous (I² 76 %).",
        EvidenceMark.Abstract, 81, 12722, [new("early expectation", EffectMeasure.Correlation, 0.18m)], [new("Constantino, Vîslă, Coyne & Boswell (2018), Psychotherapy 55(4)", "10.1037/pst0000169")]);

    internal static EvidenceSource E14 { get; } = new(
        "E14", SourceKind.Research, "Finding the treatment credible early goes with outcome (I² 57 %).",
        EvidenceMark.Abstract, 24, 1504, [new("early credibility", EffectMeasure.Correlation, 0.12m)], [new("Constantino, Coyne, Boswell, Iles & Vîslă (2018), Psychotherapy 55(4), 486-495", "10.1037/pst0000168")]);

    internal static EvidenceSource E15 { get; } = new(
        "E15", SourceKind.Research, "Being given what one prefers goes with a better outcome and with fewer dropouts, in over 16,000 people. Against it: 470 clients, no effect of matching on what is done in sessions.",
        EvidenceMark.Abstract, 53, null, [new("outcome", EffectMeasure.CohensD, 0.28m), new("dropout", EffectMeasure.OddsRatio, 1.79m)], [new("Swift, Callahan, Cooper & Parkin (2018), J Clin Psychol 74(11)", "10.1002/jclp.22680"), new("470 clients, no effect of matching", "10.1080/09515070.2021.1877620")]);

    internal static EvidenceSource E16 { get; } = new(
        "E16", SourceKind.Research, "Treatments adapted to culture do better. Cultural competence goes with outcome as the client sees it, not as the therapist does (15 studies each). Against it: a dissertation (Pace 2018, 1,458 people) found near zero for client-rated competence.",
        EvidenceMark.Abstract, 99, null, [new("adapted treatment", EffectMeasure.CohensD, 0.50m), new("adapted treatment, after publication bias", EffectMeasure.CohensD, 0.35m), new("competence, client-rated", EffectMeasure.Correlation, 0.38m), new("competence, therapist-rated", EffectMeasure.Correlation, 0.06m)], [new("Soto, Smith, Griner, Domenech Rodríguez & Bernal (2018), J Clin Psychol 74(11), 1907-1923", "10.1002/jclp.22679")]);

    internal static EvidenceSource E18 { get; } = new(
        "E18", SourceKind.Research, "Of clients of racial and ethnic minorities at one centre, many reported slights in therapy; most were not talked about, and the alliance was lower there.",
        EvidenceMark.Abstract, null, 120, [new("reported a slight", EffectMeasure.Percent, 53m), new("of these not talked about, about", EffectMeasure.Percent, 76m)], [new("Owen, Tao, Imel, Wampold & Rodolfa (2014), Prof Psychol Res Pr 45(4), 283-290", "10.1037/a0037420")]);

    internal static EvidenceSource E19 { get; } = new(
        "E19", SourceKind.Research, "A therapist who is seen as culturally humble goes with a stronger alliance; direction only.",
        EvidenceMark.Abstract, 4, null, [], [new("Hook, Davis, Owen, Worthington & Utsey (2013), J Couns Psychol 60(3), 353-366", "10.1037/a0032595")]);

    internal static EvidenceSource E20 { get; } = new(
        "E20", SourceKind.Research, "In couples and families the alliance goes with outcome, and a split between members goes with a worse one (7 samples). The studies are counted as samples.",
        EvidenceMark.Abstract, 40, null, [new("alliance", EffectMeasure.Correlation, 0.297m), new("split", EffectMeasure.Correlation, 0.316m)], [new("Friedlander, Escudero, Welmers-van de Poll & Heatherington (2018), Psychotherapy 55(4), 356-371", "10.1037/pst0000161")]);

    internal static EvidenceSource E23 { get; } = new(
        "E23", SourceKind.Research, "In the first seven sessions alliance and symptoms pull at each other within persons.",
        EvidenceMark.Abstract, 17, 5350, [], [new("Flückiger, Rubel, Del Re et al. (2020), J Consult Clin Psychol 88(9), 829-843", "10.1037/ccp0000594")]);

    internal static EvidenceSource E24C { get; } = new(
        "E24c", SourceKind.Research, "Therapists differ in the alliances they form, and that goes with outcome.",
        EvidenceMark.Abstract, 152, null, [], [new("Del Re, Flückiger, Horvath & Wampold (2021)"), new("Del Re et al. (2012)", "10.1016/j.cpr.2012.07.002")]);

    internal static EvidenceSource E24D { get; } = new(
        "E24d", SourceKind.Research, "In Swedish primary care differences within a caseload told more than those between therapists; direction only.",
        EvidenceMark.Abstract, null, null, [], [new("Psychother Res (2020) 30(1), 13-22", "10.1080/10503307.2018.1516306")]);
}
