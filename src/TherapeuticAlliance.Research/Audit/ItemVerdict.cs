namespace TherapeuticAlliance.Research.Audit;

/// <summary>What the data say about the keying of one item.</summary>
/// <remarks>The default value is <see cref="Undefined"/>.</remarks>
public enum ItemVerdict
{
    /// <summary>Nothing can be computed: the item does not vary, or the scale could not be audited.</summary>
    Undefined = 0,

    /// <summary>The interval of its correlation with the rest includes zero, so the data cannot say.</summary>
    Unclear = 1,

    /// <summary>It runs with the other items of its scale.</summary>
    RunsWith = 2,

    /// <summary>It runs against the other items of its scale: its keying, or theirs, is likely wrong.</summary>
    RunsAgainst = 3,
}
