using System;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>
/// The shapes of addresses and ids. Written out, since a class of regular expressions and <see cref="Uri"/> together cost more in a
/// fresh process than writing the response does.
/// </summary>
internal static class WebAddress
{
    private const int LongestId = 64;

    /// <summary>Whether it is an http or https address of ASCII characters, without query and fragment.</summary>
    internal static bool IsBase(string value)
    {
        int host = HostAt(value);
        return host > 0 && host < value.Length && (IsLetterOrDigit(value[host]) || value[host] == '[') && Consists(value, host, IsOfPath);
    }

    /// <summary>Whether it is an id of FHIR: ASCII letters, digits, hyphens and dots, at most 64.</summary>
    internal static bool IsId(string value) => value.Length is > 0 and <= LongestId && Consists(value, 0, IsOfId);

    internal static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static int HostAt(string value) =>
        value.StartsWith("https://", StringComparison.Ordinal) ? "https://".Length
        : value.StartsWith("http://", StringComparison.Ordinal) ? "http://".Length
        : 0;

    private static bool Consists(string value, int from, Func<char, bool> isOne)
    {
        for (int i = from; i < value.Length; i++)
        {
            if (!isOne(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfId(char character) => IsLetterOrDigit(character) || character is '-' or '.';

    // RFC 3986, without what begins a query or a fragment.
    private static bool IsOfPath(char character) => IsLetterOrDigit(character) || "-._~:/@!$&'()*+,;=%[]".IndexOf(character) >= 0;
}
