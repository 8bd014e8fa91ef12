using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// System for Observing Family Therapy Alliances, observer. Three dimensions are rated for each member and one for the family
/// as a whole, so there are two definitions. Each rating is a judgement and a score of its own; there is no total.
/// </summary>
internal static class SoftaO
{
    private static readonly Lazy<Instrument> MemberForm = new(() => Form("softa-o-member", "a family member")
        .Items("engagement", "emotional-connection", "safety")
        .Scale("engagement", s => s.Named("Engagement").Items("engagement").Sum().Measuring(Construct.Engagement))
        .Scale("emotional-connection", s => s.Named("Emotional connection").Items("emotional-connection").Sum().Measuring(Construct.Bond))
        .Scale("safety", s => s.Named("Safety").Items("safety").Sum().Measuring(Construct.Safety))
        .Build());

    private static readonly Lazy<Instrument> FamilyForm = new(() => Form("softa-o-family", "the family")
        .Items("shared-purpose")
        .Scale("shared-purpose", s => s.Named("Shared sense of purpose").Items("shared-purpose").Sum().Measuring(Construct.Collaboration))
        .Build());

    internal static Instrument Member => MemberForm.Value;

    internal static Instrument Family => FamilyForm.Value;

    private static InstrumentBuilder Form(string id, string of) => Instrument.Define(id, "1.0.0")
        .Titled("System for Observing Family Therapy Alliances, observer, rating of " + of, "SOFTA-o").RatedBy(Rater.Observer)
        .Answered(Likert.Points(-3, 3).LabelledAt(-3, "Extremely problematic").LabelledAt(0, "Neutral").LabelledAt(3, "Extremely strong"))
        .OfFamily("softa-o")
        .Evidence(
            EvidenceLevel.Verified,
            "softa-soatif.com: -3 to +3, three dimensions a member and one for the family, no total",
            "scribd 633987117: the same; ratings are judged from behaviour and not summed")
        .NoThresholds(NoCutOff.ForAlliance)
        .Rights(new Rights(
            "Friedlander and co-authors", "http://softa-soatif.com/soatif-2", Permission.Unknown, Permission.Unknown,
            "The site offers the instruments; an explicit licence text was not found. No item wording ships."))
        .Cited("Friedlander et al. (2006)");
}
