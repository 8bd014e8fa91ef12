namespace TherapeuticAlliance.Findings;

/// <summary>Findings about tables of answers, TA8601 and up. Paths are rows and items, never identifiers.</summary>
public static class BatchFindings
{
}
