namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Generalised Anxiety Disorder scale, 7 items.</summary>
/// <remarks>The bounds 5, 10 and 15 are read as "at or above", as the 8 of IAPT is stated.</remarks>
internal static class Gad7
{
    private const string CamCops = "CamCOPS, gad7.py, commit 56a303e (read as code): seven items 0 to 3, sum 0 to 21";
    private const string Iapt = "IAPT manual as quoted by cbtwatch.com (secondary): caseness at 8 or more";

    internal static Instrument Client { get; } = Instrument.Define("gad-7", "1.0.0")
        .Titled("Generalised Anxiety Disorder scale, 7 items", "GAD-7").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 3))
        .OfFamily("phq")
        .HigherIsWorse()
        .NumberedItems(7)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Outcome)
            .Threshold("at-least-5", Comparison.AtOrAbove, 5m, "At the first of three published bounds of severity.", CamCops)
            .Threshold("at-least-10", Comparison.AtOrAbove, 10m, "At the second of three published bounds of severity.", CamCops)
            .Threshold("at-least-15", Comparison.AtOrAbove, 15m, "At the highest of three published bounds of severity.", CamCops)
            .Threshold("iapt-caseness", Comparison.AtOrAbove, 8m, "Counts as a case in the English IAPT services.", Iapt))
        .Evidence(EvidenceLevel.Verified, CamCops, "awell-health/awell-score, GAD_7, commit c37843e (read as code): the same seven items")
        .Rights(PhqForms.Rights)
        .Build();
}
