namespace TherapeuticAlliance.Findings;

/// <summary>Findings about rupture policies, monitors and their states, TA8101 and up.</summary>
public static class RuptureFindings
{
}
