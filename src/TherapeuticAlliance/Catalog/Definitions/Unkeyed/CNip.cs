namespace TherapeuticAlliance.Catalog.Definitions.Unkeyed;

/// <summary>Cooper-Norcross Inventory of Preferences: the direction of each item was not found. Neither end of a preference is better.</summary>
internal static class CNip
{
    internal static Instrument Client { get; } = Instrument.Define("c-nip", "1.0.0")
        .Titled("Cooper-Norcross Inventory of Preferences", "C-NIP").RatedBy(Rater.Client)
        .Answered(Likert.Points(-3, 3))
        .NeitherIsBetter()
        .NumberedItems(18)
        .WithoutKey(
            "The direction of each item. Items 1 to 5, 6 to 10, 11 to 13 and 14 to 18 make the four scales.",
            "The authors, or the open-access article.",
            "Therapist or client directiveness", "Emotional intensity or reserve", "Past or present", "Warm support or focused challenge")
        .Evidence(EvidenceLevel.SingleSource, "doi 10.1016/j.ijchp.2015.08.003: 18 items from -3 to 3, four scales", "Blueprint help centre, article 10698684 (secondary)")
        .Rights(new Rights(
            "M. Cooper and J. C. Norcross", "pluralisticpractice.com", Permission.NotNeeded, Permission.Unknown,
            "Free to use without permission, by one help page (secondary). No item wording ships."))
        .Cited("Cooper & Norcross, the article on the inventory", "10.1016/j.ijchp.2015.08.003")
        .Build();
}
