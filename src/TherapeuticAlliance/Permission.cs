namespace TherapeuticAlliance;

/// <summary>Whether a use of a form needs its owner's permission.</summary>
/// <remarks>The default value is <see cref="Unknown"/>.</remarks>
public enum Permission
{
    /// <summary>No statement was found; ask.</summary>
    Unknown = 0,

    /// <summary>A source that was read states that none is needed; the note of the rights says more.</summary>
    NotNeeded = 1,

    /// <summary>It is needed.</summary>
    Needed = 2,
}
