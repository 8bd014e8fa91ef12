using System;

namespace TherapeuticAlliance.Catalog.Definitions.Unkeyed;

/// <summary>Agnew Relationship Measure, 28 items, client and therapist: which item belongs where, and which are reversed, was not found.</summary>
internal static class Arm28
{
    private static readonly Lazy<Instrument> ClientForm = new(() => Form("arm-client", "client", Rater.Client));
    private static readonly Lazy<Instrument> TherapistForm = new(() => Form("arm-therapist", "therapist", Rater.Therapist));

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument Therapist => TherapistForm.Value;

    private static Instrument Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Agnew Relationship Measure, " + rater, "ARM").RatedBy(ratedBy)
        .Answered(Likert.Points(1, 7))
        .OfFamily("arm")
        .NumberedItems(28)
        .WithoutKey(
            "The items of each scale and the reversed items. Client Initiative has low consistency.",
            "Agnew-Davies (1998), the table of scales.",
            "Bond", "Partnership", "Confidence", "Openness", "Client Initiative")
        .Evidence(
            EvidenceLevel.SingleSource,
            "PubMed 9631204: 28 items, parallel for client and therapist, five scales",
            "Ardito & Rabellino (2011), doi 10.3389/fpsyg.2011.00270, as quoted in a public repository (secondary): seven points")
        .Rights(new Rights(
            "Not stated in any source read", "The authors, Agnew-Davies and others", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: treat the form as copyright. No item wording ships."))
        .Cited("Agnew-Davies et al. (1998)", "10.1111/j.2044-8260.1998.tb01291.x")
        .Build();
}
