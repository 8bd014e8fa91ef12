using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Alliance with a program or a device.</content>
internal static partial class KnownByName
{
    private static IEnumerable<KnownInstrument> Digital() =>
    [
        new(
            "wai-tech-sf", "WAI-TECH-SF", Rater.Client,
            "Adapted from the WAI-SR; one dimension; 193 patients.",
            "The number of points, and whether the items keep the order of the WAI-SR.",
            "The article, which is open access.", new Citation("WAI-TECH-SF, study of 193 patients", "10.3390/ijerph17176169")),
        new(
            "wai-i", "WAI-I", Rater.Client,
            "Used with 223 patients of the program deprexis; two factors.",
            "The number of items, the response format and the key.",
            "The authors of the article.", new Citation("WAI-I, study of 223 patients", "10.1002/jclp.22823")),
        new(
            "wai-tech", "WAI-Tech", Rater.Client,
            "Used with 66 people; psychometrics like those of the WAI, bond lower.",
            "The number of items, the response format and the key.",
            "The authors of the article.", new Citation("Kiluk et al. (2014)", null)),
        new(
            "wai-var", "WAI-VAR", Rater.Client,
            "The WAI-S applied to virtual and augmented reality.",
            "Whether items, order and range are those of the WAI-S.",
            "The article.", new Citation("Miragall (2015), Frontiers in Psychology 6, 1531", null)),
        new(
            "marm", "mARM, digital form of the Agnew Relationship Measure", Rater.Client,
            "The Agnew Relationship Measure for digital interventions; a German version exists (doi:10.2196/43368).",
            "The number of items, the response format and the key.",
            "The article, which is open access.", new Citation("Berry et al. (2018), JMIR 20(4), e90", "10.2196/jmir.8252")),
        new("etai", "ETAI", Rater.Client, "Named in public code among scales of the digital therapeutic alliance.", EverythingMissing, "Its authors; none was identified."),
        new("mm-dta", "MM-DTA", Rater.Client, "Named in public code among scales of the digital therapeutic alliance.", EverythingMissing, "Its authors; none was identified."),
    ];
}
