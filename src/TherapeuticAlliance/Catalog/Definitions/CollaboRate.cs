namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>collaboRATE: three items on shared decisions in one encounter.</summary>
/// <remarks>
/// The authors prefer the top score, the share of encounters with 9 on all three, for a group of 25 or more encounters. It is a
/// figure of a group, so one form has the mean only.
/// </remarks>
internal static class CollaboRate
{
    private const string Authors = "The authors: glynelwyn.com/scoring-collaborate.html and /faqs---considerate.html";

    internal static Instrument Patient { get; } = Instrument.Define("collaborate", "1.0.0")
        .Titled("collaboRATE", "collaboRATE").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 9))
        .NumberedItems(3)
        .Item(1, i => i.About("matters explained").Measuring(Construct.Communication))
        .Item(2, i => i.About("asked what matters").Measuring(Construct.Communication, Construct.Preferences))
        .Item(3, i => i.About("what matters included").Measuring(Construct.Collaboration, Construct.Preferences))
        .Total(s => s.AllItems().Mean().Measuring(Construct.Collaboration, Construct.Communication).RequireAll(publishedIn: Authors))
        .Evidence(EvidenceLevel.Verified, Authors, "PMC5372080 (BMJ Open 2017): three items 0 to 9, mean")
        .NoThresholds("The authors give no cut-off.")
        .Rights(new Rights(
            "The authors of collaboRATE", "glynelwyn.com", Permission.NotNeeded, Permission.Needed,
            "CC BY-NC-ND 3.0: free of charge and unmodified, not commercial. A vendor asks the authors. No item wording ships."))
        .Cited("The paper on its development and testing", "10.2196/jmir.3085")
        .Build();
}
