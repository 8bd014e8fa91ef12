namespace TherapeuticAlliance.Catalog.Definitions.Unkeyed;

/// <summary>
/// Patient-Doctor Relationship Questionnaire, 9 items, made from the helping alliance questionnaire for primary care: whether an item is
/// reversed was not read, so it has no key. A cut-off by latent classes was proposed and is no key either.
/// </summary>
internal static class Pdrq9
{
    internal static Instrument Patient { get; } = Instrument.Define("pdrq-9", "1.0.0")
        .Titled("Patient-Doctor Relationship Questionnaire, 9 items", "PDRQ-9").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5))
        .OfFamily("pdrq")
        .NumberedItems(9)
        .WithoutKey(
            "Whether an item is reversed: no source that was read reports one, and none says that there is none. All nine are one score, as a mean 1 to 5 or a sum 9 to 45.",
            "The authors of the questionnaire.",
            "Total")
        .Evidence(
            EvidenceLevel.SingleSource,
            "scite on the psychometric properties of the PDRQ-9: 9 items, 1 to 5, one factor in most of 24 countries",
            "doi 10.3389/frhs.2026.1754286, a review of 2026")
        .Rights(new Rights(
            "Not stated in any source read", "The authors of the questionnaire", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: treat the form as copyright. No item wording ships."))
        .Cited("PDRQ-9", "10.1016/j.genhosppsych.2003.08.010")
        .Build();
}
