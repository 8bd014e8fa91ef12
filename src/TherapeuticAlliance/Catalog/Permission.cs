namespace TherapeuticAlliance.Catalog;

/// <summary>Whether a use of a form needs its owner's permission. The default value is <see cref="Unknown"/>.</summary>
public enum Permission
{
    /// <summary>No statement was found; ask.</summary>
    Unknown = 0,

    /// <summary>The owner states that none is needed.</summary>
    NotNeeded = 1,

    /// <summary>It is needed.</summary>
    Needed = 2,
}
