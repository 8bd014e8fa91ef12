namespace TherapeuticAlliance.Findings;

/// <summary>Findings about comparing two raters, TA8301 and up.</summary>
public static class DyadFindings
{
}
