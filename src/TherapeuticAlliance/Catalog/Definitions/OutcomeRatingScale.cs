using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Outcome Rating Scale, for adults and adolescents from 13, and the Child Outcome Rating Scale. A cut-off belongs to an age
/// group; which one applies is the caller's to say. A score at the cut-off is not below it, as OpenFIT has it; one vendor
/// (hiboop.com) counts it in.
/// </summary>
internal static class OutcomeRatingScale
{
    private const string OpenFit = "OpenFIT KA-01031: adults 25, children 32; at or above is above the cut-off";
    private const string ByAge = "therapymeetsnumbers.com, made-to-measure-the-outcome-rating-scale (secondary): 25 from 18 years, 28 from 13 to 17";
    private const string CamCops = "CamCOPS, ors.py: four items 0 to 10, higher is better";

    private static readonly Lazy<Instrument> AdultForm = new(() => Form("ors", "Outcome Rating Scale", "ORS", Rater.Client)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Outcome)
            .Threshold("cut-off-adult", Comparison.Below, 25m, "From 18 years: in the clinical range.", OpenFit + "; " + ByAge)
            .Threshold("cut-off-adolescent", Comparison.Below, 28m, "From 13 to 17 years: in the clinical range.", ByAge))
        .Evidence(EvidenceLevel.Verified, CamCops, OpenFit)
        .Build());

    private static readonly Lazy<Instrument> ChildForm = new(() => Form("cors", "Child Outcome Rating Scale, ages 6 to 12", "CORS", Rater.Child)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Outcome)
            .Threshold("cut-off-child", Comparison.Below, 32m, "From 6 to 12 years: in the clinical range.", OpenFit))
        .Evidence(EvidenceLevel.SingleSource, "NHS Digital MHSDS table MH_ASS: total 0 to 40 (SNOMED 718458005)", "Four lines of 0 to 10 as in the adult form (CamCOPS, ors.py)")
        .Cited("Duncan et al. (2006), Journal of Brief Therapy 5(2)")
        .Build());

    internal static Instrument Adult => AdultForm.Value;

    internal static Instrument Child => ChildForm.Value;

    private static InstrumentBuilder Form(string id, string title, string abbreviation, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled(title, abbreviation).RatedBy(ratedBy)
        .Answered(VisualAnalogue.Line(0m, 10m, 0.1m))
        .OfFamily("ors")
        .NumberedItems(4)
        .Rights(PcomsForms.Rights);
}
