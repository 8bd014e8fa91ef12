namespace TherapeuticAlliance.Catalog.Definitions.Unkeyed;

/// <summary>Barrett-Lennard Relationship Inventory, 64 items: −3..+3 without zero; the signs of the items were not verified.</summary>
internal static class BlRi64
{
    internal static Instrument Client { get; } = Instrument.Define("bl-ri-64-client", "1.0.0")
        .Titled("Barrett-Lennard Relationship Inventory, 64 items, client", "B-L RI").RatedBy(Rater.Client)
        .Answered(Likert.Points(-3, 3).Excluding(0))
        .OfFamily("bl-ri")
        .NumberedItems(64)
        .WithoutKey(
            "The items of each scale (16 a scale) and which of them count negatively.",
            "The Relationship Inventory: A Complete Resource and Guide (Wiley, 2015), or the Barrett-Lennard estate.",
            "Level of Regard", "Empathic Understanding", "Unconditionality", "Congruence")
        .Evidence(
            EvidenceLevel.Verified,
            "Freire & Grafanaki at psychspace.com/psych/viewnews-10655: four scales, six points from -3 to +3 without zero",
            "hub.tmu.edu.tw: 64 items",
            "Review of empathy measures at sites.google.com/site/empathytraininglitreview: 16 items of the empathy scale, six choices")
        .Rights(new Rights(
            "The Barrett-Lennard estate and Wiley", "Wiley, publisher of the 2015 book", Permission.Needed, Permission.Needed,
            "No item wording ships."))
        .Cited("Barrett-Lennard (1962), Psychological Monographs 76(43)")
        .Cited("The Relationship Inventory: A Complete Resource and Guide (Wiley, 2015)")
        .Build();
}
