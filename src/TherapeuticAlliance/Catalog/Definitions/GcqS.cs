using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Group Climate Questionnaire, short form: engaged is better high, avoiding and conflict are better low.</summary>
/// <remarks>
/// A form copy scores the mean of the items answered and voids a form with more than 4 of its 12 items missing. Version 1.0.0 required
/// every item of a scale; 1.1.0 has the rule of the copy. How the copy wants means rounded is cut off in it, so they are not rounded.
/// </remarks>
internal static class GcqS
{
    private const string Blueprint = "Blueprint help centre, article 8858671: the items of the three scales, none reversed";
    private const string Copy = "Form copy at jagomart.net/item/112905 (secondary): twelve items, seven points 0 to 6, means";
    private const string Rule = "Form copy at jagomart.net/item/112905 (secondary)";
    private const string Thesis = "d.lib.msu.edu/etd/46466: item contents of the engaged scale agree";

    private static readonly Lazy<Instrument> FirstForm = new(() => Form("1.0.0", _ => { }).Build());

    private static readonly Lazy<Instrument> MemberForm = new(() =>
        Form("1.1.0", scale => scale.AtLeastAnswered(1, publishedIn: Rule)).FormAtMostMissing(4, publishedIn: Rule).Build());

    internal static Instrument Member => MemberForm.Value;

    internal static Instrument MemberOfVersion100 => FirstForm.Value;

    private static InstrumentBuilder Form(string version, Action<ScaleBuilder> rule) => Instrument.Define("gcq-s", version)
        .Titled("Group Climate Questionnaire, short form", "GCQ-S").RatedBy(Rater.GroupMember)
        .Answered(Likert.Points(0, 6))
        .OfFamily("gcq")
        .NumberedItems(12)
        .Scale("engaged", s => rule(s.Named("Engaged").Items(1, 2, 4, 8, 11).Mean().HigherIsBetter().Measuring(Construct.Engagement).Evidence(EvidenceLevel.SingleSource, Blueprint, Copy, Thesis)))
        .Scale("avoiding", s => rule(s.Named("Avoiding").Items(3, 5, 9).Mean().HigherIsWorse()))
        .Scale("conflict", s => rule(s.Named("Conflict").Items(6, 7, 10, 12).Mean().HigherIsWorse()))
        .Evidence(EvidenceLevel.SingleSource, Blueprint, Copy)
        .NoThresholds("No cut-off was found.")
        .Rights(new Rights(
            "Not stated in any source read", "The publisher of MacKenzie (1983)", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: treat the form as copyright. No item wording ships."))
        .Cited("MacKenzie (1983)");
}
