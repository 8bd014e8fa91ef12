namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Consultation and Relational Empathy (CARE) measure.</summary>
internal static class CareMeasure
{
    private const string AuthorsNotes = "The authors' notes as quoted at sites.google.com/site/empathytraininglitreview: ten items 1 to 5, sum 10 to 50, up to two missing or not applicable replaced by the mean of the rest";

    internal static Instrument Patient { get; } = Instrument.Define("care", "1.0.0")
        .Titled("Consultation and Relational Empathy measure", "CARE").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 5).LabelledAt(1, "Poor").LabelledAt(5, "Excellent").OrNotApplicable())
        .NumberedItems(10)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Empathy)
            .AtMostMissing(2, publishedIn: AuthorsNotes)
            .Evidence(
                EvidenceLevel.Verified,
                AuthorsNotes,
                "EMERGE, University of California San Diego (emerge.ucsd.edu)",
                "BMC Family Practice 2015, s12875-015-0374-y"))
        .NoThresholds("No cut-off for a single patient is published; about 50 forms a doctor are needed for a reliable mean.")
        .Rights(new Rights(
            "S. W. Mercer and the Scottish Government", "https://www.measuringimpact.org/s4-care-measure", Permission.NotNeeded, Permission.Unknown,
            "Stated as free to use; ask about the conditions of commercial use. No item wording ships."))
        .Cited("Mercer, Maxwell, Heaney & Watt (2004), Family Practice 21, 699-705", "10.1093/fampra/cmh621")
        .Build();
}
