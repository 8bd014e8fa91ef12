using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Observations;

/// <summary>Every sentence of an observation.</summary>
internal static class ObservationText
{
    internal static Sentence Method { get; } = new("{instrument}, content hash {hash}, library {library}; rule {rule} ({origin}); {status}");

    internal static Sentence PanelMethod { get; } = new("{instrument}, content hash {hash}, library {library}");

    internal static Sentence TooFew { get; } = new("{answered} of {items} answered, {needed} needed");

    internal static Sentence NoKey { get; } = new("No key: {missing}");

    internal static Sentence Threshold { get; } = new("{meaning} ({source})");

    internal static Sentence PatternMethod { get; } = new("Rule {rule}, policy hash {hash}; {rate}");

    internal static Sentence Rate { get; } = new("false alarms: {perHundred} per 100 stable sessions, measured under: {under}");

    internal static Sentence NotMeasured { get; } = new("false alarms: not measured for this policy");

    internal static Sentence Pattern { get; } = new("Score pattern consistent with a rupture: {level}");

    internal static Sentence NoPattern { get; } = new("No score pattern consistent with a rupture; no proof that all is well");

    internal static Sentence NotJudged { get; } = new("Not judged: no score, or too little before it");

    internal static Sentence PatternsTitle { get; } = new("Score patterns");

    internal static Sentence PatternsMeaning { get; } = new("What a monitor says about the scores of a course. It is about scores alone, and no diagnosis.");

    internal static Sentence Refused { get; } = new("Not judged: the monitor refused the observation, so nothing was watched");

    internal static Sentence NoDiagnosis { get; } = new("This is about a pattern of scores. It is no diagnosis and no finding of a rupture.");
}
