namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Young Person's CORE. Higher is worse; the score is ten times the item mean.</summary>
internal static class YpCore
{
    internal static Instrument YoungPerson { get; } = Instrument.Define("yp-core", "1.0.0")
        .Titled("Young Person's Clinical Outcomes in Routine Evaluation", "YP-CORE").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 4))
        .OfFamily("core")
        .HigherIsWorse()
        .NumberedItems(10)
        .Reversed(3, 5, 10)
        .Scale("clinical", s => s.Named("Clinical score").AllItems().Mean().Times(10).Measuring(Construct.Outcome).AtMostMissing(1, publishedIn: CoreForms.Trust))
        .Evidence(EvidenceLevel.Verified, CoreForms.Trust, "awell-health/awell-score, yp_core (read as code): ten items 0 to 4, items 3, 5 and 10 reversed, ten times the mean")
        .NoThresholds("No cut-off was read.")
        .Rights(CoreForms.Rights)
        .Build();
}
