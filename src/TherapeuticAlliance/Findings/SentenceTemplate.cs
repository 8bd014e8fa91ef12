using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Findings;

/// <summary>Sentences with named places: <c>Item {item} is on no scale.</c></summary>
internal static class SentenceTemplate
{
    /// <summary>The place for what was written, which is not an argument.</summary>
    private const string AttemptedPlace = "attempted";

    internal static IEnumerable<string> ArgumentNames(string template)
    {
        var names = new List<string>();
        Each(template, _ => { }, name =>
        {
            if (name != AttemptedPlace && !names.Contains(name))
            {
                names.Add(name);
            }
        });
        return names;
    }

    internal static string Fill(string template, IReadOnlyList<string> names, IReadOnlyList<string> arguments, string attempted)
    {
        Dictionary<string, string> values = names.Zip(arguments, (name, value) => (name, value)).ToDictionary(p => p.name, p => p.value, StringComparer.Ordinal);
        values[AttemptedPlace] = attempted;
        var sentence = new StringBuilder(template.Length);
        Each(template, text => sentence.Append(text), name => sentence.Append(values[name]));
        return sentence.ToString();
    }

    // One pass over the template: no pattern engine, so that no result depends on the time it takes.
    private static void Each(string template, Action<string> text, Action<string> place)
    {
        int done = 0;
        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int end = open + 1;
            while (end < template.Length && (char.IsLetterOrDigit(template[end]) || template[end] == '_'))
            {
                end++;
            }

            if (end > open + 1 && end < template.Length && template[end] == '}')
            {
                text(template.Substring(done, open - done));
                place(template.Substring(open + 1, end - open - 1));
                done = end + 1;
            }
        }

        text(template.Substring(done));
    }
}
