using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>Every sentence of an observation.</summary>
internal static class ObservationText
{
    internal static TextTemplate Method { get; } = new("fhir.observation.method", "{instrument}, content hash {hash}, library {library}; rule {rule} ({origin}); {status}", FhirLanguages.All);

    internal static TextTemplate PanelMethod { get; } = new("fhir.observation.panel-method", "{instrument}, content hash {hash}, library {library}", FhirLanguages.All);

    internal static TextTemplate TooFew { get; } = new("fhir.observation.too-few", "{answered} of {items} answered, {needed} needed", FhirLanguages.All);

    internal static TextTemplate NoKey { get; } = new("fhir.observation.no-key", "No key: {missing}", FhirLanguages.All);

    internal static TextTemplate Threshold { get; } = new("fhir.observation.threshold", "{meaning} ({source})", FhirLanguages.All);

    internal static TextTemplate PatternMethod { get; } = new("fhir.observation.pattern-method", "Rule {rule}, policy hash {hash}; {rate}", FhirLanguages.All);

    internal static TextTemplate Rate { get; } = new("fhir.observation.rate", "false alarms: {rate}", FhirLanguages.All);

    internal static TextTemplate NotMeasured { get; } = new("fhir.observation.not-measured", "false alarms: not measured for this policy", FhirLanguages.All);

    internal static TextTemplate Pattern { get; } = new("fhir.observation.pattern", "Score pattern consistent with a rupture: {level}", FhirLanguages.All);

    internal static TextTemplate Watch { get; } = new("fhir.level.watch", "watch", FhirLanguages.All);

    internal static TextTemplate Probable { get; } = new("fhir.level.probable", "probable", FhirLanguages.All);

    internal static TextTemplate Strong { get; } = new("fhir.level.strong", "strong", FhirLanguages.All);

    internal static TextTemplate NoPattern { get; } = new("fhir.observation.no-pattern", "No score pattern consistent with a rupture; no proof that all is well", FhirLanguages.All);

    internal static TextTemplate NotJudged { get; } = new("fhir.observation.not-judged", "Not judged: no score, or too little before it", FhirLanguages.All);

    internal static TextTemplate PatternsTitle { get; } = new("fhir.observation.patterns-title", "Score patterns", FhirLanguages.All);

    internal static TextTemplate PatternsMeaning { get; } = new("fhir.observation.patterns-meaning", "What a monitor says about the scores of a course. It is about scores alone, and no diagnosis.", FhirLanguages.All);

    internal static TextTemplate Refused { get; } = new("fhir.observation.refused", "Not judged: the monitor refused the observation, so nothing was watched", FhirLanguages.All);

    internal static TextTemplate NoDiagnosis { get; } = new("fhir.observation.no-diagnosis", "This is about a pattern of scores. It is no diagnosis and no finding of a rupture.", FhirLanguages.All);
}
