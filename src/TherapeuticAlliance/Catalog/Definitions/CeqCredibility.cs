namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Credibility/Expectancy Questionnaire, the half on credibility.</summary>
/// <remarks>The half on expectancy mixes points and percentages in a way that no source read explains, and is left out.</remarks>
internal static class CeqCredibility
{
    internal static Instrument Client { get; } = Instrument.Define("ceq-credibility", "1.0.0")
        .Titled("Credibility/Expectancy Questionnaire, credibility", "CEQ").RatedBy(Rater.Client)
        .Answered(Likert.Points(1, 9))
        .OfFamily("ceq")
        .NumberedItems(3)
        .Scale("credibility", s => s.Named("Credibility").AllItems().Sum().Measuring(Construct.Confidence, Construct.Expectations))
        .Evidence(
            EvidenceLevel.SingleSource,
            "PMC6096293, note to table 3: credibility 3 to 27",
            "Abstract at studylib 18530423: credibility is the first three items")
        .NoThresholds("No cut-off was found.")
        .Rights(new Rights(
            "Not stated in any source read", "The authors, Devilly and Borkovec", Permission.Unknown, Permission.Unknown,
            "Printed in the paper; no licence statement was found. No item wording ships."))
        .Cited("Devilly & Borkovec (2000), Journal of Behavior Therapy and Experimental Psychiatry 31, 73-86")
        .Build();
}
