namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>WHO-5 Well-Being Index: four times the sum of five items, 0 to 100. Higher is better.</summary>
internal static class Who5
{
    internal static Instrument Client { get; } = Instrument.Define("who-5", "1.0.0")
        .Titled("WHO-5 Well-Being Index", "WHO-5").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 5))
        .NumberedItems(5)
        .Total(s => s.AllItems().Sum().Times(4).Measuring(Construct.Outcome))
        .Evidence(
            EvidenceLevel.Verified,
            "CamCOPS (read as code): five items 0 to 5, sum times 4",
            "awell-health/awell-score (read as code): the same",
            "INSPQ, information sheet 14 (secondary): 0 to 25 as a sum, 0 to 100 by 4, 100 is best")
        .NoThresholds("Sources differ: 50 or less of 100, or below 13 of 25.")
        .Rights(new Rights(
            "WHO; Psychiatric Centre North Zealand, Hillerod", "https://www.psykiatri-regionh.dk/who-5", Permission.NotNeeded, Permission.Unknown,
            "Public domain with the source named, by the information sheet 14 of INSPQ (secondary). No item wording ships."))
        .Build();
}
