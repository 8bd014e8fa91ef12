namespace TherapeuticAlliance.Findings;

/// <summary>Findings about studies read from tables, TA5001 and up. Paths are rows and columns, never identifiers.</summary>
public static class StudyFindings
{
    /// <summary>The answers look as if they were coded from zero.</summary>
    public static FindingKind ZeroBasedCoding { get; } = FindingKind.Warning("TA5001",
        "Some answers are one below the lowest value {lowest} and none is the highest {highest}: the file may be coded from {zero}. Check the coding; nothing was shifted.");
}
