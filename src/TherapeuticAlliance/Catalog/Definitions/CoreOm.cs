using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Clinical Outcomes in Routine Evaluation, Outcome Measure. Higher is worse; scores are ten times the item mean.</summary>
/// <remarks>Version 1.1.0 has the owner's missing rules and the score without the six items on risk; 1.0.0 was made before they were read.</remarks>
internal static class CoreOm
{
    private const string Mpa = "alkaest2002/mpa, src/data/questionnaires/core-om.json, commit a1b4923 (secondary, read as data): items of each scale, 8 reversed, at most 3 omitted";
    private const string Awell = "awell-health/awell-score, commit c37843e (secondary, read as code): agrees on the scales, but reverses item 30 in addition";

    private static readonly int[] Wellbeing = [4, 14, 17, 31];
    private static readonly int[] Problems = [2, 5, 8, 11, 13, 15, 18, 20, 23, 27, 28, 30];
    private static readonly int[] Functioning = [1, 3, 7, 10, 12, 19, 21, 25, 26, 29, 32, 33];
    private static readonly int[] Risk = [6, 9, 16, 22, 24, 34];

    private static readonly Lazy<Instrument> FirstForm = new(() => Form("1.0.0")
        .Scale("wellbeing", s => Scored(s.Named("Subjective well-being").Items(Wellbeing)).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Scale("problems", s => Scored(s.Named("Problems").Items(Problems)))
        .Scale("functioning", s => Scored(s.Named("Functioning").Items(Functioning)).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Scale("risk", s => Scored(s.Named("Risk").Items(Risk)).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Total(s => Scored(s.AllItems()).AtMostMissing(3, publishedIn: Mpa))
        .Build());

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("1.1.0")
        .Scale("wellbeing", s => Scored(s.Named("Subjective well-being").Items(Wellbeing)).RequireAll(publishedIn: CoreForms.Trust).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Scale("problems", s => Scored(s.Named("Problems").Items(Problems)).AtMostMissing(1, publishedIn: CoreForms.Trust))
        .Scale("functioning", s => Scored(s.Named("Functioning").Items(Functioning)).AtMostMissing(1, publishedIn: CoreForms.Trust).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Scale("risk", s => Scored(s.Named("Risk").Items(Risk)).RequireAll(publishedIn: CoreForms.Trust).Evidence(EvidenceLevel.Verified, Mpa, Awell))
        .Scale("non-risk", s => Scored(s.Named("All items but risk").Items(Wellbeing).Items(Problems).Items(Functioning)).AtMostMissing(3, publishedIn: CoreForms.Trust).Evidence(EvidenceLevel.Verified, CoreForms.Trust, Mpa))
        .Total(s => Scored(s.AllItems()).AtMostMissing(3, publishedIn: CoreForms.Trust))
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument ClientOfVersion100 => FirstForm.Value;

    private static ScaleBuilder Scored(ScaleBuilder scale) => scale.Mean().Times(10).Measuring(Construct.Outcome);

    private static InstrumentBuilder Form(string version) => Instrument.Define("core-om", version)
        .Titled("Clinical Outcomes in Routine Evaluation, Outcome Measure", "CORE-OM").RatedBy(Rater.Client)
        .Answered(Likert.Points(0, 4))
        .OfFamily("core")
        .HigherIsWorse()
        .NumberedItems(34)
        .WithRiskAlerts(Mpa, Risk)
        .Reversed(3, 4, 7, 12, 19, 21, 31, 32)
        .Evidence(EvidenceLevel.SingleSource, Mpa)
        .NoThresholds("No cut-off was verified against a source that could be read.")
        .Rights(CoreForms.Rights);
}
