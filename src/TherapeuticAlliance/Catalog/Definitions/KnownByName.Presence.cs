using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Presence, trust and supervision.</content>
internal static partial class KnownByName
{
    private static readonly Citation Tpi = new("Geller, Greenberg & Watson (2010)", null);

    private static IEnumerable<KnownInstrument> Presence() =>
    [
        new(
            "tpi-t", "TPI-T, therapist", Rater.Therapist, "21 items, with method factors for positive and negative wording.",
            "The response format and the reversed items.", "The authors.", Tpi),
        new(
            "tpi-t-brief", "TPI-T-Brief, therapist", Rater.Therapist, "6 items, 3 of each wording.",
            "Which items, the response format and the reversed items.", "The authors of the article.", new Citation("TPI-T-Brief", "10.1080/10503307.2022.2143301")),
        new("tpi-c", "TPI-C, client", Rater.Client, NothingRead, EverythingMissing, "The authors of the TPI.", Tpi),
        new(
            "wfpts", "WFPTS", Rater.Client, "10 items, one dimension; 959 and 1,199 people. Dutch form: alpha .88 with 201.",
            "The response format and the reversed items.", "The authors.", new Citation("Hall et al. (2002)", "10.1177/1077558702059003004")),
        new(
            "wfpts-5", "WFPTS, short form of 5 items", Rater.Client, "5 items; alpha .87, retest .71; 1,117 and 1,024 people. The items stand in a table of the article.",
            "The response format and the reversed items.", "The article, under a Creative Commons BY 2.0 licence.", new Citation("WFPTS, short form", "10.1186/1472-6963-5-64")),
        new(
            "lass", "Leeds Alliance in Supervision Scale", NotStated, "3 visual-analogue lines on supervision, in the format of the ORS and SRS.",
            "The range and resolution of the lines.", AskMiller, new Citation("Wainwright (2010)", "10.1111/j.1742-9544.2012.00096.x")),
    ];
}
