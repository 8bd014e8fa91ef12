namespace TherapeuticAlliance.Catalog.Definitions.Unkeyed;

/// <summary>CALPAS-P: 24 items on four scales; which item belongs where, and which are reversed, was not found.</summary>
internal static class CalpasP
{
    internal static Instrument Patient { get; } = Instrument.Define("calpas-p", "1.0.0")
        .Titled("CALPAS-P, patient form", "CALPAS-P").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 7))
        .OfFamily("calpas")
        .NumberedItems(24)
        .WithoutKey(
            "The items of each scale, the reversed items, and whether a scale is a mean or a sum.",
            "The CALPAS manual by Gaston and Marmar, or Gaston (1991).",
            "Patient Working Capacity", "Patient Commitment", "Therapist Understanding and Involvement", "Working Strategy Consensus")
        .Evidence(
            EvidenceLevel.SingleSource,
            "Abstract of Gaston (1991), researchgate 232521877: 24 items, four scales",
            "A trial repository (read as code): 24 items, 1 to 7")
        .Rights(new Rights(
            "The authors of CALPAS", "Gaston and Marmar, authors of the manual", Permission.Unknown, Permission.Unknown,
            "No licence was found; a trial repository notes research use. No item wording ships."))
        .Cited("Gaston (1991)")
        .Build();
}
