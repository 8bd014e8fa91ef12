namespace TherapeuticAlliance.Internal;

/// <summary>The spelling of ids, codes and versions. Ordinal and ASCII, so no culture can change it.</summary>
internal static class Codes
{
    private const int MaxLength = 64;

    /// <summary>Lower-case letters, digits, hyphens and dots: instruments, families, scales, raters, thresholds.</summary>
    internal static bool IsId(string? text) => IsSpelled(text, lowerOnly: true);

    /// <summary>As an id, but capitals and underscores may stand too, since item codes come from people's columns.</summary>
    internal static bool IsItemCode(string? text) => IsSpelled(text, lowerOnly: false);

    /// <summary>Three whole numbers without leading zeros: 1.0.0.</summary>
    internal static bool IsVersion(string? text)
    {
        if (text is null)
        {
            return false;
        }

        string[] parts = text.Split('.');
        return parts.Length == 3 && System.Array.TrueForAll(parts, IsWholeNumber);
    }

    private static bool IsWholeNumber(string part)
    {
        foreach (char c in part)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return part.Length is > 0 and <= 6 && (part.Length == 1 || part[0] != '0');
    }

    private static bool IsSpelled(string? text, bool lowerOnly)
    {
        if (text is null || text.Length is 0 or > MaxLength || !(IsLower(text[0]) || IsDigit(text[0]) || (!lowerOnly && IsUpper(text[0]))))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsLower(c) && !IsDigit(c) && c is not ('-' or '.') && (lowerOnly || !(IsUpper(c) || c == '_')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
