using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Questionnaires;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>What a monitor says about one session. It names rule and rate, and says that it is no diagnosis.</summary>
internal sealed class PatternObservation(ResourceWriter to, Scale scale, Verdict verdict, ObservationHead head, FhirOptions options)
{
    internal void Write() => to.Object(() =>
    {
        head.Write("pattern-" + scale.Code, ScoreCodes.PatternOf(scale), options.Say(QuestionnaireText.Pattern, scale.Name), []);
        string level = PatternCodes.Of(verdict.Level);
        if (verdict.Level == RuptureLevel.Refused)
        {
            head.AbsentReason("error", options.Say(ObservationText.Refused));
        }
        else if (verdict.Level == RuptureLevel.NotJudged)
        {
            head.AbsentReason("unknown", options.Say(ObservationText.NotJudged));
        }
        else
        {
            to.Concept("valueCodeableConcept", Addresses.Patterns(options), level, null, text: PatternCodes.Display(verdict.Level, options));
        }

        head.Note([options.Say(ObservationText.NoDiagnosis)]);
        head.Method(options.Say(ObservationText.PatternMethod, verdict.Policy.Describe(options.Texts), verdict.Policy.Hash, Rate()));
        head.DerivedFromResponse();
    });

    private string Rate() => verdict.MeasuredRate is { } rate
        ? options.Say(ObservationText.Rate, rate.Describe(options.Texts))
        : options.Say(ObservationText.NotMeasured);
}
