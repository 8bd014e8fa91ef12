using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>Session Evaluation Questionnaire, Form 5: the Smoothness index alone.</summary>
/// <remarks>
/// Form 5 has 21 bipolar items. Of its four indexes a source gives only the key of Smoothness, and gives it by what the items
/// are about, not by their numbers; the numbers, and the keys of Depth, Positivity and Arousal, rest on memory and so are no
/// key. Hence five items, coded by content in the order of the source's formula. A value counts towards the pole that names
/// the item: 7 on <c>tension</c> is as tense as can be.
/// </remarks>
internal static class SeqSmoothness
{
    private static readonly Lazy<Instrument> ClientForm = new(() => Form("seq-5-smoothness-client", "client", Rater.Client).Build());

    private static readonly Lazy<Instrument> TherapistForm = new(() => Form("seq-5-smoothness-therapist", "therapist", Rater.Therapist).Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument Therapist => TherapistForm.Value;

    private static InstrumentBuilder Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Session Evaluation Questionnaire, Form 5, Smoothness, " + rater, "SEQ").RatedBy(ratedBy)
        .Answered(Likert.Points(1, 7))
        .OfFamily("seq")
        .Items("ease", "tension", "pleasantness", "smoothness", "discomfort")
        .Item("ease", i => i.About("high means easy"))
        .Item("tension", i => i.About("high means tense"))
        .Item("pleasantness", i => i.About("high means pleasant"))
        .Item("smoothness", i => i.About("high means smooth"))
        .Item("discomfort", i => i.About("high means uncomfortable"))
        .Reversed("tension", "discomfort")
        .Scale("smoothness", s => s.Named("Smoothness").AllItems().Mean())
        .Evidence(
            EvidenceLevel.SingleSource,
            "Paper at CHI 2025, appendix A.3, in public code: mean of easy, 8 - tense, pleasant, smooth and 8 - uncomfortable",
            "wbstiles.net/session_evaluation_questionnaire.htm: 7 points, the same keys for client and therapist")
        .NoThresholds(NoCutOff.Found)
        .Rights(new Rights(
            "W. B. Stiles", "wbstiles.net", Permission.Unknown, Permission.Unknown,
            "Copyright of the author; no licence statement was read. No item wording ships."))
        .Cited("Stiles et al. (1994)", "10.1037/0022-0167.41.2.175")
        .Cited("Stiles, Gordon & Lani (2002)");
}
