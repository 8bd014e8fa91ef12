using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>Findings about a document that does not fit the instrument, key or policy that the caller supplied, TA4040 and up.</summary>
internal static class SuppliedFindings
{
    /// <summary>A sheet of an instrument that is not supplied.</summary>
    internal static FindingKind InstrumentUnknown { get; } = DocumentFindings.Kinds.Error("TA4040",
        "No supplied instrument has the id {attempted}; supplied are: {known}.");

    /// <summary>A sheet of another version of the instrument.</summary>
    internal static FindingKind InstrumentVersionOther { get; } = DocumentFindings.Kinds.Error("TA4041",
        "The sheet is of a version of {instrument} that is not supplied ({attempted|not shown here}); supplied are: {known}. Read it with the version it was filled in on.");

    /// <summary>A sheet of another definition under the same id and version.</summary>
    internal static FindingKind ContentHashOther { get; } = DocumentFindings.Kinds.Error("TA4042",
        "The sheet was filled in on another definition of {instrument} than the one supplied (content hash {hash}); a changed key is a new version.");

    /// <summary>A key for an instrument that has one.</summary>
    internal static FindingKind KeyPresent { get; } = DocumentFindings.Kinds.Error("TA4046",
        "{instrument} has a key; a key document is for an instrument without one.");

    /// <summary>A key for another instrument or version.</summary>
    internal static FindingKind KeyOfOtherInstrument { get; } = DocumentFindings.Kinds.Error("TA4047",
        "The key document is for {attempted}, not for {instrument}.");

    /// <summary>A key written against another definition under the same id and version.</summary>
    internal static FindingKind KeyHashOther { get; } = DocumentFindings.Kinds.Error("TA4048",
        "The key was written for another definition of {instrument} than the one supplied (content hash {hash}); check it against the form, then state this hash.");

    /// <summary>The policy that a stored course was judged by is not supplied.</summary>
    internal static FindingKind PolicyUnknown { get; } = DocumentFindings.Kinds.Error("TA8710",
        "The course was judged by a policy that is not supplied ({attempted|not shown here}); supplied are: {known}. Supply it, then replay the course under another.");
}
