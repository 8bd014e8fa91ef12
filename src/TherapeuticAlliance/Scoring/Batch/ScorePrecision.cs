namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>What a table holds scores as.</summary>
/// <remarks>The default value is <see cref="Double"/>.</remarks>
public enum ScorePrecision
{
    /// <summary>The correctly rounded double, as in a report.</summary>
    Double = 0,

    /// <summary>The single nearest to that double: half the memory, about seven digits.</summary>
    Single = 1,
}
