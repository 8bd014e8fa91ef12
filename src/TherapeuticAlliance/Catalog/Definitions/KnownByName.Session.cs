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
            "10 items (p3c.org.uk), used in research with 11,029 clients (PMC9822845). It is not the SRS V3.0, which has four lines.",
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
        new(
            "csq-i", "Client Satisfaction Questionnaire for internet programs", Rater.Client,
            "8 items on one factor, made from the CSQ-8; omega .95 and .93.",
            "The response format and the key.", "The article at jmir.org/2016/8/e234, which is open access."),
        new(
            "sttsr", "Satisfaction With Therapy and Therapist Scale, revised", Rater.Client,
            "Two scales, satisfaction with the therapy and with the therapist; 344 group patients.",
            "The number of items, the response format and the items of each scale.", "The authors; none was identified."),
        new(
            "sdm-q-9", "Shared Decision Making Questionnaire, 9 items", Rater.Client,
            "9 items and one score; alpha .91. The SDM-Q-Doc asks the physician.",
            "The response format and the key.", "The authors, at p3c.org.uk/prom-detail/70."),
        new(
            "sdm-q-doc", "Shared Decision Making Questionnaire, physician", Rater.Therapist,
            "The physician's counterpart of the SDM-Q-9, and no short form of it.",
            "The number of items, the response format and the key.", "The authors of the SDM-Q-9."),
        new(
            "oq-asc", "Assessment for Signal Cases", Rater.Client,
            "40 items on the alliance, motivation, social support and life events; cut-offs of items and scales exist; a form of 30 items has alpha .72 to .89. Proprietary.",
            "The response format, the items of each scale and the cut-offs.", "OQ Measures, oqmeasures.com/oq-asc.",
            new Citation("Assessment for Signal Cases", "10.1002/cpp.2441")),
        new(
            "swemwbs", "Short Warwick-Edinburgh Mental Well-being Scale", Rater.Client,
            "7 of the 14 items of the WEMWBS, 1 to 5; their sum is turned into a score by a table.",
            "Which seven items, and the table.", "The University of Warwick, which registers users."),
        new("core-5", "CORE-5", Rater.Client, "A short form of the CORE; no answer may be missing (CORE System Trust).", "Which items it has.", "CORE System Trust, coresystemtrust.org.uk."),
    ];
}
