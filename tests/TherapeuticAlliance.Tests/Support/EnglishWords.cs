using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Words that no German sentence has; "in", "an", "die" and "am" are German too.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "or", "is", "are", "with", "without", "not", "no", "none", "to", "for", "from", "has", "have", "that", "this", "it",
        "session", "sessions", "score", "scores", "scale", "rule", "missing", "answer", "answers", "answered", "below", "above", "at", "least",
        "most", "than", "there", "these", "since", "mean", "rated", "rating", "by", "each", "both", "your", "you", "client", "therapist", "observer",
        "rows", "row", "pairs", "between", "within", "interval", "unclear", "reverse", "forward", "consider", "expected", "needs", "every",
    };

    /// <summary>Returns the English words in a text; codes that a host writes into a program, such as WithPrior, are no words.</summary>
    internal static IEnumerable<string> In(string text) => Regex.Matches(Regex.Replace(text, @"\{[^}]*\}", " "), @"[\p{L}-]+")
        .Cast<Match>().Select(word => word.Value).Where(Words.Contains);
}
