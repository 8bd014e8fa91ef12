using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir;

/// <summary>Findings about FHIR resources, TA9001 and up.</summary>
internal static class FhirFindings
{
    internal static FindingKind NotAResponse { get; } = FindingKind.Error("TA9001",
        "A QuestionnaireResponse is needed; this is another resource or none.", translations: FhirLanguages.All);

    internal static FindingKind EnteredInError { get; } = FindingKind.Error("TA9002",
        "The response was entered in error, so it is not read.", translations: FhirLanguages.All);

    internal static FindingKind Modified { get; } = FindingKind.Error("TA9003",
        "The resource has {element}, which may change what everything else means; it is not read.", translations: FhirLanguages.All);

    internal static FindingKind OtherQuestionnaire { get; } = FindingKind.Error("TA9004",
        "The response answers another questionnaire ({attempted}); known are: {known}.", translations: FhirLanguages.All);

    internal static FindingKind OtherVersion { get; } = FindingKind.Error("TA9005",
        "The response answers version {attempted} of {instrument}; known are: {known}. Read it with the version it was filled in on.", translations: FhirLanguages.All);

    internal static FindingKind VersionMissing { get; } = FindingKind.Warning("TA9006",
        "The response does not say which version of {instrument} it answers; it was read as {version}.", translations: FhirLanguages.All);

    internal static FindingKind QuestionnaireMissing { get; } = FindingKind.Warning("TA9007",
        "The response does not say which questionnaire it answers; it was read as {instrument}.", translations: FhirLanguages.All);

    internal static FindingKind NotCompleted { get; } = FindingKind.Information("TA9008",
        "The response is not completed: its status is {status}.", translations: FhirLanguages.All);

    internal static FindingKind UnknownStatus { get; } = FindingKind.Error("TA9009",
        "The response has no status that FHIR knows.", translations: FhirLanguages.All);

    internal static FindingKind AnsweredTwice { get; } = FindingKind.Warning("TA9010",
        "Item {item} has more than one answer; none of them is taken.", translations: FhirLanguages.All);

    internal static FindingKind UnusableValue { get; } = FindingKind.Warning("TA9011",
        "Item {item} is answered by {element}, which says no value of the form.", translations: FhirLanguages.All);

    internal static FindingKind UnknownCode { get; } = FindingKind.Warning("TA9012",
        "Item {item} is answered by a code of another system; it is not trusted to be the printed value. Map it if you know what it means.", translations: FhirLanguages.All);

    internal static FindingKind ReadByDisplay { get; } = FindingKind.Information("TA9013",
        "Item {item} is answered by a display text alone; it was read by the label of the form.", translations: FhirLanguages.All);

    internal static FindingKind StoredScoreDiffers { get; } = FindingKind.Warning("TA9014",
        "The stored score of scale {scale} is not that of the answers; it is stale or was made by another key.", translations: FhirLanguages.All);

    internal static FindingKind SourceContradictsRater { get; } = FindingKind.Warning("TA9015",
        "The form is rated by {rater}, but a {type} answered.", translations: FhirLanguages.All);

    internal static FindingKind DateUnreadable { get; } = FindingKind.Information("TA9016",
        "The response states no whole calendar date, so the form has none.", translations: FhirLanguages.All);

    internal static FindingKind WrongShape { get; } = FindingKind.Error("TA9017",
        "The element must be {expected}.", translations: FhirLanguages.All);

    internal static FindingKind OtherDefinition { get; } = FindingKind.Error("TA9018",
        "The response was written for another definition of {instrument} with the same version; a changed key is a new version.", translations: FhirLanguages.All);

    internal static FindingKind ForeignWeightUsed { get; } = FindingKind.Information("TA9019",
        "Item {item} was read by the code of another system, as the caller allowed.", translations: FhirLanguages.All);

    internal static FindingKind SessionUnreadable { get; } = FindingKind.Warning("TA9020",
        "The session number must be a whole number from 0.", translations: FhirLanguages.All);

    internal static FindingKind NotJson { get; } = FindingKind.Error("TA9021",
        "The resource is not one well-formed JSON value in UTF-8 (line {line}, position {position}); nothing may follow it and nesting ends at 64.", translations: FhirLanguages.All);

    internal static FindingKind NotUnicode { get; } = FindingKind.Error("TA9022",
        "The resource is not valid UTF-8; send it as UTF-8.", translations: FhirLanguages.All);

    internal static FindingKind TooLarge { get; } = FindingKind.Error("TA9023",
        "The resource exceeds {limit} bytes.", translations: FhirLanguages.All);

    internal static FindingKind MoreFindings { get; } = FindingKind.Information("TA9024",
        "There are more findings; only the first {limit} are listed.", translations: FhirLanguages.All);

    internal static FindingKind InvalidAnswerNotWritten { get; } = FindingKind.Warning("TA9050",
        "The answer to item {item} is no value of the form, so it was not written.", translations: FhirLanguages.All);

    internal static FindingKind RuleNotExpressible { get; } = FindingKind.Error("TA9051",
        "What the definition says at {place} is more than a Questionnaire of this library can compute. Write responses and observations, which carry the library's scores.", translations: FhirLanguages.All);
}
