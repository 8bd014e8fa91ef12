using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>Every sentence of an observation.</summary>
internal static class ObservationText
{
    internal static TextTemplate Method { get; } = FhirLanguages.Text("observation.method", "{instrument}, content hash {hash}, library {library}; rule {rule} ({origin}); {status}");

    internal static TextTemplate PanelMethod { get; } = FhirLanguages.Text("observation.panel-method", "{instrument}, content hash {hash}, library {library}");

    internal static TextTemplate TooFew { get; } = FhirLanguages.Text("observation.too-few", "{answered} of {items} answered, {needed} needed");

    internal static TextTemplate NoKey { get; } = FhirLanguages.Text("observation.no-key", "No key: {missing}");

    internal static TextTemplate Threshold { get; } = FhirLanguages.Text("observation.threshold", "{meaning} ({source})");

    internal static TextTemplate PatternMethod { get; } = FhirLanguages.Text("observation.pattern-method", "Rule {rule}, policy hash {hash}; {rate}");

    internal static TextTemplate Rate { get; } = FhirLanguages.Text("observation.rate", "false alarms: {rate}");

    internal static TextTemplate NotMeasured { get; } = FhirLanguages.Text("observation.not-measured", "false alarms: not measured for this policy");

    internal static TextTemplate Pattern { get; } = FhirLanguages.Text("observation.pattern", "Score pattern consistent with a rupture: {level}");

    internal static TextTemplate Watch { get; } = FhirLanguages.Text("level.watch", "watch");

    internal static TextTemplate Probable { get; } = FhirLanguages.Text("level.probable", "probable");

    internal static TextTemplate Strong { get; } = FhirLanguages.Text("level.strong", "strong");

    internal static TextTemplate NoPattern { get; } = FhirLanguages.Text("observation.no-pattern", "No score pattern consistent with a rupture; no proof that all is well");

    internal static TextTemplate NotJudged { get; } = FhirLanguages.Text("observation.not-judged", "Not judged: no score, or too little before it");

    internal static TextTemplate PatternsTitle { get; } = FhirLanguages.Text("observation.patterns-title", "Score patterns");

    internal static TextTemplate PatternsMeaning { get; } = FhirLanguages.Text("observation.patterns-meaning", "What a monitor says about the scores of a course. It is about scores alone, and no diagnosis.");

    internal static TextTemplate Refused { get; } = FhirLanguages.Text("observation.refused", "Not judged: the monitor refused the observation, so nothing was watched");

    internal static TextTemplate NoDiagnosis { get; } = FhirLanguages.Text("observation.no-diagnosis", "This is about a pattern of scores. It is no diagnosis and no finding of a rupture.");
}
