using System;
using System.Linq;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Working Alliance Inventory, 36 items. The forms for therapist and observer run parallel to the client's, item by item.</summary>
internal static class Wai36
{
    private const string Key = "IanSteenstra/ai-psychotherapy-eval, aipsycheval/scoring.py, commit 37dc2126 (read as code)";
    private const string Reversals = "luhtookyaw/state_side, src/wai_o.py, an independent item listing that marks the same 14 items as reversed";
    private const string Range = "Rehabilitation Measures Database: sum of 36 items, 36 to 252";
    private const string Parallel = "Carried over from the client form; hiboop.com/assessments/wai and the McGill MAPPRO library list the parallel forms";

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("wai-36-client", "client", Rater.Client)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global).Evidence(EvidenceLevel.Verified, Key, Reversals, Range))
        .Evidence(EvidenceLevel.SingleSource, Key)
        .Build());

    private static readonly Lazy<Instrument> TherapistForm = new(() => Form("wai-36-therapist", "therapist", Rater.Therapist)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .Evidence(EvidenceLevel.Inferred, Parallel, Key)
        .Build());

    // The listing of the observer form proves its 14 reversals. Its subscales are not used: they contradict every short form.
    private static readonly Lazy<Instrument> ObserverForm = new(() => Form("wai-36-observer", "observer", Rater.Observer)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global).Evidence(EvidenceLevel.Inferred, Parallel, Reversals, Key))
        .Evidence(EvidenceLevel.Inferred, Parallel, Key)
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument Therapist => TherapistForm.Value;

    internal static Instrument Observer => ObserverForm.Value;

    private static InstrumentBuilder Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Working Alliance Inventory, 36 items, " + rater, "WAI").RatedBy(ratedBy)
        .Answered(Likert.Points(1, 7).Labelled("Never", "Rarely", "Occasionally", "Sometimes", "Often", "Very often", "Always"))
        .OfFamily("wai")
        .ItemsFrom(WaiBank.Items, Enumerable.Range(1, 36).ToArray())
        .Item(24, i => i.Measuring(Construct.TaskAgreement))
        .Item(25, i => i.Measuring(Construct.GoalAgreement))
        .Reversed(1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34)
        .Scale("task", s => s.Named("Task").Items(2, 4, 7, 11, 13, 15, 16, 18, 24, 31, 33, 35).Sum().Measuring(Construct.TaskAgreement))
        .Scale("bond", s => s.Named("Bond").Items(1, 5, 8, 17, 19, 20, 21, 23, 26, 28, 29, 36).Sum().Measuring(Construct.Bond))
        .Scale("goal", s => s.Named("Goal").Items(3, 6, 9, 10, 12, 14, 22, 25, 27, 30, 32, 34).Sum().Measuring(Construct.GoalAgreement))
        .NoThresholds(WaiBank.NoThresholds)
        .Rights(WaiBank.Rights)
        .Cited("Horvath & Greenberg (1989)");
}
