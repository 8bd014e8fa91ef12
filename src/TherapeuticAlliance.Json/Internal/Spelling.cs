using System;

namespace TherapeuticAlliance.Json.Internal;

/// <summary>How ids and versions are spelled in documents. ASCII only.</summary>
internal static class Spelling
{
    private const int MaxLength = 64;

    internal static bool IsCode(string text) =>
        text.Length is > 0 and <= MaxLength && text[0] is not ('-' or '.') && All(text, c => IsDigit(c) || c is (>= 'a' and <= 'z') or '-' or '.');

    internal static bool IsVersion(string text) =>
        text.Length <= MaxLength && text.Split('.') is { Length: 3 } parts && Array.TrueForAll(parts, part => part.Length is > 0 and <= 6 && All(part, IsDigit));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool All(string text, Func<char, bool> isAllowed)
    {
        foreach (char c in text)
        {
            if (!isAllowed(c))
            {
                return false;
            }
        }

        return true;
    }
}
