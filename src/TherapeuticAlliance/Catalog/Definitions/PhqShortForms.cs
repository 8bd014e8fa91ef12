using System;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>The first two and the first eight items of the PHQ-9, and the first two of the GAD-7. Higher is worse.</summary>
internal static class PhqShortForms
{
    private const string NoCutOffRead = "Cut-offs of the short form are in use; none was read in a source that can be named.";

    private static readonly Lazy<Instrument> Phq2Form = new(() => Form("phq-2", "Patient Health Questionnaire, 2 items", "PHQ-2", 2));
    private static readonly Lazy<Instrument> Phq8Form = new(() => Form("phq-8", "Patient Health Questionnaire, 8 items", "PHQ-8", 8));
    private static readonly Lazy<Instrument> Gad2Form = new(() => Form("gad-2", "Generalised Anxiety Disorder scale, 2 items", "GAD-2", 2));

    internal static Instrument Phq2 => Phq2Form.Value;

    internal static Instrument Phq8 => Phq8Form.Value;

    internal static Instrument Gad2 => Gad2Form.Value;

    private static Instrument Form(string id, string title, string abbreviation, int items) => Instrument.Define(id, "1.0.0")
        .Titled(title, abbreviation).RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 3))
        .OfFamily("phq")
        .HigherIsWorse()
        .NumberedItems(items)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Outcome))
        .Evidence(EvidenceLevel.Verified, "CamCOPS (read as code): the items of the longer form in its order, 0 to 3, summed", "awell-health/awell-score (read as code): the same")
        .NoThresholds(NoCutOffRead)
        .Rights(PhqForms.Rights)
        .Build();
}
