using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Clinical Outcomes in Routine Evaluation, 10 items. Higher is worse.</summary>
/// <remarks>
/// Version 1.0.0 needs every answer, since the owner's rule had not been read; 1.1.0 allows one missing, as the owner publishes;
/// 1.2.0 has the cut-off for depression.
/// CamCOPS prorates from any number of answers and gives 0 for a blank form. Severity bands are left out: the sources
/// contradict one another at 5, 15, 20 and 25. The general cut-off counts from 11 on: the point between the two norm groups,
/// (7.7 x 4.7 + 4.8 x 19.7) / 12.5, is 10.46. The abstract of the paper has 13 for depression and does not say whether 13 itself
/// counts; the one source that says it reads "above 13".
/// </remarks>
internal static class Core10
{
    private const string CamCops = "CamCOPS, core10.py and core10.rst, commit 56a303e (read as code): ten items 0 to 4, items 2 and 3 reversed, ten times the mean";
    private const string Paper = "doi 10.1080/14733145.2012.729069 (library copy): general cut-off 11.0";
    private const string Depression = "doi 10.1080/14733145.2012.729069 (abstract): 13, sensitivity .92, specificity .72; that it counts above 13 is read at novopsych.com.au, CORE-10 (secondary)";
    private const string RiskItem = "helpineedsomebody.org and measurely.com.au, CORE-10 (secondary): one of the ten items is about risk; the list of items shows that it is item 6";
    private const string Figures = "novopsych.com.au, CORE-10";

    private static readonly Lazy<Instrument> FirstForm = new(() => Form("1.0.0")
        .Total(s => Published(s.AllItems().Sum()))
        .Scale("clinical", s => Published(s.Named("Clinical score").AllItems().Mean().Times(10)))
        .Build());

    private static readonly Lazy<Instrument> SecondForm = new(() => Form("1.1.0")
        .Total(s => Prorated(s.AllItems().Sum()))
        .Scale("clinical", s => Prorated(s.Named("Clinical score").AllItems().Mean().Times(10)))
        .Build());

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("1.2.0")
        .Total(s => WithDepression(Prorated(s.AllItems().Sum())))
        .Scale("clinical", s => WithDepression(Prorated(s.Named("Clinical score").AllItems().Mean().Times(10))))
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument ClientOfVersion100 => FirstForm.Value;

    internal static Instrument ClientOfVersion110 => SecondForm.Value;

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

    private static ScaleBuilder WithDepression(ScaleBuilder scale) =>
        scale.Threshold("depression", Comparison.Above, 13m, "Above the published cut-off for depression.", Depression);

    private static ScaleBuilder Prorated(ScaleBuilder scale) => Published(scale).AtMostMissing(1, publishedIn: CoreForms.Trust);

    // Both scales are in the same points, 0 to 40.
    private static ScaleBuilder Published(ScaleBuilder scale) => scale.Measuring(Construct.Outcome)
        .Threshold("cut-off", Comparison.AtOrAbove, 11m, "In the clinical range.", Paper)
        .Norm("General population", 535, 4.7m, 4.8m, Figures)
        .Norm("Primary-care counselling", 1835, 19.7m, 7.7m, Figures);
}
