using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>How texts of cells are compared: blanks around them do not count, any run of blanks is one, and a minus is a minus.</summary>
internal static class CellText
{
    private const char Minus = '\u2212';
    private const int LongestNumber = 64;

    /// <summary>Returns the text as it is compared. No-break blanks count as blanks.</summary>
    internal static string Normal(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var normal = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isBlank = char.IsWhiteSpace(c);
            if (!isBlank || !char.IsWhiteSpace(text[i - 1]))
            {
                bool isSign = c == Minus && i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] is '.' or ',');
                normal.Append(isBlank ? ' ' : isSign ? '-' : c);
            }
        }

        return normal.ToString();
    }

    /// <summary>
    /// Returns a number that is the same for texts that differ in blanks or case only. Two other texts with one number are one in
    /// 10^7 among a million.
    /// </summary>
    internal static ulong Print(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        ulong print = 14695981039346656037;
        for (int i = 0; i < text.Length; i++)
        {
            bool isBlank = char.IsWhiteSpace(text[i]);
            if (!isBlank || !char.IsWhiteSpace(text[i - 1]))
            {
                print = (print ^ (isBlank ? ' ' : char.ToUpperInvariant(text[i]))) * 1099511628211;
            }
        }

        return print ^ (print >> 32);
    }

    /// <summary>Returns the text with a decimal point, or null when it holds a point that could separate thousands.</summary>
    internal static string? WithPoint(string text) =>
        !text.Contains('.') ? text.Contains(',') && IsNumeric(text) ? text.Replace(',', '.') : text
        : IsNumeric(text) ? null
        : text;

    internal static bool IsNumeric(string text) =>
        text.Length is > 0 and <= LongestNumber && text.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or '-' or '+');

    internal static bool TryNumber(string? text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
