namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Patient Health Questionnaire, depression. Nine scored items; item 10 stands on the form and on no scale. The algorithm for
/// depressive syndromes is not a scale and is left out.
/// </summary>
/// <remarks>
/// The bounds 5, 15 and 20 are read as "at or above", as the 10 is stated. No source read gives the values of item 10; it
/// takes those of the others. Its printed options say something else, so it has a response format of its own: labels for all
/// items of a wording pack are not printed there.
/// </remarks>
internal static class Phq9
{
    private const string CamCops = "CamCOPS, phq9.py, commit 56a303e (read as code): nine items 0 to 3, sum 0 to 27, item 10 not scored";
    private const string Iapt = "IAPT manual as quoted by cbtwatch.com (secondary): caseness at 10 or more";

    internal static Instrument Client { get; } = Instrument.Define("phq-9", "1.0.0")
        .Titled("Patient Health Questionnaire, 9 items", "PHQ-9").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 3))
        .OfFamily("phq")
        .HigherIsWorse()
        .NumberedItems(10)
        .Item(10, i => i.Answered(Likert.Points(0, 3)))
        .Unscored(10)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Outcome)
            .Threshold("at-least-5", Comparison.AtOrAbove, 5m, "At the first of four published bounds of severity.", CamCops)
            .Threshold("at-least-10", Comparison.AtOrAbove, 10m, "At the second of four published bounds of severity.", CamCops)
            .Threshold("at-least-15", Comparison.AtOrAbove, 15m, "At the third of four published bounds of severity.", CamCops)
            .Threshold("at-least-20", Comparison.AtOrAbove, 20m, "At the highest of four published bounds of severity.", CamCops)
            .Threshold("iapt-caseness", Comparison.AtOrAbove, 10m, "Counts as a case in the English IAPT services.", Iapt))
        .Evidence(EvidenceLevel.Verified, CamCops, "awell-health/awell-score, phq_9, commit c37843e (read as code): the same nine items")
        .Rights(PhqForms.Rights)
        .Build();
}
