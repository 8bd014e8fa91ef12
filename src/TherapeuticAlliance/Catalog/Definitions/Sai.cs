using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Session Alliance Inventory: six items of the WAI, rated after a session.</summary>
/// <remarks>
/// The six ordered options are proven; the numbers 0 to 5 are those of one public implementation, and nobody who could be
/// read says that the paper counts from 0. A second definition that counts from 1 would claim more than is known, so there
/// is one, marked single source; the share of the maximum is the same either way. The authors use the composite of all six;
/// it is a sum here, with the item mean beside it.
/// </remarks>
internal static class Sai
{
    private const string Items =
        "nivlab/jspsych-demos, tasks/self-report/surveys/wai.js (read as code): six items in this order, six options coded 0 to 5, none reversed; source items by comparison of item lists";

    private const string Composite = "Abstract at DiVA, urn:nbn:se:liu:diva-116967: composite scores of all six items; two-factor and bifactor models";
    private const string Facets = "Facet of each item from the keys of the WAI-36 and WAI-SR";
    private const string Parallel = "Carried over from the patient form; a study in European Psychiatry (2023) used the therapist form (abstract)";

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("sai-client", "client", Rater.Client)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global).Evidence(EvidenceLevel.SingleSource, Items, Composite))
        .Evidence(EvidenceLevel.Inferred, Items, Facets, Composite)
        .Build());

    private static readonly Lazy<Instrument> TherapistForm = new(() => Form("sai-therapist", "therapist", Rater.Therapist)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global).Evidence(EvidenceLevel.Inferred, Parallel, Items, Composite))
        .Evidence(EvidenceLevel.Inferred, Parallel, Items, Facets)
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument Therapist => TherapistForm.Value;

    private static InstrumentBuilder Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Session Alliance Inventory, " + rater, "SAI").RatedBy(ratedBy)
        .Answered(Likert.Points(0, 5).LabelledAt(0, "Not at all").LabelledAt(5, "Completely"))
        .OfFamily("sai")
        .ItemsFrom(WaiBank.Items, 22, 23, 19, 24, 36, 35)
        .Item(4, i => i.Measuring(Construct.GoalAgreement, Construct.TaskAgreement))
        .Scale("bond", s => s.Named("Bond").Items(2, 3, 5).Sum().Measuring(Construct.Bond))
        .Scale("goal-task", s => s.Named("Goal and task").Items(1, 4, 6).Sum().Measuring(Construct.GoalAgreement, Construct.TaskAgreement))
        .NoThresholds(NoCutOff.ForAlliance)
        .Rights(new Rights(
            "American Psychological Association", "The publisher: https://doi.org/10.1037/pas0000038", Permission.Unknown, Permission.Unknown,
            "Copyright of the publisher as stated on the postprint; no licence statement was found. No item wording ships."))
        .Cited("Falkenstrom et al. (2015)", "10.1037/pas0000038");
}
