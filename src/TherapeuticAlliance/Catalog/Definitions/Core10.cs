using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Clinical Outcomes in Routine Evaluation, 10 items. Higher is worse.</summary>
/// <remarks>
/// Version 1.0.0 needs every answer, since the owner's rule had not been read; 1.1.0 allows one missing, as the owner publishes.
/// CamCOPS prorates from any number of answers and gives 0 for a blank form. Severity bands are left out: the sources
/// contradict one another at 5, 15, 20 and 25. The general cut-off counts from 11 on: the point between the two norm groups,
/// (7.7 x 4.7 + 4.8 x 19.7) / 12.5, is 10.46. For the cut-off of 13 for depression nothing says whether 13 itself counts, so it
/// is left out.
/// </remarks>
internal static class Core10
{
    private const string CamCops = "CamCOPS, core10.py and core10.rst, commit 56a303e (read as code): ten items 0 to 4, items 2 and 3 reversed, ten times the mean";
    private const string Paper = "doi 10.1080/14733145.2012.729069 (library copy): general cut-off 11.0";
    private const string RiskItem = "helpineedsomebody.org and measurely.com.au, CORE-10 (secondary): one of the ten items is about risk; the list of items shows that it is item 6";
    private const string Figures = "novopsych.com.au, CORE-10";

    private static readonly Lazy<Instrument> FirstForm = new(() => Form("1.0.0")
        .Total(s => Published(s.AllItems().Sum()))
        .Scale("clinical", s => Published(s.Named("Clinical score").AllItems().Mean().Times(10)))
        .Build());

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("1.1.0")
        .Total(s => Published(s.AllItems().Sum()).AtMostMissing(1, publishedIn: CoreForms.Trust))
        .Scale("clinical", s => Published(s.Named("Clinical score").AllItems().Mean().Times(10)).AtMostMissing(1, publishedIn: CoreForms.Trust))
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument ClientOfVersion100 => FirstForm.Value;

    private static InstrumentBuilder Form(string version) => Instrument.Define("core-10", version)
        .Titled("Clinical Outcomes in Routine Evaluation, 10 items", "CORE-10").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 4))
        .OfFamily("core")
        .HigherIsWorse()
        .NumberedItems(10)
        .WithRiskAlerts(RiskItem, 6)
        .Reversed(2, 3)
        .Evidence(EvidenceLevel.Verified, CamCops, CoreForms.Trust, "An item list of the form (secondary): the same two reversed items")
        .Rights(CoreForms.Rights)
        .Cited("CORE-10 (2013), the paper on its development", "10.1080/14733145.2012.729069");

    // Both scales are in the same points, 0 to 40.
    private static ScaleBuilder Published(ScaleBuilder scale) => scale.Measuring(Construct.Outcome)
        .Threshold("cut-off", Comparison.AtOrAbove, 11m, "In the clinical range.", Paper)
        .Norm("General population", 535, 4.7m, 4.8m, Figures)
        .Norm("Primary-care counselling", 1835, 19.7m, 7.7m, Figures);
}
