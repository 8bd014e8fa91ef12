using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Display.Words;

/// <summary>A sentence for people: a permanent key, and the English words with named places.</summary>
internal sealed class Sentence
{
    internal Sentence(string key, string english)
    {
        Key = key;
        English = english;
        Places = SentenceTemplate.ArgumentNames(english).ToArray();
    }

    internal string Key { get; }

    internal string English { get; }

    internal IReadOnlyList<string> Places { get; }

    public override string ToString() => Key;
}
