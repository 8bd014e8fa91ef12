namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>OQ-45, the total. Higher is worse. Its subscales stay without a key, since no source read lists their items.</summary>
/// <remarks>
/// The owner fills a blank with the mean of its subscale, rounded; without the items of the subscales that cannot be done, so every
/// answer is required.
/// </remarks>
internal static class Oq45Total
{
    internal static Instrument Client { get; } = Instrument.Define("oq-45", "1.1.0")
        .Titled("Outcome Questionnaire, 45 items, total", "OQ-45").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 4))
        .OfFamily("oq")
        .HigherIsWorse()
        .NumberedItems(45)
        .Reversed(1, 12, 13, 20, 21, 24, 31, 37, 43)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Outcome))
        .Evidence(
            EvidenceLevel.Verified,
            "Form description scribd 357559782 (secondary): 45 items 0 to 4, nine reversed, total 0 to 180",
            "roqua/quby_engine, oq-45.rb (read as code): the same nine items of the Dutch form print their options in reverse")
        .NoThresholds("No cut-off was read in a source that can be named.")
        .Rights(new Rights("OQ Measures", "OQ Measures", Permission.Needed, Permission.Needed, "Proprietary. No item wording ships."))
        .Build();
}
