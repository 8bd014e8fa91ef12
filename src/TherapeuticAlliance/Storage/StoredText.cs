using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace TherapeuticAlliance.Storage;

/// <summary>
/// Fields of text in one line: escaped, separated, and ended by a checksum, so that what was cut off or changed by accident is
/// noticed. Written the same on every runtime.
/// </summary>
internal static class StoredText
{
    private const char Separator = '|';
    private const char Escape = '\\';

    /// <summary>More than any sheet, and far less than what would take long to read.</summary>
    internal const int MaxLength = 1 << 20;

    /// <summary>Returns the fields as one line.</summary>
    internal static string Join(IEnumerable<string> fields)
    {
        var text = new StringBuilder();
        foreach (string field in fields)
        {
            Append(text, field);
            text.Append(Separator);
        }

        return text.Append(Checksum(text.ToString())).ToString();
    }

    /// <summary>Returns the fields without the checksum, or null where the line was cut off or changed.</summary>
    internal static List<string>? Split(string text, int maxLength = MaxLength)
    {
        int last = text.LastIndexOf(Separator);
        return last < 0 || text.Length > maxLength || text.Substring(last + 1) != Checksum(text.Substring(0, last + 1)) ? null : Fields(text, last);
    }

    /// <summary>Reads a count or number of 0 or more, of digits alone.</summary>
    internal static bool TryCount(string field, out int count) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private static void Append(StringBuilder text, string field)
    {
        foreach (char c in field)
        {
            string? name = c switch { Separator => "p", Escape => "b", '\n' => "n", '\r' => "r", _ => null };
            if (name is null)
            {
                text.Append(c);
            }
            else
            {
                text.Append(Escape).Append(name);
            }
        }
    }

    private static List<string>? Fields(string text, int end)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (int i = 0; i <= end; i++)
        {
            if (text[i] == Separator)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (text[i] != Escape)
            {
                field.Append(text[i]);
            }
            else if (i < end && Unescaped(text[++i]) is { } plain)
            {
                field.Append(plain);
            }
            else
            {
                return null;
            }
        }

        return fields;
    }

    private static char? Unescaped(char name) => name switch { 'p' => Separator, 'b' => Escape, 'n' => '\n', 'r' => '\r', _ => null };

    // FNV-1a over UTF-16 units: against accidents, not against people.
    private static string Checksum(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
