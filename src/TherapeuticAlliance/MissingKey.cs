using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>What stands between an instrument and a key.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MissingKey
{
    internal MissingKey(string what, string whomToAsk, IEnumerable<string> knownScales, Evidence? structure = null)
    {
        What = what;
        WhomToAsk = whomToAsk;
        KnownScales = ReadOnly.Copy(knownScales);
        Structure = structure;
    }

    /// <summary>Gets what is missing, as a sentence.</summary>
    public string What { get; }

    /// <summary>Gets who has it, as a sentence.</summary>
    public string WhomToAsk { get; }

    /// <summary>Gets the names of the scales, where these are known; may be empty.</summary>
    public IReadOnlyList<string> KnownScales { get; }

    /// <summary>Gets how well items and range are proven, and by what, or <see langword="null"/> when the definition does not say.</summary>
    public Evidence? Structure { get; }

    /// <summary>Returns what is missing.</summary>
    public override string ToString() => What;
}
