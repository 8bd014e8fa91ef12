using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Working Alliance Inventory, Short Form. Not to be mixed up with the WAI-SR: items 8 and 10 change sides, and two are reversed.</summary>
/// <remarks>
/// The set of twelve source items is proven. Their order is customary only where two share scale and keying, as 12 and 27
/// do; no score depends on it.
/// </remarks>
internal static class WaiS
{
    private const string Key =
        "nogur9/DeppClinic, source/utils/consts/subsets_of_questionnaires.py and scores_computations.py (read as code): items of each subscale, 4 and 10 reversed as 8 - x, sums";

    private const string Range = "hiboop.com/assessments/wai: twelve items, total 12 to 84";
    private const string Parallel = "Carried over from the client form; Busseri & Tyler (2003), doi 10.1037/1040-3590.15.2.193, used the forms for client and therapist";

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("wai-s-client", "client", Rater.Client)
        .Evidence(EvidenceLevel.SingleSource, Key, Range)
        .Build());

    private static readonly Lazy<Instrument> TherapistForm = new(() => Form("wai-s-therapist", "therapist", Rater.Therapist)
        .Evidence(EvidenceLevel.Inferred, Parallel, Key)
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument Therapist => TherapistForm.Value;

    private static InstrumentBuilder Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Working Alliance Inventory, Short Form, " + rater, "WAI-S").RatedBy(ratedBy)
        .Answered(Likert.Points(1, 7))
        .OfFamily("wai")
        .ItemsFrom(WaiBank.Items, 2, 4, 8, 12, 21, 22, 23, 24, 26, 27, 32, 35)
        .Item(8, i => i.Measuring(Construct.TaskAgreement))
        .Reversed(4, 10)
        .Scale("task", s => s.Named("Task").Items(1, 2, 8, 12).Sum().Measuring(Construct.TaskAgreement))
        .Scale("bond", s => s.Named("Bond").Items(3, 5, 7, 9).Sum().Measuring(Construct.Bond))
        .Scale("goal", s => s.Named("Goal").Items(4, 6, 10, 11).Sum().Measuring(Construct.GoalAgreement))
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .NoThresholds(WaiBank.NoThresholds)
        .Rights(WaiBank.Rights)
        .Cited("Tracey & Kokotovic (1989)");
}
