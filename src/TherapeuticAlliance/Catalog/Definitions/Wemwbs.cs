namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Warwick-Edinburgh Mental Well-being Scale, 14 items. Higher is better.</summary>
/// <remarks>The form of seven items, <c>swemwbs</c>, is known by name only: neither its items nor its conversion table was read.</remarks>
internal static class Wemwbs
{
    internal static Instrument Client { get; } = Instrument.Define("wemwbs", "1.0.0")
        .Titled("Warwick-Edinburgh Mental Well-being Scale", "WEMWBS").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5))
        .NumberedItems(14)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Outcome))
        .Evidence(EvidenceLevel.Verified, "CamCOPS (read as code): fourteen items 1 to 5, sum 14 to 70", "awell-health/awell-score (read as code): the same")
        .NoThresholds("No cut-off was read.")
        .Rights(new Rights(
            "Not stated in any source read", "The University of Warwick, which registers users", Permission.Unknown, Permission.Unknown,
            "No licence statement was read: ask before use. No item wording ships."))
        .Build();
}
