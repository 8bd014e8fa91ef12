using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Texts as cells in UTF-8.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>No text of a length takes more bytes: three for a character, or two for a doubled quote, a mark and two quotes around.</summary>
    internal static int Longest(int characters) => (3 * characters) + 3;

    /// <summary>Returns a text as a cell that no spreadsheet runs.</summary>
    internal static string Of(string text)
    {
        var bytes = new byte[Longest(text.Length)];
        return Encoding.UTF8.GetString(bytes, 0, Write(text, neutralizes: true, bytes));
    }

    /// <summary>Writes a text, in quotes where needed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="neutralizes">Whether an apostrophe goes before what a spreadsheet would run as a formula.</param>
    /// <param name="destination">Takes the bytes.</param>
    /// <returns>How many.</returns>
    internal static int Write(ReadOnlySpan<char> text, bool neutralizes, Span<byte> destination)
    {
        int plain = WritePlain(text, destination);
        if (plain == text.Length)
        {
            return plain;
        }

        int length = 0;
        bool isQuoted = text[0] == ' ' || text[^1] == ' ' || text.ContainsAny(Special);
        if (isQuoted)
        {
            destination[length++] = (byte)'"';
        }

        if (neutralizes && IsFormula(text))
        {
            destination[length++] = (byte)'\'';
        }

        length += Copy(text, destination[length..]);
        if (isQuoted)
        {
            destination[length++] = (byte)'"';
        }

        return length;
    }

    // Most texts are short ids of letters and digits, which no spreadsheet runs and which need no quotes. Returns how many characters are so.
    private static int WritePlain(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_' || (text[length] is '-' && length > 0)))
        {
            destination[length] = (byte)text[length];
            length++;
        }

        return length;
    }

    /// <summary>
    /// Whether a spreadsheet may run the text: it begins with a sign of a formula and is no number. A text that begins with an
    /// apostrophe counts too, so that taking one away gives back every text.
    /// </summary>
    private static bool IsFormula(ReadOnlySpan<char> text) => text[0] switch
    {
        '=' or '@' or '\t' or '\r' or '\'' => true,
        '+' or '-' => !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static int Copy(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int length = 0;
        for (int quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            length += Encoding.UTF8.GetBytes(text[..(quote + 1)], destination[length..]);
            destination[length++] = (byte)'"';
            text = text[(quote + 1)..];
        }

        return length + Encoding.UTF8.GetBytes(text, destination[length..]);
    }
}
