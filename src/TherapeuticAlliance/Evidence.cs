using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>How well the key of a scale is proven, and by what.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Evidence
{
    internal Evidence(EvidenceLevel level, IEnumerable<string> sources)
    {
        Level = level;
        Sources = ReadOnly.Copy(sources);
    }

    /// <summary>Gets the evidence of a definition that names none: the caller answers for the key.</summary>
    public static Evidence FromCaller { get; } = new(EvidenceLevel.CallerSupplied, []);

    /// <summary>Gets how well the key is proven.</summary>
    public EvidenceLevel Level { get; }

    /// <summary>Gets the sources that were read, with what they say.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Returns the level.</summary>
    public override string ToString() => Level.ToString();
}
