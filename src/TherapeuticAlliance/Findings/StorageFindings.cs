namespace TherapeuticAlliance.Findings;

/// <summary>Findings about sheets, states and courses stored as text, TA4101 and up.</summary>
internal static class StorageFindings
{
    /// <summary>The text was cut off or changed.</summary>
    internal static FindingKind Damaged { get; } = FindingKind.Error("TA4101",
        "The text differs from what was written: it was cut off, changed, or is something else. Restore it from a backup or from the form.");

    /// <summary>The text is of another kind or of a newer library.</summary>
    internal static FindingKind OtherFormat { get; } = FindingKind.Error("TA4102",
        "Expected a text that begins with {expected}; this one is of another kind, or was written by a newer version of this library.");

    /// <summary>The instrument is not in the catalogue in that version.</summary>
    internal static FindingKind DefinitionUnknown { get; } = FindingKind.Error("TA4103",
        "The catalogue does not have the instrument and version that the text names. Add the definition that the form was filled in on.");

    /// <summary>The definition has changed.</summary>
    internal static FindingKind DefinitionChanged { get; } = FindingKind.Error("TA4104",
        "The text was written for another definition of {instrument} than the catalogue has. A changed key is a new version.");

    /// <summary>The course was stored with another monitor.</summary>
    internal static FindingKind MonitorOther { get; } = FindingKind.Error("TA4105",
        "The course was stored under {stored}, but the monitor is for {monitor}, or its policy or prior differs. Read the course with the monitor it was stored with, then change it with the methods of the course.");
}
