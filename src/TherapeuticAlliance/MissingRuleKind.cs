namespace TherapeuticAlliance;

/// <summary>The kinds of missing-answer rules.</summary>
/// <remarks>The default value is <see cref="RequireAll"/>.</remarks>
public enum MissingRuleKind
{
    /// <summary>Every item must be answered.</summary>
    RequireAll = 0,

    /// <summary>At most so many answers may be missing.</summary>
    AtMostMissing = 1,

    /// <summary>At least so many items must be answered.</summary>
    AtLeastAnswered = 2,

    /// <summary>At least a share of the items must be answered.</summary>
    AtLeastShare = 3,
}
