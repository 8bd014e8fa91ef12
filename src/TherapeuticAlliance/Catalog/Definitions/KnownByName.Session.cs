using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Questionnaires about one session.</content>
internal static partial class KnownByName
{
    private static IEnumerable<KnownInstrument> Session() =>
    [
        new("psq", "Post-Session Questionnaire", NotStated, NothingRead, EverythingMissing, "Muran and Safran, who are remembered as its authors."),
        new(
            "seq-4", "Session Evaluation Questionnaire, form 4", NotStated,
            "27 items and five factors, one of them a Good Therapist index (PMC7451393).",
            "The response format and the items of each index.",
            "Stiles, at wbstiles.net."),
        new(
            "session-rating-scale-10", "Session Rating Scale, older form of 10 items", NotStated,
            "10 items (p3c.org.uk). It is not the SRS V3.0, which has four lines.",
            "The response format and the key.", AskMiller),
        new(
            "session-reactions-scale-3-b", "Session Reactions Scale-3-B", NotStated,
            "15 items (novopsych.com.au). It is not the Session Rating Scale, with which it shares its initials.",
            "The response format and the key.", "Its authors; none was identified."),
        new(
            "ans", "ANS, client", Rater.Client,
            "12 items; two factors at first, one in other samples. Spanish form: alpha .78 with 147 people; Portuguese: .82 with 120.",
            "The response format, the items of each factor and the reversed items.",
            "The authors.", new Citation("Doran, Safran, Waizmann, Bolger & Muran (2012), Psychotherapy Research", null)),
        new(
            "ans-t", "ANS-T, therapist", Rater.Therapist,
            "A sample of 114; a Portuguese form with one factor (100 people) is published under a Creative Commons BY licence (doi:10.32872/cpe.11477).",
            "The number of items, the response format and the reversed items.",
            "The authors.", new Citation("ANS-T", "10.1002/cpp.2197")),
    ];
}
