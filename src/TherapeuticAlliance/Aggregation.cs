namespace TherapeuticAlliance;

/// <summary>How the keyed values of a scale become its score.</summary>
/// <remarks>The default value is <see cref="Sum"/>.</remarks>
public enum Aggregation
{
    /// <summary>The weighted sum; with missing answers allowed, prorated to the full number of items.</summary>
    Sum = 0,

    /// <summary>The weighted mean of the answered items.</summary>
    Mean = 1,
}
