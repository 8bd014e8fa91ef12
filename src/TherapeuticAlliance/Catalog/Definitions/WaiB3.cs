using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Working Alliance Inventory, brief form of three items of the WAI-SR, known by their numbers there: 9, 10 and 11.</summary>
/// <remarks>The abstract does not say sum or mean. As in the WAI-SR it is a sum here; every score shows the item mean beside it.</remarks>
internal static class WaiB3
{
    private const string Abstract =
        "Abstract of Li, Zhao, Wu, Li & Hill (2023) as shown by litmetric.com and experts.illinois.edu: WAI-SR items 11 (goal), 10 (task) and 9 (bond), client and therapist";

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("wai-b3-client", "client", Rater.Client)
        .Evidence(EvidenceLevel.SingleSource, Abstract)
        .Build());

    private static readonly Lazy<Instrument> TherapistForm = new(() => Form("wai-b3-therapist", "therapist", Rater.Therapist)
        .Evidence(EvidenceLevel.Inferred, Abstract, "Points 1 to 5 carried over from the client form")
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument Therapist => TherapistForm.Value;

    private static InstrumentBuilder Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Working Alliance Inventory, Brief, 3 items, " + rater, "WAI-B3").RatedBy(ratedBy)
        .Answered(Likert.Points(1, 5))
        .OfFamily("wai")
        .Items("9", "10", "11")
        .Item("9", i => i.Numbered(9).FromBank("wai.36").About("cared for regardless").Measuring(Construct.Bond, Construct.Regard))
        .Item("10", i => i.Numbered(10).FromBank("wai.16").About("work leads to change").Measuring(Construct.TaskAgreement))
        .Item("11", i => i.Numbered(11).FromBank("wai.32").About("agreed what would help").Measuring(Construct.GoalAgreement))
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .NoThresholds(WaiBank.NoThresholds)
        .Rights(WaiBank.Rights)
        .Cited("Li, Zhao, Wu, Li & Hill (2023), Journal of Counseling Psychology 70, 172-188", "10.1037/cou0000655");
}
