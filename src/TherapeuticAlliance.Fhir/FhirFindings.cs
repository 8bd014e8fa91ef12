using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir;

/// <summary>Findings about FHIR resources, TA9001 and up.</summary>
internal static class FhirFindings
{
    internal static FindingKind NotAResponse { get; } = FhirLanguages.Kinds.Error("TA9001",
        "A QuestionnaireResponse is needed; this is another resource or none.");

    internal static FindingKind EnteredInError { get; } = FhirLanguages.Kinds.Error("TA9002",
        "The response was entered in error, so it is not read.");

    internal static FindingKind Modified { get; } = FhirLanguages.Kinds.Error("TA9003",
        "The resource has {element}, which may change what everything else means; it is not read.");

    internal static FindingKind OtherQuestionnaire { get; } = FhirLanguages.Kinds.Error("TA9004",
        "The response answers another questionnaire ({attempted}); known are: {known}.");

    internal static FindingKind OtherVersion { get; } = FhirLanguages.Kinds.Error("TA9005",
        "The response answers version {attempted} of {instrument}; known are: {known}. Read it with the version it was filled in on.");

    internal static FindingKind VersionMissing { get; } = FhirLanguages.Kinds.Warning("TA9006",
        "The response does not say which version of {instrument} it answers; it was read as {version}.");

    internal static FindingKind QuestionnaireMissing { get; } = FhirLanguages.Kinds.Warning("TA9007",
        "The response does not say which questionnaire it answers; it was read as {instrument}.");

    internal static FindingKind NotCompleted { get; } = FhirLanguages.Kinds.Information("TA9008",
        "The response is not completed: its status is {status}.");

    internal static FindingKind UnknownStatus { get; } = FhirLanguages.Kinds.Error("TA9009",
        "The response has no status that FHIR knows.");

    internal static FindingKind AnsweredTwice { get; } = FhirLanguages.Kinds.Warning("TA9010",
        "Item {item} has more than one answer; none of them is taken.");

    internal static FindingKind UnusableValue { get; } = FhirLanguages.Kinds.Warning("TA9011",
        "Item {item} is answered with {element}, which is not a value of the form.");

    internal static FindingKind UnknownCode { get; } = FhirLanguages.Kinds.Warning("TA9012",
        "Item {item} is answered by a code of another system; it is not trusted to be the printed value. Map it if you know what it means.");

    internal static FindingKind ReadByDisplay { get; } = FhirLanguages.Kinds.Information("TA9013",
        "Item {item} is answered by a display text alone; it was read by the label of the form.");

    internal static FindingKind StoredScoreDiffers { get; } = FhirLanguages.Kinds.Warning("TA9014",
        "The stored score of scale {scale} is not that of the answers; it is stale or was made by another key.");

    internal static FindingKind SourceContradictsRater { get; } = FhirLanguages.Kinds.Warning("TA9015",
        "The form is rated by {rater}, but a {type} answered.");

    internal static FindingKind DateUnreadable { get; } = FhirLanguages.Kinds.Information("TA9016",
        "The response states no whole calendar date, so the form has none.");

    internal static FindingKind WrongShape { get; } = FhirLanguages.Kinds.Error("TA9017",
        "The element must be {expected}.");

    internal static FindingKind OtherDefinition { get; } = FhirLanguages.Kinds.Error("TA9018",
        "The response was written for another definition of {instrument} with the same version; a changed key is a new version.");

    internal static FindingKind ForeignWeightUsed { get; } = FhirLanguages.Kinds.Information("TA9019",
        "Item {item} was read by the code of another system, as the caller allowed.");

    internal static FindingKind SessionUnreadable { get; } = FhirLanguages.Kinds.Warning("TA9020",
        "The session number must be a whole number from 0.");

    internal static FindingKind NotJson { get; } = FhirLanguages.Kinds.Error("TA9021",
        "The resource must be a single well-formed JSON value in UTF-8, with nothing after it and at most 64 levels of nesting; it fails at line {line}, position {position}.");

    internal static FindingKind NotUnicode { get; } = FhirLanguages.Kinds.Error("TA9022",
        "The resource is not valid UTF-8; send it as UTF-8.");

    internal static FindingKind TooLarge { get; } = FhirLanguages.Kinds.Error("TA9023",
        "The resource exceeds {limit} bytes.");

    internal static FindingKind MoreFindings { get; } = FhirLanguages.Kinds.Information("TA9024",
        "There are more findings; only the first {limit} are listed.");

    internal static FindingKind InvalidAnswerNotWritten { get; } = FhirLanguages.Kinds.Warning("TA9050",
        "The answer to item {item} is no value of the form, so it was not written.");

    internal static FindingKind RuleNotExpressible { get; } = FhirLanguages.Kinds.Error("TA9051",
        "A Questionnaire of this library cannot compute the rule at {place} of the definition. Write responses and observations, which carry the library's scores.");
}
