namespace TherapeuticAlliance.Findings;

/// <summary>Findings about catalogues and about taking a sheet of one form for another, TA7001 and up.</summary>
internal static class CatalogFindings
{
    /// <summary>Two instruments of a catalogue have the same id and version.</summary>
    internal static FindingKind InstrumentClash { get; } = FindingKind.Error("TA7001",
        "The catalogue has {instrument} in version {version} already; give the definition a new id or version.");

    /// <summary>A sheet cannot become one of a form that asks other questions.</summary>
    internal static FindingKind ProjectionItemMissing { get; } = FindingKind.Error("TA7010",
        "Item {item} of {target} is not among the items of {source}; the answers of one cannot be taken for the other.");

    /// <summary>A sheet cannot become one of a form with another response format.</summary>
    internal static FindingKind ProjectionFormatDiffers { get; } = FindingKind.Error("TA7011",
        "Item {item} is answered in {target} on {wanted} and in {source} on {given}; an answer on one format is not an answer on the other.");

    /// <summary>A sheet cannot become one of another rater's form.</summary>
    internal static FindingKind ProjectionRaterDiffers { get; } = FindingKind.Error("TA7012",
        "{source} is filled in by the {given} and {target} by the {wanted}; one cannot be taken for the other.");
}
