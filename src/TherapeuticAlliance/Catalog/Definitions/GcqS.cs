namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Group Climate Questionnaire, short form: engaged is better high, avoiding and conflict are better low.</summary>
/// <remarks>
/// A form copy scores the mean of the items answered and voids a form with more than 4 of its 12 items missing. That is a rule of
/// the form, which a definition cannot state, and the copy's rounding is cut off; so every item of a scale is required.
/// </remarks>
internal static class GcqS
{
    private const string Blueprint = "Blueprint help centre, article 8858671: the items of the three scales, none reversed";
    private const string Copy = "Form copy at jagomart.net/item/112905 (secondary): twelve items, seven points 0 to 6, means";
    private const string Thesis = "d.lib.msu.edu/etd/46466: item contents of the engaged scale agree";

    internal static Instrument Member { get; } = Instrument.Define("gcq-s", "1.0.0")
        .Titled("Group Climate Questionnaire, short form", "GCQ-S").RatedBy(Rater.GroupMember)
        .Answered(Likert.Points(0, 6))
        .OfFamily("gcq")
        .NumberedItems(12)
        .Scale("engaged", s => s.Named("Engaged").Items(1, 2, 4, 8, 11).Mean().HigherIsBetter().Measuring(Construct.Engagement).Evidence(EvidenceLevel.SingleSource, Blueprint, Copy, Thesis))
        .Scale("avoiding", s => s.Named("Avoiding").Items(3, 5, 9).Mean().HigherIsWorse())
        .Scale("conflict", s => s.Named("Conflict").Items(6, 7, 10, 12).Mean().HigherIsWorse())
        .Evidence(EvidenceLevel.SingleSource, Blueprint, Copy)
        .NoThresholds("No cut-off was found.")
        .Rights(new Rights(
            "Not stated in any source read", "The publisher of MacKenzie (1983)", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: treat the form as copyright. No item wording ships."))
        .Cited("MacKenzie (1983)")
        .Build();
}
