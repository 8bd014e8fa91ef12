using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>The relationship: STAR, the real relationship, Barrett-Lennard.</content>
internal static partial class KnownByName
{
    private const string AskGelso = "The authors; Gelso for the inventory as a whole.";
    private const string AskBarrettLennard = "The Relationship Inventory: A Complete Resource and Guide (Wiley, 2015), or the Barrett-Lennard estate.";
    private const string CramKnown = "Parallel forms of 6 items in three parts: framework consensus, collaborative motivation, collaborative action; 252 clients and 168 counsellors.";
    private const string CramMissing = "The response format, the items of each part and whether one is reversed.";
    private const string AskCram = "The authors of the article at journals.kmanpub.com/index.php/jarac/article/view/4536, an open journal.";
    private const string RriMissing = "The response format, the items of each scale and the reversed items.";

    private static readonly Citation Star = new("McGuire-Snieckus, McCabe, Catty, Hansson & Priebe (2007), Psychological Medicine 37, 85-95", null);

    private static IEnumerable<KnownInstrument> Relationship() =>
    [
        new(
            "star-p", "STAR-P, patient", Rater.Client,
            "12 items on three scales: Positive Collaboration (6), Positive Clinician Input (3), Non-Supportive Clinician Input (3); retest .76. The structure differs between languages. In Japan it was uncorrelated with the STAR-C: they are no dyad.",
            "The response format, the items of each scale and the reversed items.",
            "The authors.", Star),
        new(
            "star-c", "STAR-C, clinician", Rater.Therapist,
            "12 items on three scales: Positive Collaboration (6), Positive Clinician Input (3), Emotional Difficulties (3); retest .68. The structure differs between languages. In Japan it was uncorrelated with the STAR-P: they are no dyad.",
            "The response format, the items of each scale and the reversed items.",
            "The authors.", Star),
        new(
            "rri-t", "Real Relationship Inventory, therapist", Rater.Therapist,
            "24 items on two scales, Realism and Genuineness, and a total.", RriMissing, AskGelso,
            new Citation("Gelso et al. (2005), Journal of Counseling Psychology 52, 640-649", "10.1037/0022-0167.52.4.640")),
        new(
            "rri-c", "Real Relationship Inventory, client", Rater.Client,
            "24 items on two scales, Realism and Genuineness; omega .97. The same two factors in a Portuguese sample of 373.", RriMissing, AskGelso,
            new Citation("Kelley, Gelso, Fuertes, Marmarosh & Lanier (2010), Psychotherapy 47, 540-553", null)),
        new(
            "rri-c-12", "Real Relationship Inventory, client, 12 items", Rater.Client,
            "12 items; omega .95, correlation with the 24 items .98.", RriMissing, AskGelso, new Citation("PLOS ONE (2025)", null)),
        new(
            "rri-c-sf", "Real Relationship Inventory, client, short form", Rater.Client,
            "8 items: Genuineness 4 (alpha .86), Realism 4 (.87), total .91; correlation with the 24 items .96; samples of 700 and 434. The article has benchmarks.",
            RriMissing, AskGelso, new Citation("RRI-C-SF, samples of 700 and 434", "10.1080/10503307.2024.2320331")),
        new(
            "bl-ri-40", "Barrett-Lennard Relationship Inventory, 40 items", NotStated,
            "Forms of 40 items exist; the inventory has six points from -3 to +3 without zero, but adaptations for supervision count 1 to 6.",
            "Which range goes with which form of 40 items, the items of each scale and their signs.", AskBarrettLennard),
        new(
            "bl-ri-mini", "Barrett-Lennard Relationship Inventory, mini", NotStated,
            "12 items, chosen from the 64 by item response theory (298 English, 658 Chinese, 330 Spanish answers).",
            "Which items, the response format and the key.", AskBarrettLennard,
            new Citation("Chen, Liao, Murphy & Joseph (2021), Current Psychology", null)),
        new(
            "bl-ri-obs-40", "Barrett-Lennard Relationship Inventory, Obs-40 v3", Rater.Observer,
            "Four factors and one above them; agreement between raters was unsatisfactory (pure.roehampton).",
            "The response format, the items of each scale and their signs.", AskBarrettLennard),
        new(
            "blri-s", "BLRI-S (supervision)", NotStated,
            "40 items; adaptations for supervision keep five scales and count 1 to 6.",
            "Who fills it in, whether 1 to 6 holds for this form, the items of each scale and their signs.", AskBarrettLennard),
        new(
            "cultural-humility-scale", "Cultural Humility Scale", Rater.Client,
            "12 items, the client about the therapist, on a positive and a negative scale; it goes with a stronger alliance.",
            "The response format, the items of each scale and the reversed items.",
            "The authors of the article.", new Citation("Hook, Davis, Owen, Worthington & Utsey (2013), Journal of Counseling Psychology 60, 353-366", "10.1037/a0032595")),
        new("cram-client", "Counseling Relationship Assessment Measure, client", Rater.Client, CramKnown, CramMissing, AskCram),
        new("cram-counsellor", "Counseling Relationship Assessment Measure, counsellor", Rater.Therapist, CramKnown, CramMissing, AskCram),
        new(
            "kim-alliance-scale", "Kim Alliance Scale", Rater.Client,
            "28 items and five factors: bonding, connecting, partnering, goal setting, alienating; alpha .94 with 297 outpatients.",
            "The response format, the items of each factor and the reversed items.",
            "The author of the dissertation at digital.sandiego.edu/dissertations/296."),
        new(
            "pddr", "Patient-Doctor Depth of Relationship", Rater.Client, "8 items on one scale; alpha .93, retest .87.",
            "The response format and the key.", "The authors of the article, PMC3252194, which is open access."),
        new(
            "hcaq", "Health Care Alliance Questionnaire", Rater.Client, "A questionnaire on the alliance in maternity care.",
            EverythingMissing, "The authors of the article, PMC4312251, which is open access."),
    ];
}
