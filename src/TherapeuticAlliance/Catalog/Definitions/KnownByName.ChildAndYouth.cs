using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Children and adolescents.</content>
internal static partial class KnownByName
{
    private const string NotScored = "For children under 6. A pictorial form to talk about, without psychometrics: it is not scored.";
    private const string NoScore = "Nothing that could be supplied: it is not scored at all.";
    private const string AskMiller = "https://www.scottdmiller.com/downloadmeasures";

    private static IEnumerable<KnownInstrument> ChildAndYouth() =>
    [
        new("ycsrs", "YCSRS", Rater.Child, NotScored, NoScore, AskMiller),
        new("ycors", "YCORS", Rater.Child, NotScored, NoScore, AskMiller),
        new(
            "tasc-r-therapist", "TASC-r, therapist form", Rater.Therapist,
            "A form parallel to the child's exists; alpha above .80 with 50 children of 7 to 15.",
            "The response format and the reversed items of the therapist's wording.",
            "The authors of the article.", new Citation("McLeod (2017)", "10.1037/pas0000465")),
        new(
            "tascp", "TASCP", Rater.Caregiver,
            "209 caregivers; two factors within, one between.",
            "The number of items, the response format and the items of each factor.",
            "The article PMC3647370.", new Citation("Accurso (2013), PMC3647370", null)),
        new(
            "mentor-alliance-scale", "Mentor Alliance Scale", NotStated,
            "An adaptation of the TASC with 16 items and five points, items 3, 6, 9 and 12 to 16 reversed (public code). It is not the TASC-r.",
            "The numbers its points carry, who fills it in, and where it was published.",
            "Its authors; none was identified."),
        new(
            "taqr", "TAQR (Peabody treatment battery)", Rater.Therapist,
            "4 items for the clinician; part of the PTPB (2010), copyright Vanderbilt.",
            "The response format and the key.",
            "Vanderbilt, which holds the copyright.", new Citation("PTPB (2010)", null)),
        new(
            "taqs", "TAQS (Peabody treatment battery)", NotStated,
            "Part of the PTPB (2010), copyright Vanderbilt.",
            EverythingMissing, "Vanderbilt, which holds the copyright.", new Citation("PTPB (2010)", null)),
    ];
}
