using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Forms of the Working Alliance Inventory.</content>
internal static partial class KnownByName
{
    private const string OfficialForm = "Listed as an official form of the WAI (McGill MAPPRO library).";
    private const string AskSpr = "The WAI package at https://wai.profhorvath.com/downloads, or the Society for Psychotherapy Research (SPR).";

    private static readonly Citation TherapistShortForms = new(
        "Hatcher, Lindqvist & Falkenström (2020), Psychotherapy Research 30, 706-717", "10.1080/10503307.2019.1677964");

    private static IEnumerable<KnownInstrument> Wai() =>
    [
        Official("wai-couple", "couple form", Rater.Partner),
        Official("wai-group", "group form", Rater.GroupMember),
        Official("wai-case-manager", "case-manager form", NotStated),
        Official("wai-chiropractor", "chiropractor form", NotStated),
        Official("wai-family-practitioner", "family practitioner form", NotStated),
        Official("wai-past-tense", "past-tense form", NotStated),
        Official("wai-session", "session form", NotStated),
        Official("wai-supervisory", "supervisory form", NotStated),
        new(
            "wai-sr-therapist", "Working Alliance Inventory, Short Revised, therapist", Rater.Therapist,
            "Evaluated together with the therapist WAI-S.",
            "Whether items, order and range are those of the client form.",
            AskSpr, TherapistShortForms),
        new(
            "wai-srt", "WAI-SRT, therapist short form", Rater.Therapist,
            "Built from the 36 items by structural equation models and item response theory, as a stronger form than the WAI-S and WAI-SR for therapists.",
            "How many items, which, and the response format.",
            AskSpr, TherapistShortForms),
        new(
            "wai-ca", "WAI-CA", Rater.Child,
            "Bond, task and goal; 109 people of 7 to 17 in Portugal, alpha .71 to .89.",
            "The number of items, the response format and the key.",
            AskSpr, new Citation("WAI-CA, 109 people of 7 to 17 in Portugal", "10.1027/1015-5759/a000364")),
        new(
            "br-wai", "BAI (br-WAI)", Rater.Client,
            "16 items, 8 on bond and 8 on tasks and goals, studied by Rasch analysis with 1,786 clients; neighbouring responses are combined into scales of 5 and 4 points.",
            "Which items, and the tables by which responses are recoded.",
            "The authors, Mallinckrodt & Tekie.", new Citation("Mallinckrodt & Tekie (2016)", null)),
    ];

    private static KnownInstrument Official(string id, string form, Rater rater) =>
        new(id, "Working Alliance Inventory, " + form, rater, OfficialForm, EverythingMissing, AskSpr);
}
