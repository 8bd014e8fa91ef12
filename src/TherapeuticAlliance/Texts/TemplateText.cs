using System;
using System.Collections.Generic;
using System.Text;

namespace TherapeuticAlliance.Texts;

/// <summary>Words with places: <c>Item {item} is on no scale.</c></summary>
internal static class TemplateText
{
    internal static string[] Names(string template)
    {
        var names = new List<string>();
        Each(template, _ => { }, (name, _) =>
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        });
        return names.ToArray();
    }

    /// <summary>Returns the words with a text at each place, by its name and the forms that follow it.</summary>
    internal static string Fill(string template, Func<string, string[], string> text)
    {
        var filled = new StringBuilder(template.Length);
        Each(template, words => filled.Append(words), (name, forms) => filled.Append(text(name, forms)));
        return filled.ToString();
    }

    // One pass over the template, so that a value that looks like a place is left alone.
    private static void Each(string template, Action<string> words, Action<string, string[]> place)
    {
        int done = 0;
        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int end = EndOfName(template, open + 1), close = template.IndexOf('}', end);
            if (end == open + 1 || close < 0 || (close > end && template[end] != '|'))
            {
                continue;
            }

            words(template.Substring(done, open - done));
            place(template.Substring(open + 1, end - open - 1), end == close ? [] : template.Substring(end + 1, close - end - 1).Split('|'));
            done = close + 1;
        }

        words(template.Substring(done));
    }

    private static int EndOfName(string template, int start)
    {
        int end = start;
        while (end < template.Length && (char.IsLetterOrDigit(template[end]) || template[end] == '_'))
        {
            end++;
        }

        return end;
    }
}
