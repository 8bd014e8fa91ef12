using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Digital Working Alliance Inventory: the alliance with an app. Two response ranges are in use and the sources disagree,
/// so there are two definitions; a sheet of one cannot be taken for the other.
/// </summary>
internal static class DWai
{
    private const string Structure = "Abstract of doi 10.1177/10731911211015310: six items, one factor; item list without negatives in the appendix of a paper by the Torous group, Journal of Technology in Behavioral Science";
    private const string Total = "mindLAMP study: total score, the sum of the six items";

    private static readonly Lazy<Instrument> SevenPointForm = new(() => Form("d-wai-seven-point", "1 to 7", Likert.Points(1, 7))
        .Evidence(EvidenceLevel.SingleSource, "Public configuration of a German study (read as code): 1 to 7", Structure, Total)
        .Build());

    private static readonly Lazy<Instrument> FivePointForm = new(() =>
        Form("d-wai-five-point", "0 to 4", Likert.Points(0, 4).LabelledAt(0, "Strongly disagree").LabelledAt(4, "Strongly agree"))
        .Evidence(EvidenceLevel.SingleSource, "LAMP-cortex documentation, survey_scores, dwai_value_map (read as code): 0 to 4", Structure, Total)
        .Build());

    internal static Instrument SevenPoint => SevenPointForm.Value;

    internal static Instrument FivePoint => FivePointForm.Value;

    private static InstrumentBuilder Form(string id, string range, FormatBuilder format) => Instrument.Define(id, "1.0.0")
        .Titled("Digital Working Alliance Inventory, points " + range, "D-WAI").RatedBy(Rater.Client)
        .Answered(format)
        .OfFamily("d-wai")
        .NumberedItems(6)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .NoThresholds(NoCutOff.ForAlliance)
        .Rights(new Rights(
            "SAGE, publisher of the paper", "The publisher: https://doi.org/10.1177/10731911211015310", Permission.Unknown, Permission.Unknown,
            "No licence statement for the form was found. No item wording ships."))
        .Cited("Goldberg (2022)", "10.1177/10731911211015310");
}
