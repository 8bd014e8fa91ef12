using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// The Session Rating Scale for children, for groups and for groups of children. Their items are not named here, since no
/// source says what each line is about. The form for children under 6 is a drawing aid and is not scored (CORC).
/// </summary>
internal static class SessionRatingScaleVariants
{
    private static readonly Lazy<Instrument> ChildForm = new(() =>
        Form("csrs", "Child Session Rating Scale, ages 6 to 12", "CSRS", Rater.Child)
        .Evidence(
            EvidenceLevel.Verified,
            "NHS Digital MHSDS table MH_ASS: total 0 to 40 (SNOMED 718762000)",
            "Greenspace help centre, article 581-csrs: four items, ages 6 to 12",
            "CORC (corc.uk.net), on the same form")
        .NoThresholds("No cut-off for the child form was verified against a source that could be read, and that of the adult form is not carried over.")
        .Build());

    private static readonly Lazy<Instrument> GroupForm = new(() =>
        Form("gsrs", "Group Session Rating Scale", "GSRS", Rater.GroupMember)
        .Evidence(
            EvidenceLevel.Inferred,
            "Group SRS validation study (slideshare.net/barrylduncan/group-srs-validationstudy): four lines, one factor, 105 clients",
            "Range 0 to 40 recomputed as four lines of 0 to 10")
        .NoThresholds("No cut-off for the group form was found.")
        .Cited("Quirk, Miller, Duncan & Owen (2013), Counselling and Psychotherapy Research 13(3), 194-200")
        .Build());

    private static readonly Lazy<Instrument> ChildGroupForm = new(() =>
        Form("cgsrs", "Child Group Session Rating Scale", "CGSRS", Rater.Child)
        .Evidence(
            EvidenceLevel.Inferred,
            "NHS Digital MHSDS table MH_ASS: total 0 to 40 (SNOMED 718431003)",
            "Four lines of 0 to 10 carried over from the child form and the group form")
        .NoThresholds("No cut-off for the form for groups of children was verified.")
        .Build());

    internal static Instrument Child => ChildForm.Value;

    internal static Instrument Group => GroupForm.Value;

    internal static Instrument ChildGroup => ChildGroupForm.Value;

    private static InstrumentBuilder Form(string id, string title, string abbreviation, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled(title, abbreviation).RatedBy(ratedBy)
        .Answered(VisualAnalogue.Line(0m, 10m, 0.1m))
        .OfFamily("srs")
        .NumberedItems(4)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .Rights(PcomsForms.Rights);
}
