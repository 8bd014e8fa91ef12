namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Clinical Outcomes in Routine Evaluation, Outcome Measure. Higher is worse; scores are ten times the item mean.</summary>
internal static class CoreOm
{
    private const string Mpa = "alkaest2002/mpa, src/data/questionnaires/core-om.json, commit a1b4923 (secondary, read as data): items of each scale, 8 reversed, at most 3 omitted";
    private const string Awell = "awell-health/awell-score, commit c37843e (secondary, read as code): agrees on the scales, but reverses item 30 in addition";

    internal static Instrument Client { get; } = Instrument.Define("core-om", "1.0.0")
        .Titled("Clinical Outcomes in Routine Evaluation, Outcome Measure", "CORE-OM").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 4))
        .OfFamily("core")
        .HigherIsWorse()
        .NumberedItems(34)
        .Reversed(3, 4, 7, 12, 19, 21, 31, 32)
        .Scale("wellbeing", s => s.Named("Subjective well-being").Items(4, 14, 17, 31).Mean().Times(10).Measuring(Construct.Outcome).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Scale("problems", s => s.Named("Problems").Items(2, 5, 8, 11, 13, 15, 18, 20, 23, 27, 28, 30).Mean().Times(10).Measuring(Construct.Outcome))
        .Scale("functioning", s => s.Named("Functioning").Items(1, 3, 7, 10, 12, 19, 21, 25, 26, 29, 32, 33).Mean().Times(10).Measuring(Construct.Outcome).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Scale("risk", s => s.Named("Risk").Items(6, 9, 16, 22, 24, 34).Mean().Times(10).Measuring(Construct.Outcome).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Total(s => s.AllItems().Mean().Times(10).Measuring(Construct.Outcome).AtMostMissing(3, publishedIn: Mpa))
        .Evidence(EvidenceLevel.SingleSource, Mpa)
        .NoThresholds("No cut-off was verified against a source that could be read.")
        .Rights(CoreForms.Rights)
        .Build();
}
