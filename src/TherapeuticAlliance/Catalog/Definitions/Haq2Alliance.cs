using System;
using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>
/// Helping Alliance Questionnaire, second version. The id says alliance, since HAQ-II is also a rheumatology form of ten items.
/// </summary>
internal static class Haq2Alliance
{
    private const string Directions = "wangjs9/ClientCAST, client_questionnaires/questionnaires/HAQ-II.json (read as data): items 4, 8, 11, 16 and 19 reversed, 1 to 6";
    private const string Form19 = "The form at scales.arabpsychology.com/s/the-helping-alliance-questionnaire-2: the same direction of each item";
    private const string FiveNegative = "Le Bloc'h et al. (2006), abstract: five negative items";
    private const string Totals = "romjpsychiat.ro/arhive/959: mean patient totals of 88.61 to 95.06, which fit a sum of 19 to 114";
    private const string Parallel = "Carried over from the patient form; scales.arabpsychology.com lists both forms, item by item parallel";

    private static readonly Lazy<Instrument> ClientForm = new(() => Form("haq2-alliance-client", "patient", Rater.Client)
        .Evidence(EvidenceLevel.Verified, Directions, Form19, FiveNegative, Totals)
        .Build());

    private static readonly Lazy<Instrument> TherapistForm = new(() => Form("haq2-alliance-therapist", "therapist", Rater.Therapist)
        .Evidence(EvidenceLevel.SingleSource, "The printed therapist form, at scales.arabpsychology.com: the direction of all 19 items", Parallel)
        .Build());

    internal static Instrument Client => ClientForm.Value;

    internal static Instrument Therapist => TherapistForm.Value;

    private static InstrumentBuilder Form(string id, string rater, Rater ratedBy) => Instrument.Define(id, "1.0.0")
        .Titled("Helping Alliance Questionnaire II, " + rater, "HAq-II").RatedBy(ratedBy)
        .Answered(Likert.Points(1, 6).Labelled("Strongly disagree", "Disagree", "Slightly disagree", "Slightly agree", "Agree", "Strongly agree"))
        .OfFamily("haq2-alliance")
        .NumberedItems(19)
        .Item(1, i => i.About("can be relied on").Measuring(Construct.Trust))
        .Item(2, i => i.About("understands").Measuring(Construct.Empathy))
        .Item(3, i => i.About("wants goals reached").Measuring(Construct.GoalAgreement))
        .Item(4, i => i.About("doubts the judgement").Measuring(Construct.Trust))
        .Item(5, i => i.About("joint effort").Measuring(Construct.Collaboration))
        .Item(6, i => i.About("problems seen alike").Measuring(Construct.GoalAgreement))
        .Item(7, i => i.About("respect").Measuring(Construct.Regard))
        .Item(8, i => i.About("methods do not fit").Measuring(Construct.TaskAgreement))
        .Item(9, i => i.About("liking").Measuring(Construct.Bond))
        .Item(10, i => i.About("ways found together").Measuring(Construct.Collaboration))
        .Item(11, i => i.About("slows progress").Measuring(Construct.TaskAgreement))
        .Item(12, i => i.About("good relationship").Measuring(Construct.Bond))
        .Item(13, i => i.About("experienced").Measuring(Construct.Confidence))
        .Item(14, i => i.About("wish to solve problems").Measuring(Construct.Engagement))
        .Item(15, i => i.About("meaningful exchange").Measuring(Construct.Communication))
        .Item(16, i => i.About("unprofitable exchange").Measuring(Construct.Communication))
        .Item(17, i => i.About("shared talk of past").Measuring(Construct.Communication))
        .Item(18, i => i.About("liked by therapist").Measuring(Construct.Regard))
        .Item(19, i => i.About("distant").Measuring(Construct.Bond))
        .Reversed(4, 8, 11, 16, 19)
        .Total(s => s.AllItems().Sum().Measuring(Construct.Global))
        .NoThresholds(NoCutOff.ForAlliance)
        .Rights(new Rights(
            "Not stated in any source read", "The Penn centre that distributes the form: www.med.upenn.edu/cpr/documents/HAQ2QUES.pdf", Permission.Unknown, Permission.Unknown,
            "No licence statement was found: treat the form as copyright. No item wording ships."))
        .Cited("Luborsky et al. (1996), Journal of Psychotherapy Practice and Research 5(3), 260-271, PMID 22700294");
}
