using System.Globalization;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Questionnaires;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>What a monitor says about one session. It names rule and rate, and says that it is no diagnosis.</summary>
internal sealed class PatternObservation(ResourceWriter to, Scale scale, Verdict verdict, ObservationHead head, FhirOptions options)
{
    internal void Write() => to.Object(() =>
    {
        head.Write("pattern-" + scale.Code, ScoreCodes.PatternOf(scale), QuestionnaireText.Pattern.With(("scale", scale.Name)), []);
        string level = PatternCodes.Of(verdict.Level);
        if (verdict.Level == RuptureLevel.Refused)
        {
            head.AbsentReason("error", ObservationText.Refused.With());
        }
        else if (verdict.Level == RuptureLevel.NotJudged)
        {
            head.AbsentReason("unknown", ObservationText.NotJudged.With());
        }
        else
        {
            to.Concept("valueCodeableConcept", Addresses.Patterns(options), level, null, text: verdict.Level == RuptureLevel.None
                ? ObservationText.NoPattern.With()
                : ObservationText.Pattern.With(("level", level)));
        }

        head.Note([ObservationText.NoDiagnosis.With()]);
        head.Method(ObservationText.PatternMethod.With(("rule", verdict.Policy.ToString()), ("hash", verdict.Policy.Hash), ("rate", Rate())));
        head.DerivedFromResponse();
    });

    private string Rate() => verdict.MeasuredRate is { } rate
        ? ObservationText.Rate.With(("perHundred", rate.PerHundredSessions.ToString("0.###", CultureInfo.InvariantCulture)), ("under", rate.MeasuredUnder))
        : ObservationText.NotMeasured.With();
}
