namespace TherapeuticAlliance.Guidance.Sources;

/// <summary>Ruptures, their repair, and who sees what. The same facts as docs/sources/methods/effects.md.</summary>
internal static class RuptureResearch
{
    internal static EvidenceSource E40 { get; } = new(
        "E40", SourceKind.Research, "Ruptures move away or against; repair renegotiates tasks and goals, or explores what each side needs.",
        EvidenceMark.Read, null, null, [], [new("Muran, Eubanks & Samstag (2021), J Clin Psychol 77(2), 361-368", "10.1002/jclp.23105")]);

    internal static EvidenceSource E41 { get; } = new(
        "E41", SourceKind.Research, "Immediate strategies give the rationale, change a task or goal, or clear up a misunderstanding; exploratory ones invite to look at it together and own one's part.",
        EvidenceMark.Read, null, null, [], [new("Center for Alliance-Focused Training, therapeutic-alliance.org/rupture-resolution.html")]);

    internal static EvidenceSource E42 { get; } = new(
        "E42", SourceKind.Research, "A rupture is a lack of collaboration, not of agreement; agreeing on the surface may be withdrawal.",
        EvidenceMark.Read, null, null, [], [new("3RS manual (2015)", "10.13140/2.1.1666.8488")]);

    internal static EvidenceSource E43 { get; } = new(
        "E43", SourceKind.Research, "Dropout went with confrontation, with the therapist's contribution and with how far it was resolved, as observers rated early sessions.",
        EvidenceMark.Abstract, null, 42, [new("confrontation", EffectMeasure.CohensD, 0.74m), new("therapist's contribution", EffectMeasure.CohensD, 0.61m), new("resolution", EffectMeasure.CohensD, 0.67m)], [new("Eubanks, Lubitz, Muran & Safran (2019), Psychother Res 29(3), 306-319", "10.1080/10503307.2018.1552034")]);

    internal static EvidenceSource E44 { get; } = new(
        "E44", SourceKind.Research, "Therapists mixed strategies in no fixed order.",
        EvidenceMark.Read, null, 6, [], [new("Task analysis of six cases, PMC9712586")]);

    internal static EvidenceSource E45 { get; } = new(
        "E45", SourceKind.Research, "A model: withdrawal goes from vague to clear discontent to asserting a need; confrontation from anger to hurt to a wish to be cared for.",
        EvidenceMark.Read, null, null, [], [new("Center for Alliance-Focused Training, therapeutic-alliance.org")]);

    internal static EvidenceSource E46 { get; } = new(
        "E46", SourceKind.Research, "Sessions that both saw as ruptures were followed by worse symptoms, and were less damaging to the alliance. Repair within the session was not associated with the next session.",
        EvidenceMark.Abstract, null, null, [], [new("Rubel et al. (2018), J Consult Clin Psychol 86(4)"), new("Chen et al. (2018)", "10.1080/10503307.2016.1227104")]);

    internal static EvidenceSource E47 { get; } = new(
        "E47", SourceKind.Research, "Alliance scores fall between sessions and rise within them.",
        EvidenceMark.Abstract, null, null, [], [new("Zlotnick et al. (2020)")]);

    internal static EvidenceSource E50 { get; } = new(
        "E50", SourceKind.Research, "Therapists rate lower than clients in severe disturbance; heterogeneous, no interval.",
        EvidenceMark.Abstract, 22, null, [new("therapist against client", EffectMeasure.CohensD, -0.46m)], [new("Igra et al. (2020), European Psychiatry", "10.1192/j.eurpsy.2020.67")]);

    internal static EvidenceSource E51 { get; } = new(
        "E51", SourceKind.Research, "Agreement of the two ratings was unrelated to outcome in one unpublished manuscript; data on young people show an association.",
        EvidenceMark.Abstract, null, 700, [new("agreement and outcome, young people", EffectMeasure.Correlation, 0.21m)], [new("Sinclair, Linköping")]);

    internal static EvidenceSource E52 { get; } = new(
        "E52", SourceKind.Research, "Most clients say that they have hidden something about therapy itself, often to be polite.",
        EvidenceMark.Abstract, null, 547, [new("hid something about therapy", EffectMeasure.Percent, 72.6m)], [new("Blanchard & Farber (2016), Couns Psychol Q 29(1), 90-112", "10.1080/09515070.2015.1085365")]);

    internal static EvidenceSource E55 { get; } = new(
        "E55", SourceKind.Research, "Two factors fit the WAI-SR best: bond, and task with goal.",
        EvidenceMark.Abstract, null, null, [], [new("Falkenström et al. (2015), 22(5), 581-593", "10.1177/1073191114552472")]);
}
