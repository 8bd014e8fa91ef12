using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Catalog;

/// <summary>Places such as <c>{therapist}</c> in the texts of a form. Only declared names are places; other braces stay text.</summary>
internal static class WordingPlaces
{
    // One pass, so that what the caller fills in is never read as a place again.
    internal static string Fill(string text, Dictionary<string, string> fallbacks, IReadOnlyDictionary<string, string>? values)
    {
        if (fallbacks.Count == 0)
        {
            return text;
        }

        var filled = new StringBuilder(text.Length);
        int done = 0;
        foreach ((int start, string name) in Names(text))
        {
            if (fallbacks.TryGetValue(name, out string? fallback))
            {
                filled.Append(text, done, start - done);
                filled.Append(values is not null && values.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value : fallback);
                done = start + name.Length + 2;
            }
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The names in braces, with the position of the opening brace.</summary>
    internal static IEnumerable<(int Start, string Name)> Names(string text)
    {
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int end = open + 1;
            while (end < text.Length && IsOfName(text[end]))
            {
                end++;
            }

            if (end > open + 1 && end < text.Length && text[end] == '}')
            {
                yield return (open, text.Substring(open + 1, end - open - 1));
            }
        }
    }

    internal static bool IsName(string name) => name.Length > 0 && name.All(IsOfName);

    private static bool IsOfName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-';
}
