namespace TherapeuticAlliance.Scoring;

/// <summary>How a score came about; one byte, since tables hold many.</summary>
/// <remarks>The default value is <see cref="NotScorable"/>.</remarks>
public enum ScoreStatus : byte
{
    /// <summary>Too little was answered; there is no score.</summary>
    NotScorable = 0,

    /// <summary>Some answers were missing and the rule allowed it.</summary>
    Prorated = 1,

    /// <summary>Every item that applies was answered.</summary>
    Complete = 2,
}
