using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Helping alliance.</content>
internal static partial class KnownByName
{
    private static IEnumerable<KnownInstrument> HelpingAlliance() =>
    [
        new(
            "haq-1-client", "Helping Alliance Questionnaire I, client", Rater.Client,
            "11 items, all worded positively, of two types: perceived helpfulness, and collaboration or bonding. Five of them stand in the HAq-II.",
            "The response format, on which sources disagree (four points at NIDA Data Share, six in the German version), the numbers its points carry, and which item is of which type.",
            "The authors of the Helping Alliance Questionnaire; NIDA Data Share describes it at https://datashare.nida.nih.gov/instrument/helping-alliance-questionnaire."),
        new(
            "haq-german-client", "Helping Alliance Questionnaire, German version, client", Rater.Client,
            "Six points, 1 to 6; a total and two scales, satisfaction with the relationship and with the outcome (alpha .89, .89 and .84); no norms (Dorsch).",
            "Whether it has 12 items (Dorsch) or 11 (Nübling et al. 2017, Eich et al. 2018), and the items of each scale.",
            "Eich et al. (2018), which is open access.", new Citation("Eich et al. (2018)", "10.1186/s12888-018-1697-8")),
        new("haq-6-thai", "HAQ-6, Thai", NotStated, "A Thai form of this name exists (wongpakaran.com).", EverythingMissing, "Its authors, at wongpakaran.com."),
        new("penn-hacs", "Penn HAcs (counting signs)", Rater.Observer, NothingRead, EverythingMissing, "Its authors; none was identified."),
        new(
            "haq-1-therapist", "Helping Alliance Questionnaire I, therapist", Rater.Therapist,
            "The same questions from the other side, all worded positively. Six items on early improvement were dropped for the HAq-II.",
            "The number of items, the response format, and which item is of which type.",
            "NIDA Data Share describes it at https://datashare.nida.nih.gov/instrument/helping-alliance-questionnaire."),
    ];
}
