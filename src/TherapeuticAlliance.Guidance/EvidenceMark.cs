namespace TherapeuticAlliance.Guidance;

/// <summary>How much of a source was read.</summary>
public enum EvidenceMark
{
    /// <summary>Only the abstract or the first page.</summary>
    Abstract = 1,

    /// <summary>The source itself.</summary>
    Read = 2,
}
