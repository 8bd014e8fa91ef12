using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Therapeutic Alliance Scale for Children, revised. A total only: which items make bond and which task is not proven.
/// Two vendors word the end points differently, so no labels ship.
/// </summary>
internal static class TascR
{
    private const string Vendor = "Blueprint help centre (ebchelp.blueprint.ai), article ";
    private const string Key = ": twelve items 1 to 4, items 2, 5, 7, 8 and 11 reversed, sum 12 to 48";

    private static readonly Lazy<Instrument> ChildForm = new(() => Form("tasc-r-child", "child", Rater.Child)
        .Evidence(EvidenceLevel.SingleSource, Vendor + "10324574" + Key)
        .Build());

    private static readonly Lazy<Instrument> ParentForm = new(() => Form("tasc-r-parent", "parent", Rater.Caregiver)
        .Evidence(EvidenceLevel.SingleSource, Vendor + "10336529" + Key)
        .Build());

    internal static Instrument Child => ChildForm.Value;

    internal static Instrument Parent => ParentForm.Value;

    private static InstrumentBuilder Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Therapeutic Alliance Scale for Children, revised, " + rater, "TASC-r").RatedBy(ratedBy)
        .Answered(Likert.Points(1, 4))
        .OfFamily("tasc")
        .NumberedItems(12)
        .Reversed(2, 5, 7, 8, 11)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .NoThresholds("The source of the key states that there is no cut-off (Blueprint help centre).")
        .Rights(new Rights(
            "Not stated in any source read", "The authors, Shirk & Saiz", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: treat the form as copyright. No item wording ships."))
        .Cited("Shirk & Saiz (1992), the original scale");
}
