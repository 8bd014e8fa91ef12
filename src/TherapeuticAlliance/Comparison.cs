namespace TherapeuticAlliance;

/// <summary>How a score is held against a threshold. The comparison is exact.</summary>
public enum Comparison
{
    /// <summary>score &lt; threshold.</summary>
    Below = 1,

    /// <summary>score ≤ threshold.</summary>
    AtOrBelow = 2,

    /// <summary>score ≥ threshold.</summary>
    AtOrAbove = 3,

    /// <summary>score &gt; threshold.</summary>
    Above = 4,
}
