using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>What stands between an instrument and a key. Equality is by reference.</summary>
public sealed class MissingKey
{
    internal MissingKey(string what, string whomToAsk, IEnumerable<string> knownScales)
    {
        What = what;
        WhomToAsk = whomToAsk;
        KnownScales = ReadOnly.Copy(knownScales);
    }

    /// <summary>What is missing, as a sentence.</summary>
    public string What { get; }

    /// <summary>Who has it, as a sentence.</summary>
    public string WhomToAsk { get; }

    /// <summary>The names of the scales, where these are known; may be empty.</summary>
    public IReadOnlyList<string> KnownScales { get; }

    /// <summary>Returns what is missing.</summary>
    public override string ToString() => What;
}
