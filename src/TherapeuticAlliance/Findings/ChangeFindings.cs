namespace TherapeuticAlliance.Findings;

/// <summary>Findings about reliable change, TA8201 and up.</summary>
public static class ChangeFindings
{
}
