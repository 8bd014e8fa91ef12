using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>What stands between an instrument and a key. Equality is by reference.</summary>
public sealed class MissingKey
{
    internal MissingKey(string what, string whomToAsk, IEnumerable<string> knownScales, Evidence? structure = null)
    {
        What = what;
        WhomToAsk = whomToAsk;
        KnownScales = ReadOnly.Copy(knownScales);
        Structure = structure;
    }

    /// <summary>What is missing, as a sentence.</summary>
    public string What { get; }

    /// <summary>Who has it, as a sentence.</summary>
    public string WhomToAsk { get; }

    /// <summary>The names of the scales, where these are known; may be empty.</summary>
    public IReadOnlyList<string> KnownScales { get; }

    /// <summary>How well items and range are proven, and by what, or <see langword="null"/> when the definition does not say.</summary>
    public Evidence? Structure { get; }

    /// <summary>Returns what is missing.</summary>
    public override string ToString() => What;
}
