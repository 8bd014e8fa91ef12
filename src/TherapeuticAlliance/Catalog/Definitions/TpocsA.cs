using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Therapy Process Observational Coding System, Alliance scale, and its brief form of five items. The reversals and the
/// means are recomputed from published item statistics: items of negative content whose means are near the ceiling must have
/// been reversed, and the item means average to the published scale means.
/// </summary>
internal static class TpocsA
{
    private const string Table = "PMC8440417, table 2: item and scale means, standard deviations and loadings, 463 sessions of 51 youths";
    private const string Recomputed = "Recomputed: 2, 5, 6 and 8 reversed; the item means average to 3.393 (9 items, published 3.39) and 2.742 (items 1, 3, 4, 5, 9, published 2.74)";
    private const string Range = "The observed range of 5.00 and means of 4.69 to 4.90 near the ceiling fit 0 to 5";
    private const string Sample = "463 observed sessions of 51 youths";

    private static readonly Lazy<Instrument> FullForm = new(() =>
        Form("tpocs-a", "Therapy Process Observational Coding System, Alliance scale", "TPOCS-A", 1, 2, 3, 4, 5, 6, 7, 8, 9)
        .Reversed(2, 5, 6, 8)
        .Total(s => s.AllItems().Mean().Measuring(Construct.Bond, Construct.TaskAgreement, Construct.Global).Norm(Sample, 463, 3.39m, 0.52m, Table))
        .Build());

    // Items 1, 3, 4, 5 and 9 of the full form, numbered on: the reversed item 5 stands fourth.
    private static readonly Lazy<Instrument> BriefForm = new(() =>
        Form("tpocs-a-brief", "Therapy Process Observational Coding System, Alliance scale, brief", "TPOCS-AB", 1, 3, 4, 5, 9)
        .Reversed(4)
        .Total(s => s.AllItems().Mean().Measuring(Construct.Bond, Construct.TaskAgreement, Construct.Global).Norm(Sample, 463, 2.74m, 0.69m, Table))
        .Build());

    internal static ItemBank Bank { get; } = ItemBank.Numbered("tpocs-a", 9)
        .About(1, "client feels understood", Construct.Empathy)
        .About(2, "hostile manner", Construct.Bond)
        .About(3, "positive affect", Construct.Bond)
        .About(4, "experiences shared", Construct.Openness)
        .About(5, "client's discomfort", Construct.Safety)
        .About(6, "discomfort between both", Construct.Safety)
        .About(7, "change outside sessions", Construct.Engagement)
        .About(8, "noncompliance", Construct.Engagement)
        .About(9, "equal share of work", Construct.SharedResponsibility, Construct.Collaboration);

    internal static Instrument Full => FullForm.Value;

    internal static Instrument Brief => BriefForm.Value;

    private static InstrumentBuilder Form(string id, string title, string abbreviation, params int[] items) => Instrument.Define(id, "1.0.0")
        .Titled(title, abbreviation).RatedBy(Rater.Observer)
        .Answered(Likert.Points(0, 5))
        .OfFamily("tpocs-a")
        .ItemsFrom(Bank, items)
        .Evidence(EvidenceLevel.Inferred, Table, Recomputed, Range)
        .NoThresholds(NoCutOff.ForAlliance)
        .Rights(new Rights(
            "McLeod & Weisz", "The authors; see the citations", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: ask the authors. No item wording ships."))
        .Cited("McLeod & Weisz (2005)", "10.1037/0022-006X.73.2.323")
        .Cited("Psychometric paper (2021)", "10.1037/pas0001036");
}
