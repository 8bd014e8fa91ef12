namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Client Satisfaction Questionnaire, 8 items.</summary>
/// <remarks>
/// The printed values are aligned already: on items 2, 4, 5 and 8 the worst option is printed first with the value 1,
/// on the others the best with the value 4. So no item is reverse-keyed; only answers by option position need the order.
/// </remarks>
internal static class Csq8
{
    internal static Instrument Client { get; } = Instrument.Define("csq-8", "1.0.0")
        .Titled("Client Satisfaction Questionnaire, 8 items", "CSQ-8").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 4))
        .OfFamily("csq")
        .NumberedItems(8)
        .PrintedHighestFirst(1, 3, 6, 7)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Satisfaction))
        .Evidence(
            EvidenceLevel.SingleSource,
            "Form copy at goldenstarz3.com (secondary): options of items 2, 4, 5 and 8 run worst first, printed values aligned",
            "Form copy scribd 525577554 (secondary): the same owner's form, so no second source")
        .NoThresholds("No cut-off was found.")
        .Rights(new Rights(
            "Attkisson; Tamalpais", "https://csqscales.com", Permission.Needed, Permission.Needed,
            "Written permission and a fee; a formal licence for any electronic format. No item or anchor wording ships."))
        .Cited("Larsen, Attkisson, Hargreaves & Nguyen (1979)")
        .Cited("Attkisson & Zwick (1982)", "10.1016/0149-7189(82)90074-X")
        .Build();
}
