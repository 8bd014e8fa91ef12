using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>Breaks a text into lines of about one width, since SVG breaks none. Wide letters count twice.</summary>
internal static class WrappedText
{
    private const double WidthOfCharacter = 7.2;

    internal static IEnumerable<string> Of(string text, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string word in text.Split(' ', '\n', '\r', '\t').Where(word => word.Length > 0).SelectMany(word => Pieces(word, width)))
        {
            int length = word.Sum(WidthOf);
            if (used > 0 && used + 1 + length > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            line.Append(used > 0 ? " " : string.Empty).Append(word);
            used += length + (used > 0 ? 1 : 0);
        }

        yield return line.ToString();
    }

    /// <summary>About how wide a line of text is, rather too much than too little.</summary>
    internal static double WidthOf(string text) => WidthOfCharacter * text.Sum(WidthOf);

    private static IEnumerable<string> Pieces(string word, int width)
    {
        int start = 0, used = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (used + WidthOf(word[i]) > width && !char.IsLowSurrogate(word[i]))
            {
                yield return word.Substring(start, i - start);
                start = i;
                used = 0;
            }

            used += WidthOf(word[i]);
        }

        yield return word.Substring(start);
    }

    private static int WidthOf(char c) => c >= '\u1100' && !char.IsSurrogate(c) ? 2 : 1;
}
