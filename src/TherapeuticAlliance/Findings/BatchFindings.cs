namespace TherapeuticAlliance.Findings;

/// <summary>Findings about tables of answers, TA8601 and up. Paths are rows and items, never identifiers.</summary>
internal static class BatchFindings
{
    /// <summary>More answers are noteworthy than are listed.</summary>
    internal static FindingKind FindingsNotListed { get; } = FindingKind.Warning("TA8601",
        "More answers have findings than the {listed} listed here; {invalid} answers of the table are invalid and count as missing. The findings of the table of answers list all.");
}
