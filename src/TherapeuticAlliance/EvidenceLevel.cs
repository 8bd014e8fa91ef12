namespace TherapeuticAlliance;

/// <summary>How well a key is proven, strongest first.</summary>
public enum EvidenceLevel
{
    /// <summary>Two independent sources, or one and agreement with published figures not computed with that same key.</summary>
    Verified = 1,

    /// <summary>One source.</summary>
    SingleSource = 2,

    /// <summary>Carried over from a published parallel form, or recomputed from published statistics.</summary>
    Inferred = 3,

    /// <summary>From the caller's own licensed copy or own instrument.</summary>
    CallerSupplied = 4,
}
