using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Couples, families and groups.</content>
internal static partial class KnownByName
{
    private const string Content =
        "Content: task, goal, bond; between persons: self and therapist, others and therapist, relationship or group and therapist. Psychometrics: doi:10.1111/j.1752-0606.1990.tb00851.x.";

    private const string SoftaS =
        "16 items on four dimensions: engagement, emotional connection, safety, shared purpose. Four factors and one above them in 858 clients and 105 therapists; two factors in Portuguese clients.";

    private const string SoftaMissing = "The response format, the items of each dimension and the reversed items.";
    private const string AskSofta = "The authors, who offer the forms at http://softa-soatif.com.";

    private static readonly Citation Systemic = new("Pinsof & Catherall (1986)", null);
    private static readonly Citation RevisedShort = new("Pinsof, Zinbarg & Knobloch-Fedders (2008), Family Process 47, 281", null);
    private static readonly Citation SoftaStudy = new("Alvarez et al. (2020)", null);
    private static readonly Citation Krogel = new("Krogel (2008, 2013), scholarsarchive.byu.edu/etd/1732 and /5988", null);

    private static Rater FamilyMember { get; } = Rater.Of("family-member");

    private static IEnumerable<KnownInstrument> CoupleFamilyAndGroup() =>
    [
        new("ctas", "CTAS (couple)", Rater.Partner, Content, EverythingMissing, "The authors, Pinsof & Catherall.", Systemic),
        new("ftas", "FTAS (family)", FamilyMember, Content, EverythingMissing, "The authors, Pinsof & Catherall.", Systemic),
        new(
            "ctas-r", "CTASr (couple, revised)", Rater.Partner, "Used by Knobloch-Fedders et al. (2007).", EverythingMissing,
            "The authors of the article.", new Citation("Knobloch-Fedders et al. (2007), JMFT 33, 245", null)),
        new("ctas-r-sf", "CTASr-SF (couple, revised, short)", Rater.Partner, "One of the revised short forms.", EverythingMissing, "The authors of the article.", RevisedShort),
        new("ftas-r-sf", "FTASr-SF (family, revised, short)", FamilyMember, "One of the revised short forms.", EverythingMissing, "The authors of the article.", RevisedShort),
        new(
            "itas-sf", "ITAS-SF (revised short form)", NotStated,
            "Seven factors were proposed; Owen (2012, 570 people) supports three: content, self and therapist, others and therapist.",
            EverythingMissing, "The authors of the article.", RevisedShort),
        new("softa-s-client", "SOFTA-s, client", Rater.Client, SoftaS, SoftaMissing, AskSofta, SoftaStudy),
        new("softa-s-therapist", "SOFTA-s, therapist", Rater.Therapist, SoftaS, SoftaMissing, AskSofta, SoftaStudy),
        new(
            "gq", "GQ, 30 items", Rater.GroupMember,
            "30 items on three scales, positive bonding, positive working and negative relationship, each towards members, leader and group; status and change alerts exist.",
            "The response format and the items of each scale.",
            "OQ Measures, which owns it.", Krogel),
        new(
            "gq-12", "GQ, revision of 12 items", Rater.GroupMember,
            "12 of the items; 2,594 people.",
            "Which items, the response format and the key.",
            "OQ Measures, which owns it.", Krogel),
    ];
}
