namespace TherapeuticAlliance.Catalog.Definitions.Unkeyed;

/// <summary>
/// OQ-45: the published rule for missing items needs the items of each subscale, and these were not verified. Higher is worse.
/// </summary>
internal static class Oq45
{
    internal static Instrument Client { get; } = Instrument.Define("oq-45", "1.0.0")
        .Titled("OQ-45").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 4))
        .OfFamily("oq")
        .HigherIsWorse()
        .NumberedItems(45)
        .WithoutKey(
            "Which of the 45 items belong to which subscale (25, 11 and 9 items); the rule for missing items works by subscale. Nine items are reversed.",
            "OQ Measures, the owner.",
            "SD", "IR", "SR")
        .Evidence(EvidenceLevel.SingleSource, "Form description scribd 357559782 (secondary): 45 items 0 to 4, total 0 to 180, subscales of 25, 11 and 9 items")
        .Rights(new Rights(
            "OQ Measures", "OQ Measures", Permission.Needed, Permission.Needed,
            "Proprietary. No item wording ships."))
        .Build();
}
