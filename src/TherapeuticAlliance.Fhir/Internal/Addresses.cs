namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>The addresses of what we define, all below the caller's base, and of what FHIR defines.</summary>
internal static class Addresses
{
    internal const string Core = "http://hl7.org/fhir/StructureDefinition/";
    internal const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
    internal const string AbsentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    internal const string NullFlavors = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
    internal const string Categories = "http://terminology.hl7.org/CodeSystem/observation-category";
    internal const string Units = "http://unitsofmeasure.org";
    internal const string Uris = "urn:ietf:rfc:3986";
    internal const string AbsentReason = Core + "data-absent-reason";

    internal static string Questionnaire(Instrument instrument, FhirOptions options, bool withSuffix = true) =>
        options.BaseUrl + "/Questionnaire/" + IdOf(instrument, withSuffix ? options : null);

    internal static string Canonical(Instrument instrument, FhirOptions options, bool withSuffix = true) =>
        Questionnaire(instrument, options, withSuffix) + "|" + instrument.Version;

    internal static string IdOf(Instrument instrument, FhirOptions? options) =>
        options?.Suffix is { } suffix ? instrument.Id + "-" + suffix : instrument.Id;

    internal static string Answers(Instrument instrument, FhirOptions options) => options.BaseUrl + "/CodeSystem/" + instrument.Id + "-answers";

    internal static string Scores(Instrument instrument, FhirOptions options) => options.BaseUrl + "/CodeSystem/" + instrument.Id + "-scores";

    internal static string Patterns(FhirOptions options) => options.BaseUrl + "/CodeSystem/" + ScoreCodes.Pattern;

    internal static string SessionNumber(FhirOptions options) => options.BaseUrl + "/StructureDefinition/session-number";

    internal static string DefinitionHash(FhirOptions options) => options.BaseUrl + "/StructureDefinition/definition-hash";
}
