namespace TherapeuticAlliance.Findings;

/// <summary>Findings about response quality, TA8401 and up. They annotate and never remove.</summary>
public static class QualityFindings
{
}
